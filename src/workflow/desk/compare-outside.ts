import {mayReceive} from '../../domain/complaint/barrier';
import {guardOf} from '../../domain/complaint/guard';
import {assertMay} from '../../domain/desk/permissions';
import {compareExport, type Mismatches, type OutsideCompared} from '../../domain/outside/compare';
import {readExport} from '../../domain/outside/export';
import {OUTSIDE_SYSTEMS, type OutsideSystem} from '../../domain/outside/system';
import {addDays, dateOf} from '../../domain/instant';
import {required} from '../../domain/result';
import type {Officer} from '../../domain/settings';
import {enterOutside} from '../acts/enter-outside';
import {byVolume} from '../register/by-volume';
import type {Desk} from '../ports';
import type {Identify} from './sign-in';
import {readPeriod, spanOf} from '../reports/read-period';

/** How far back a list is compared. */
const DAYS = 92;
/** Numbers filled in by one call; the next one goes on. */
const AT_ONCE = 50;

/**
 * J6: the list of ULAS or SP4N-LAPOR!, pasted, against the register of the last three months. Numbers that are missing here
 * and stand there are filled in, in the officer's name; what the officer may not see (C9) is neither told nor touched.
 *
 * @throws Refusal bad-export where the pasted text has no heads for number and status.
 */
export function compareOutside(
  desk: Desk,
  identify: Identify,
  {id, system, text}: {id: string; system: string; text: string},
): OutsideCompared {
  const known = required(
    OUTSIDE_SYSTEMS.find(one => one === system),
    'bad-request',
    {field: 'system'},
  );
  const before = desk.ledger.read({});
  const officer = identify(before);
  assertMay(officer, 'enterOutside');
  const listed = required(readExport(text), 'bad-export');
  const {zone} = before.settings.office;
  const to = dateOf(desk.now(), zone);
  const period = {from: addDays(to, -DAYS), to};
  const dossiers = readPeriod(desk.ledger, spanOf(period, before.head), {period, zone}).filter(
    one => mayReceive(guardOf(one, before.settings), before.settings, officer),
  );
  const found = compareExport(listed, dossiers, {system: known, zone});
  const filled = fill(desk, officer, {id, system: known, fill: found.fill.slice(0, AT_ONCE)});
  return {...found, filled};
}

function fill(
  desk: Desk,
  {email: by}: Officer,
  {id, system, fill: all}: {id: string; system: OutsideSystem; fill: Mismatches['fill']},
): number {
  const numbers = new Map(all.map(({entry, number}) => [entry, number]));
  return byVolume(desk.ledger, [...numbers.keys()], AT_ONCE).reduce((sum, entries) => {
    const reads = {entries, command: `${id} ${entries[0]}`};
    const {result} = desk.ledger.transact(reads, ({dossiers}) => {
      const changes = [...dossiers.values()].flatMap(dossier => {
        const {entry, complaint} = dossier;
        // Somebody may have entered it in the meantime.
        if (complaint.outside) return [];
        const act = {type: 'enterOutside' as const, system, number: numbers.get(entry) ?? ''};
        return [{entry, ...enterOutside(dossier, act, {now: desk.now(), by})}];
      });
      return {changes, result: {filled: changes.length}};
    });
    return sum + result.filled;
  }, 0);
}
