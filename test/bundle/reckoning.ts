import type {Complaint} from '../../src/domain/complaint/complaint';
import {brokenLine} from '../../src/domain/ledger/journal';
import type {LocalOffice} from '../../tools/office';
import {digest} from '../../tools/office/register';
import type {Workspace} from '../../workspace';
import {mailsOf} from './office';
import {journalOf, volumes} from './volumes';

/** What is wrong with an office's books after all that happened; empty where all is well. */
export function faultsOf(world: Workspace, {formId, email}: LocalOffice): string[] {
  const all = volumes({world, email});
  const rows = all.flatMap(one => one.rows('register'));
  const responses = world.services.forms.get(formId).responses.map(({id}) => id);
  const complaints = rows.map(row => JSON.parse(row[8]!) as Complaint);
  return [
    ...unlike(
      'responses without a number',
      responses,
      rows.map(row => row[6]!).filter(id => id !== ''),
    ),
    ...misnumbered(rows),
    ...all.flatMap(one => {
      const broken = brokenLine(journalOf(one), digest, one.head.journal.start);
      return broken ? [`the journal of ${one.name} is broken at line ${broken.line}`] : [];
    }),
    ...receiptFaults(world, complaints),
    ...doubled(
      'sent twice',
      mailsOf(world, email).flatMap(mail => /^X-Aduan-Outbox: (.+)$/im.exec(mail.raw)?.[1] ?? []),
    ),
  ];
}

/** Each year counts from 1 without a gap, and a place is the one after the last (design 7). */
function misnumbered(rows: readonly string[][]): string[] {
  let before = {year: '', number: 0};
  return rows.flatMap(([place, register = ''], index) => {
    const [, year = '', number = ''] = /(\d{4})-(\d+)$/.exec(register) ?? [];
    const wanted = year === before.year ? before.number + 1 : 1;
    before = {year, number: Number(number)};
    const isRight = before.number === wanted && place === String(index + 1);
    return isRight ? [] : [`${register} stands in place ${index + 1}`];
  });
}

/** Each complaint with an address has exactly one receipt in its citizen's mailbox. */
function receiptFaults(world: Workspace, complaints: Complaint[]): string[] {
  const receipts = Object.keys(world.services.gmail.state.mailboxes)
    .filter(email => email.startsWith('warga.'))
    .flatMap(email => mailsOf(world, email))
    .map(({subject}) => /^\[(.+)\] Aduan Anda telah terdaftar$/.exec(subject)?.[1] ?? '');
  return complaints.flatMap(({register, reachableByMail}) => {
    const count = receipts.filter(one => one === register).length;
    const wanted = reachableByMail ? 1 : 0;
    return count === wanted ? [] : [`${register} has ${count} receipts instead of ${wanted}`];
  });
}

function unlike(what: string, wanted: string[], found: string[]): string[] {
  const known = new Set(found);
  const missing = wanted.filter(one => !known.has(one)).map(one => `${what}: ${one}`);
  return [...missing, ...doubled('numbered twice', found)];
}

function doubled(what: string, list: string[]): string[] {
  return [...new Set(list.filter((one, index) => list.indexOf(one) !== index))].map(
    one => `${what}: ${one}`,
  );
}
