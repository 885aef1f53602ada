// The same with every call struck.
import './reports-kill.test';
