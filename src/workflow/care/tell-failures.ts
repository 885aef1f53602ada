import type {TickPart} from '../../domain/health/tick-failures';
import {failuresMail} from '../../ui/text/mails/failures';
import {deliverLetters} from '../letters/deliver';
import {lettersToAdmins} from '../letters/office-letter';
import type {Desk} from '../ports';

/** O2: parts of the tick that go on failing, said to the admins. */
export function tellFailures(desk: Desk, parts: readonly TickPart[]): void {
  const {base} = desk.ledger.volumes()[desk.ledger.volumes().length - 1]!;
  const {commit, settings} = desk.ledger.at(base).transact({}, snapshot => ({
    changes: [],
    office: {letters: lettersToAdmins(snapshot.settings, failuresMail(parts, snapshot.settings))},
    result: undefined,
  }));
  if (commit) deliverLetters(desk, commit, settings);
}
