import {MINUTE} from '../../domain/instant';
import type {Desk} from '../ports';

/**
 * Sheets answers an account sixty reads a minute, and a whole volume takes some fifteen.
 * https://developers.google.com/workspace/sheets/api/limits
 */
const VOLUMES_A_MINUTE = 2;

/**
 * Waits before each third volume that is read whole, so that others still get an answer (R4, R9). Told by its place alone, from 0: a call of the page does
 * not know what the one before it has read.
 */
export function paceVolumes({pause}: Desk, volume: number): void {
  if (volume > 0 && volume % VOLUMES_A_MINUTE === 0) pause(MINUTE);
}
