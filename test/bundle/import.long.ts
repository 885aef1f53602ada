// The same with a register twice as long.
import './import.test';
