import {type Dossier, FROM_CITIZEN} from '../domain/complaint/dossier';
import type {Change, Decision, Snapshot} from '../domain/ledger/transaction';
import {volumeOf} from '../domain/ledger/volume';
import type {InboundMail} from '../domain/mail/inbound';
import {labelsOf} from '../domain/mail/labels';
import type {KnownAddress} from '../domain/mail/known-address';
import {readAddressToken, readCitizenToken, readReplyToken} from '../domain/mail/token';
import {type Arrivals, noteRead} from './mail-read';
import {type Bounce, bouncesIn, recordBounce} from './record-bounce';
import type {Desk} from './ports';
import {type AddressToken, recordConfirmation, remember} from './record-confirmation';
import {recordMorning} from './record-morning';
import {recordReply} from './record-reply';
import {labelSigner} from './reply-address';
import {recordCitizen} from './record-citizen';

/** A tick that files replies leaves its turn to a later one, but never more often than this in a row. */
const MOST_SKIPPED = 3;

/**
 * SOP A4: records what came in since the last look at the mailbox (K2, K4, K5). Each mail belongs to the complaint whose
 * signed address it was sent to, or whose letter came back with it.
 *
 * @returns whether the tick still owes its other turn.
 */
export function recordResponses(
  desk: Desk,
  {before, mails, historyId}: Arrivals,
): {turnIsDue: boolean} {
  mails.forEach(mail => recordMorning(desk, mail));
  const arrived = mails.flatMap(mail => arrivalOf(mail, desk));
  const turnIsDue = arrived.length === 0 || before === null || before.skippedTurns >= MOST_SKIPPED;
  const groups = byVolume(arrived, desk);
  groups.forEach((group, index) =>
    recordGroup(desk, group, !turnIsDue && index === groups.length - 1),
  );
  const skippedTurns = turnIsDue ? 0 : before.skippedTurns + 1;
  noteRead(desk, {historyId, skippedTurns});
  return {turnIsDue};
}

/** A mail and the complaint it belongs to. */
type Arrival = {mail: InboundMail; entry: number} & (
  {referral: number} | {bounce: Bounce} | {confirms: AddressToken}
);

function arrivalOf(mail: InboundMail, desk: Desk): Arrival[] {
  const hmac = labelSigner(desk);
  for (const label of labelsOf(mail)) {
    const token = readReplyToken(label, hmac);
    if (token) return [{mail, ...token}];
    const entry = readCitizenToken(label, hmac);
    if (entry !== null) return [{mail, entry, referral: FROM_CITIZEN}];
    const confirms = readAddressToken(label);
    if (confirms) return [{mail, entry: confirms.entry, confirms}];
  }
  return bouncesIn(mail, desk).map(bounce => ({mail, entry: bounce.entry, bounce}));
}

/** A transaction stays in one volume. */
function byVolume(arrived: readonly Arrival[], {ledger}: Desk): Arrival[][] {
  if (arrived.length === 0) return [];
  const volumes = ledger.volumes();
  const groups = new Map<unknown, Arrival[]>();
  for (const one of arrived) {
    const volume = volumeOf(one.entry, volumes);
    groups.set(volume, [...(groups.get(volume) ?? []), one]);
  }
  return [...groups.values()];
}

function recordGroup(desk: Desk, group: readonly Arrival[], isLastWork: boolean): void {
  const entries = [...new Set(group.map(one => one.entry))];
  // A confirmed address is written to all volumes afterwards, under the lock again.
  const isLast = isLastWork && !group.some(one => 'confirms' in one);
  const {result} = desk.ledger.transact({entries}, snapshot => record(group, snapshot, desk), {
    isLast,
  });
  remember(desk, result);
}

/** @returns also the private addresses that were confirmed. */
function record(
  group: readonly Arrival[],
  snapshot: Snapshot,
  desk: Desk,
): Decision<KnownAddress[]> {
  const context = {desk, settings: snapshot.settings};
  const changes: Change[] = [];
  const known: KnownAddress[] = [];
  for (const [entry, dossier] of snapshot.dossiers) {
    const change: Change = {entry, events: [], texts: dossier.texts};
    for (const one of group.filter(arrival => arrival.entry === entry)) {
      if (isKnown(dossier, change, one.mail.id)) continue;
      if ('bounce' in one) recordBounce(dossier, change, one, context);
      else if ('confirms' in one) {
        const confirmed = recordConfirmation(dossier, change, one, context);
        if (confirmed) known.push(confirmed);
      } else if (one.referral === FROM_CITIZEN)
        recordCitizen(dossier, change, one.mail, {desk, snapshot});
      else recordReply(dossier, change, one, context);
    }
    if (change.events.length > 0) changes.push(change);
  }
  return {changes, result: known};
}

function isKnown(dossier: Dossier, change: Change, messageId: string): boolean {
  return [dossier.texts, change.texts ?? dossier.texts].some(
    ({materials, held, remarks = [], additions = []}) =>
      [...materials, ...held, ...remarks, ...additions].some(one => one.messageId === messageId),
  );
}
