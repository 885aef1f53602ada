import {type Dossier, FROM_CITIZEN, mailIdsOf} from '../../domain/complaint/dossier';
import type {Change, Decision, Snapshot} from '../../domain/ledger/transaction';
import {volumeOf} from '../../domain/ledger/volume';
import type {InboundMail} from '../../domain/mail/inbound';
import {labelsOf} from '../../domain/mail/labels';
import {isKnownStray} from '../../domain/mail/stray';
import type {KnownAddress} from '../../domain/mail/known-address';
import {
  readAddressToken,
  readCitizenToken,
  readMorningToken,
  readReplyToken,
  type ReplyToken,
} from '../../domain/mail/token';
import {type Arrivals, noteRead} from './mail-read';
import {isStray, strayOf} from './keep-strays';
import {type Bounce, bounceIn, recordBounce} from './record-bounce';
import type {Desk} from '../ports';
import {type AddressToken, recordConfirmation, remember} from './record-confirmation';
import {orHeld} from './or-held';
import {recordMorning} from '../letters/record-morning';
import {recordReply} from './record-reply';
import {recordCitizen} from './record-citizen';
import {type Share, sharesOf} from './shares';
import {signer} from '../signer';

/** Nights may be missed; two are made up for. */
const COMPARED = {days: 3, most: 200};
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
  {before, mails, after}: Arrivals,
): {turnIsDue: boolean} {
  mails.forEach(mail => recordMorning(desk, mail));
  const groups = groupsOf(desk, mails);
  const turnIsDue = groups.length === 0 || before === null || before.skippedTurns >= MOST_SKIPPED;
  groups.forEach((group, index) =>
    recordGroup(desk, group, !turnIsDue && index === groups.length - 1),
  );
  const skippedTurns = turnIsDue ? 0 : before.skippedTurns + 1;
  noteRead(desk, {...after, skippedTurns});
  return {turnIsDue};
}

/** A mail and the complaint it belongs to. */
type Arrival = {mail: InboundMail; entry: number} & (
  {referral: number; share?: Share} | {bounce: Bounce} | {confirms: AddressToken}
);

/** What one transaction records, in one volume. */
interface Group {
  arrived: Arrival[];
  /** K4: mails that belong to no complaint yet. */
  strays: InboundMail[];
}

function groupsOf(desk: Desk, mails: readonly InboundMail[]): Group[] {
  const placed = mails.map(mail => ({mail, arrivals: arrivalsOf(mail, desk)}));
  const strays = placed
    .filter(
      ({mail, arrivals}) => arrivals.length === 0 && isStray(mail) && !answersMorning(mail, desk),
    )
    .map(({mail}) => mail);
  return byVolume(
    placed.flatMap(({arrivals}) => arrivals),
    strays,
    desk,
  );
}

/** K10: a reply to a morning mail has been heard already. */
function answersMorning(mail: InboundMail, desk: Desk): boolean {
  const hmac = signer(desk);
  return labelsOf(mail).some(label => readMorningToken(label, hmac) !== null);
}

/** Where a mail belongs: to one complaint, or to each of those that it answers (K4). */
function arrivalsOf(mail: InboundMail, desk: Desk): Arrival[] {
  const hmac = signer(desk);
  const labels = [...new Set(labelsOf(mail))];
  const addresses: ReplyToken[] = [
    ...labels.flatMap(label => readReplyToken(label, hmac) ?? []),
    ...labels
      .flatMap(label => readCitizenToken(label, hmac) ?? [])
      .map(entry => ({entry, referral: FROM_CITIZEN})),
  ];
  if (isStray(mail)) {
    const shares = sharesOf(mail, addresses, desk);
    if (shares.length > 0) return shares.map(share => ({mail, ...share, share}));
  } else if (addresses.length > 1) return [];
  const [address] = addresses;
  if (address) return [{mail, ...address}];
  const [confirms] = labels.flatMap(label => readAddressToken(label) ?? []);
  if (confirms) return [{mail, entry: confirms.entry, confirms}];
  const bounce = bounceIn(mail, desk);
  return bounce ? [{mail, entry: bounce.entry, bounce}] : [];
}

/** A transaction stays in one volume; what has no place yet waits in the one that takes new complaints. */
function byVolume(arrived: readonly Arrival[], strays: InboundMail[], {ledger}: Desk): Group[] {
  if (arrived.length + strays.length === 0) return [];
  const volumes = ledger.volumes();
  const groups = new Map<unknown, Group>();
  const groupOf = (volume: unknown): Group => {
    const group = groups.get(volume) ?? {arrived: [], strays: []};
    groups.set(volume, group);
    return group;
  };
  for (const one of arrived) groupOf(volumeOf(one.entry, volumes)).arrived.push(one);
  if (strays.length > 0) groupOf(volumes[volumes.length - 1]).strays.push(...strays);
  return [...groups.values()];
}

/** @returns how many complaints and mails without a place were new. */
function recordGroup(desk: Desk, group: Group, isLastWork: boolean): number {
  const entries = [...new Set(group.arrived.map(one => one.entry))];
  const reads = {entries, ...(group.strays.length > 0 ? {queue: true} : {})};
  // A confirmed address is written to all volumes afterwards, under the lock again.
  const isLast = isLastWork && !group.arrived.some(one => 'confirms' in one);
  const {result} = desk.ledger.transact(reads, snapshot => record(group, snapshot, desk), {isLast});
  remember(desk, result.known);
  return result.recorded;
}

interface Recorded {
  /** Private addresses that were confirmed. */
  known: KnownAddress[];
  recorded: number;
}

function record(group: Group, snapshot: Snapshot, desk: Desk): Decision<Recorded> {
  const context = {desk, settings: snapshot.settings};
  const changes: Change[] = [];
  const known: KnownAddress[] = [];
  for (const [entry, dossier] of snapshot.dossiers) {
    const change: Change = {entry, events: [], texts: dossier.texts};
    for (const one of group.arrived.filter(arrival => arrival.entry === entry)) {
      if (isKnown(dossier, change, one.mail.id)) continue;
      if ('bounce' in one) recordBounce(dossier, change, one, context);
      else if ('confirms' in one) {
        const confirmed = recordConfirmation(dossier, change, one, context);
        if (confirmed) known.push(confirmed);
      } else
        orHeld(dossier, change, one, desk, judged =>
          recordWords(dossier, judged, one, {desk, snapshot}),
        );
    }
    if (change.events.length > 0) changes.push(change);
  }
  const strays = group.strays
    .filter(({id}) => !isKnownStray(snapshot.head.strays, id))
    .map(mail => strayOf(mail, snapshot));
  const result = {known, recorded: changes.length + strays.length};
  return {changes, ...(strays.length > 0 ? {strays} : {}), result};
}

/** A mail to the address of a referral, or to that of a citizen's letter. */
function recordWords(
  dossier: Dossier,
  change: Change,
  one: {mail: InboundMail; referral: number; share?: Share},
  {desk, snapshot}: {desk: Desk; snapshot: Snapshot},
): void {
  const isShared = one.share !== undefined;
  if (one.referral === FROM_CITIZEN)
    recordCitizen(dossier, change, one.mail, {desk, snapshot, isShared});
  else recordReply(dossier, change, one, {desk, settings: snapshot.settings});
}

function isKnown(dossier: Dossier, change: Change, messageId: string): boolean {
  return [dossier.texts, change.texts ?? dossier.texts].some(texts =>
    mailIdsOf(texts).includes(messageId),
  );
}

/**
 * R3: mails of the last days that no look at the history brought, because a hand moved them into the inbox or an
 * execution died: each is recorded as if it had just come.
 *
 * @param known Gmail's ids of the mails that stand with complaints.
 * @returns how many mails were compared, and how many complaints or mails without a place came of the rest.
 */
export function recordMissed(
  desk: Desk,
  known: ReadonlySet<string>,
): {compared: number; recorded: number} {
  const ids = desk.mailbox.arrivedLately(COMPARED.days, COMPARED.most);
  const mails = ids.filter(id => !known.has(id)).flatMap(id => desk.mailbox.fetch(id) ?? []);
  const groups = groupsOf(desk, mails);
  const recorded = groups.map(group => recordGroup(desk, group, false));
  return {compared: ids.length, recorded: recorded.reduce((sum, one) => sum + one, 0)};
}
