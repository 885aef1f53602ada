// The same with many walks.
import './walk.test';
