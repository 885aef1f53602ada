// The same with every stranger, token and odd argument at every kind of message.
import './access.test';
