import {readMoment} from '../../../domain/intake/moment';
import {type Instant, type Zone, ZONES} from '../../../domain/instant';
import {readPasted} from '../../../domain/outside/pasted';
import {ENTRY} from '../../text/desk/entry';
import type {EntryValues} from './enter';

/** Nobody types so many signs between two events. */
const PASTED = 20;

/**
 * J6, I2: the fields of *Catat aduan* that a text pasted into *Isi aduan* fills; null where nothing was pasted or it is
 * words alone. What stands in a field already stays.
 */
export function pastedValues(
  values: EntryValues,
  {body}: Partial<EntryValues>,
  zone: Zone,
): Partial<EntryValues> | null {
  if (body === undefined || body.length - values.body.length < PASTED) return null;
  const pasted = readPasted(body);
  if (!pasted) return null;
  const {system, number = '', received = '', ...lines} = pasted;
  const at = readMoment(received, zone);
  const found: Partial<EntryValues> = {
    ...lines,
    outsideNumber: number,
    received: at === null ? '' : fieldText(at, zone),
    lateReason: system && at !== null ? ENTRY.fromOutside(system) : '',
  };
  const empty = Object.entries(found).filter(
    ([field, value]) => value !== '' && values[field as keyof EntryValues] === '',
  );
  return {
    ...Object.fromEntries(empty),
    body: pasted.body ?? body,
    ...(system ? {channel: system} : {}),
  };
}

/** As the browser's own field for a moment writes it: `2026-11-02T08:00`. */
function fieldText(at: Instant, zone: Zone): string {
  return new Date(at + ZONES[zone].offset).toISOString().slice(0, 16);
}
