import {GoogleError} from '../../service';

/** Lock.waitLock's text, as scripts report it (runtime facts collected in forums; the reference names none). */
export function lockTimeout(): GoogleError {
  return new GoogleError('Lock timeout: another process was holding the lock for too long.');
}
