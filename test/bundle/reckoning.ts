import type {Complaint} from '../../src/domain/complaint/complaint';
import {brokenLine} from '../../src/domain/ledger/journal';
import type {LocalOffice} from '../../tools/office';
import {digest, openLedger} from '../../tools/office/register';
import type {Workspace} from '../../workspace';
import {mailsOf} from './office';

/** What is wrong with an office's books after all that happened; empty where all is well. */
export function faultsOf(world: Workspace, {formId, email}: LocalOffice): string[] {
  const ledger = openLedger(world);
  const rows = ledger.rows('register');
  const responses = world.services.forms.get(formId).responses.map(({id}) => id);
  const broken = brokenLine(ledger.journal(), digest);
  return [
    ...unlike(
      'responses without a number',
      responses,
      rows.map(row => row[6]!),
    ),
    ...rows.flatMap((row, index) =>
      Number(row[1]!.slice(-4)) === index + 1 ? [] : [`${row[1]} stands in place ${index + 1}`],
    ),
    ...(broken === undefined ? [] : [`the journal is broken at line ${broken}`]),
    ...receiptFaults(
      world,
      rows.map(row => JSON.parse(row[8]!) as Complaint),
    ),
    ...doubled(
      'sent twice',
      mailsOf(world, email).flatMap(mail => /^X-Aduan-Outbox: (.+)$/im.exec(mail.raw)?.[1] ?? []),
    ),
  ];
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
