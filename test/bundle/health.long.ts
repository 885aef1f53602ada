// The same with every sickness planted.
import './health.test';
