/** The public surface of the self-test: a script project of its own, for a person to run once on a real account. */
export {runCalibration} from './calibration/run';
export {runSelfTest} from './run';
