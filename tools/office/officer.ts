import {KECAMATAN_CATEGORIES, KECAMATAN_UNITS} from '../../src/data/kecamatan';
import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {DAY} from '../../src/domain/instant';
import type {QueueItem} from '../../src/domain/ledger/queue';
import type {Workspace} from '../../workspace';
import type {Random} from '../../workspace/random';
import type {DeskCalls} from './desk-calls';

/** An officer signs in again before the desk asks for it. */
const SIGNED_IN_FOR = 60 * DAY;

export interface Officer {
  /** Goes through the inbox once and does what can be done; gives how many complaints could not be handled. */
  work(): number;
}

/** An officer at the desk page: one look at the inbox, then one complaint after another. */
export function createOfficer(
  world: Workspace,
  calls: DeskCalls,
  email: string,
  random: Random,
): Officer {
  let signedIn = {token: '', at: -Infinity};

  function token(): string {
    if (world.clock.now() - signedIn.at > SIGNED_IN_FOR)
      signedIn = {token: calls.signIn(email), at: world.clock.now()};
    return signedIn.token;
  }

  function handle(item: QueueItem): void {
    const acts = actsFor(item, world.clock.now(), random);
    const untold = item.untold > 0 && item.status !== 'referred';
    if (acts.length === 0 && !untold && !hasLateReply(item)) return;
    const {entry} = item;
    let view = calls.ask<ComplaintView>({do: 'open', token: token(), entry});
    if (acts.length > 0) view = calls.act(token(), view, ...acts);
    const rest = [...repliesOf(view), ...noticesOf(view)];
    if (rest.length > 0) calls.act(token(), view, ...rest);
  }

  function work(): number {
    const items = attempt(() => calls.inbox(token()).items);
    if (!items) return 1;
    return items.filter(item => attempt(() => (handle(item), true)) === undefined).length;
  }

  return {work};
}

/** A page that says no leaves the complaint for the next look. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function actsFor(item: QueueItem, now: number, random: Random): Act[] {
  const unit = KECAMATAN_UNITS[random.int(KECAMATAN_UNITS.length)]!;
  const answer =
    'Yth. Bapak/Ibu. Aduan Anda sudah ditangani petugas kami pada hari ini. Terima kasih.';
  switch (item.status) {
    case 'received':
      return random.int(20) === 0
        ? [{type: 'dismiss', reason: 'Bukan aduan'}]
        : [classification(random), {type: 'refer', unit}];
    case 'classified':
      return [{type: 'refer', unit}];
    case 'referred':
      return item.dueAt !== null && now > item.dueAt ? askAnother(item, unit) : [];
    case 'responded':
    case 'reopened':
      return [{type: 'draft', answer}, {type: 'approve'}];
    case 'drafted':
      return [{type: 'approve'}];
    case 'answered':
    case 'closed':
    case 'forwarded':
    case 'withdrawn':
    case 'dismissed':
    case 'voided':
      return [];
  }
}

/** The unit named did not answer in time: another is asked, and nobody waits for the first any longer (C6). */
function askAnother({open}: QueueItem, unit: string): Act[] {
  const recalls = open.map(({place}): Act => ({type: 'recall', referral: place}));
  return [{type: 'refer', unit}, ...recalls];
}

function classification(random: Random): Act {
  const category = KECAMATAN_CATEGORIES[random.int(KECAMATAN_CATEGORIES.length)]!;
  return {
    type: 'classify',
    classification: {
      kind: 'nonSupervisoryComplaint',
      category,
      urgency: random.int(5) === 0 ? 'high' : 'medium',
      complete: true,
      clear: true,
    },
  };
}

function hasLateReply({status, held}: QueueItem): boolean {
  return status === 'answered' && held > 0;
}

/** What a unit still wrote when the citizen had been answered says nothing new. */
function repliesOf({complaint}: ComplaintView): Act[] {
  if (complaint.status !== 'answered') return [];
  return complaint.heldReplies.map(messageId => ({type: 'refuseReply', messageId}));
}

function noticesOf({complaint}: ComplaintView): Act[] {
  return complaint.notices.flatMap((notice, index) =>
    notice.told ? [] : [{type: 'tell', notice: index, how: 'whatsapp'} satisfies Act],
  );
}
