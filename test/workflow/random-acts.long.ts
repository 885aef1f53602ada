// The same with many walks.
import './random-acts.test';
