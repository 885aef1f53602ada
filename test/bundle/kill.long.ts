// The same with every call struck.
import './kill.test';
