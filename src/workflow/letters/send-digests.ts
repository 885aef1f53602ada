import {mayReceive, recipientUnits} from '../../domain/complaint/barrier';
import {conceal} from '../../domain/complaint/conceal';
import {guardOf} from '../../domain/complaint/guard';
import {isOpen} from '../../domain/complaint/referral';
import type {LedgerHead} from '../../domain/ledger/head';
import {lettersThatFit} from '../../domain/ledger/letter-cell';
import {dueDigest, type ReferralPlace} from '../../domain/ledger/referral-day';
import type {OfficeLetter, Snapshot} from '../../domain/ledger/transaction';
import {type DigestItem, digestMail} from '../../ui/text/mails/digest';
import {deliverLetters} from './deliver';
import type {Desk, LedgerVolume} from '../ports';
import {replyAddress} from './reply-address';

/** K1: a PPID with many referrals in a day gets the rest in one mail, with a way to answer each. */
export function sendDigests(desk: Desk, ledger: LedgerVolume, head: LedgerHead): void {
  const due = dueDigest(head.referralDay, desk.now());
  if (due.length === 0) return;
  const {commit, settings} = ledger.transact({entries: due.map(([entry]) => entry)}, snapshot => {
    // Another tick may have been quicker.
    const waiting = new Set(dueDigest(snapshot.head.referralDay, desk.now()).map(String));
    const still = due.filter(place => waiting.has(String(place)));
    if (still.length === 0) return {changes: [], result: undefined};
    return {
      changes: [],
      office: {letters: lettersFor(desk, snapshot, still)},
      digested: still,
      result: undefined,
    };
  });
  if (commit) deliverLetters(desk, commit, settings);
}

function lettersFor(
  desk: Desk,
  {dossiers, settings}: Snapshot,
  due: readonly ReferralPlace[],
): OfficeLetter[] {
  const byPpid = new Map<string, DigestItem[]>();
  for (const [entry, place] of due) {
    const dossier = dossiers.get(entry);
    const referral = dossier?.complaint.referrals[place];
    if (!dossier || !referral || !isOpen(referral)) continue;
    const {ppid, unit, dueAt} = referral;
    // C9: what was learned since the referral counts too.
    if (!mayReceive(guardOf(dossier, settings), settings, {unit})) continue;
    const ppidName = recipientUnits(settings).find(one => one.name === unit)?.ppidName ?? unit;
    const replyTo = replyAddress(desk, settings.office.email, {entry, referral: place});
    const item = {subject: conceal(dossier), unit, ppidName, dueAt, replyTo};
    byPpid.set(ppid, [...(byPpid.get(ppid) ?? []), item]);
  }
  return [...byPpid].flatMap(([to, all]) =>
    lettersThatFit(all, (items): OfficeLetter => ({
      kind: 'digest',
      to,
      replyTo: null,
      threadId: null,
      ...digestMail(items, settings),
    })),
  );
}
