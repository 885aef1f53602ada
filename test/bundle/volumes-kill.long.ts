// The same with every call struck.
import './volumes-kill.test';
