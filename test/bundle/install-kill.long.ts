// The same with every call struck.
import './install-kill.test';
