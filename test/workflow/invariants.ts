import {firstLook} from '../../src/domain/classification/first-look';
import {recipientUnits} from '../../src/domain/complaint/barrier';
import {fold} from '../../src/domain/complaint/apply';
import {type Complaint, hasEnded, waitsForParent} from '../../src/domain/complaint/complaint';
import {conceal} from '../../src/domain/complaint/conceal';
import {isOver, isSettled} from '../../src/domain/complaint/settled';
import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {queueItem} from '../../src/domain/ledger/queue';
import {openQuestion} from '../../src/domain/lifecycle/pauses';
import {procedureOf} from '../../src/domain/procedure/in-force';
import {stepTimes} from '../../src/domain/procedure/step-times';
import {trackingView} from '../../src/domain/tracking/view';
import {lineOf, turnOf} from '../../src/ui/desk/core/turn';
import {viewOf} from '../../src/workflow/desk/view-complaint';
import {publicSteps} from '../../src/workflow/desk/view-steps';
import {signer} from '../../src/workflow/signer';
import {samplesOf} from './act-samples';
import type {MemoryDesk} from './memory-desk';
import {offeredActs} from './offered-acts';
import {isAccepted} from './random-acts';

/** The last view that was made: all invariants look at the same one. */
let seen: {key: string; office: MemoryDesk; view: ComplaintView} | undefined;

const view = (office: MemoryDesk, entry: number): ComplaintView => {
  const key = `${entry} ${office.now} ${office.snapshot().head.commit}`;
  if (seen?.key !== key || seen.office !== office)
    seen = {key, office, view: freshView(office, entry)};
  return seen.view;
};
const freshView = (office: MemoryDesk, entry: number) =>
  viewOf(office.dossier(entry), office.snapshot().settings, {
    now: office.now,
    role: 'admin',
    sign: signer(office.desk),
  });
const offered = (office: MemoryDesk, entry: number) => {
  const {settings} = office.snapshot();
  const inbox = {units: recipientUnits(settings).map(one => one.name), parties: settings};
  const complaintAt = (other: number) => office.dossier(other).complaint;
  return offeredActs(view(office, entry), office.now, complaintAt, inbox);
};
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

/** What holds of each complaint after each move, by its sentence. */
export const INVARIANTS: Record<string, (office: MemoryDesk, entry: number) => void> = {
  'a complaint is what its journal folds to'(office, entry) {
    const own = office.journal.filter(line => line.entry === entry).map(({event}) => event);
    expect(plain(fold(own))).toEqual(plain(office.dossier(entry).complaint));
  },

  'the queue holds what is not over'(office, entry) {
    const dossier = office.dossier(entry);
    const line = office.queue().find(one => one.entry === entry);
    const wanted = queueItem(conceal(dossier), firstLook(dossier, office.snapshot().settings));
    expect(line).toEqual(isOver(dossier.complaint) ? undefined : plain(wanted));
  },

  'an open complaint is somebody’s turn, and the desk’s turn has a button'(office, entry) {
    const {complaint} = office.dossier(entry);
    const {of} = turnOf(lineOf(view(office, entry)), 'admin', office.now, 'WIB');
    const buttons = [...offered(office, entry)].filter(isOfTurn);
    expect({of, ended: hasEnded(complaint)}).not.toEqual({of: 'nobody', ended: false});
    expect(of === 'you' ? buttons : ['?']).not.toEqual([]);
  },

  'nobody is asked or reminded once it has ended'(office, entry) {
    const line = office.queue().find(one => one.entry === entry);
    const {complaint} = office.dossier(entry);
    if (!line || !hasEnded(complaint)) return;
    expect([line.open, line.askedUntil]).toEqual([[], null]);
    if (line.held > 0) expect([...offered(office, entry)].some(isOfTurn)).toBe(true);
  },

  'the page offers exactly what the desk accepts'(office, entry) {
    const accepted = acceptedActs(office, entry);
    const shown = offered(office, entry);
    expect({
      status: office.dossier(entry).complaint.status,
      refused: [...shown].filter(one => !accepted.has(one)),
      hidden: [...accepted].filter(one => !shown.has(one) && !BESIDES.includes(one)),
    }).toMatchObject({refused: [], hidden: []});
  },

  'what waits for another complaint’s answer will get one'(office, entry) {
    const all = office.entries().map(one => office.dossier(one).complaint);
    const waiting = all.filter(waitsForParent);
    const over = waiting.filter(one => hasEnded(office.dossier(one.parent!.entry).complaint));
    expect([entry, over.map(({register}) => register)]).toEqual([entry, []]);
  },

  'what a citizen is still to be told is true, and told once'(office, entry) {
    const {complaint, texts} = office.dossier(entry);
    const {noticeTexts} = view(office, entry);
    const shown = complaint.notices.filter((_one, place) => noticeTexts[place] !== '');
    const kinds = shown.map(({kind}) => kind).filter(kind => kind !== 'pledge');
    expect(kinds).toEqual([...new Set(kinds)]);
    expect(kinds.filter(kind => !isStillTrue(kind, complaint))).toEqual([]);
    if (kinds.includes('answer')) expect(texts.answer).not.toBe('');
  },

  'the tracking page says what the desk sees'(office, entry) {
    const dossier = office.dossier(entry);
    const {settings} = office.snapshot();
    const {complaint, texts} = dossier;
    const steps = publicSteps(dossier, settings);
    const sop = procedureOf(complaint.procedure, settings);
    const tracked = trackingView(dossier, steps, sop, settings);
    const line = lineOf(view(office, entry));
    const {of} = turnOf(line, 'admin', office.now, 'WIB');
    expect(tracked.question !== null).toBe(openQuestion(complaint) !== null);
    expect(tracked.answer ?? '').toBe(complaint.answeredAt === null ? '' : texts.answer);
    if (of === 'unit') expect(tracked.turn!.who.join(', ')).toBe(line.unit);
    if (hasEnded(complaint) && complaint.status !== 'forwarded') expect(tracked.turn).toBeNull();
    const running = stepTimes(complaint, sop).filter(one => one.readyAt !== null && !one.doneAt);
    const ofOffice = ['recap', 'archive'];
    const own = running.filter(({step}) => !ofOffice.includes(step.act));
    if (isSettled(complaint)) expect(own).toEqual([]);
  },
};

/** Looks at complaints again and again, and keeps the first thing that did not hold, by its sentence. */
export function watchman() {
  const broken = new Map<string, string>();
  function look(office: MemoryDesk, entry: number): void {
    for (const [name, holds] of Object.entries(INVARIANTS)) {
      if (broken.has(name)) continue;
      try {
        holds(office, entry);
      } catch (error) {
        const types = office.journal
          .filter(line => line.entry === entry)
          .map(one => one.event.type);
        broken.set(name, `${entry}: ${types.join(' ')}\n${String(error)}`);
      }
    }
  }
  return {look, broken};
}

/** The acts that the desk accepts on a complaint as it stands, each with what it is about. */
function acceptedActs(office: MemoryDesk, entry: number): Set<string> {
  const dossier = office.dossier(entry);
  const {settings} = office.snapshot();
  const others = [0, ...dossier.complaint.alike.map(one => one.entry)];
  const all = others.flatMap(other => samplesOf(dossier, {settings, now: office.now, other}));
  return new Set(all.filter(act => isAccepted(office, dossier, act)).map(nameOf));
}

/** An act with what it is about, as `offeredActs` names it. */
export function nameOf(act: Act): string {
  if ('messageId' in act) return `${act.type} ${act.messageId}`;
  if ('referral' in act) return `${act.type} ${act.referral}`;
  if ('notice' in act) return `${act.type} ${act.notice}`;
  if ('pledge' in act) return `${act.type} ${act.pledge}`;
  if (act.type === 'keepApart') return `${act.type} ${act.other}`;
  return act.type;
}

/** Done with the answer on the page, or by a list of ULAS that is pasted (J6). */
const BESIDES = ['draft', 'decideRequest', 'enterOutside'];

/** Acts that bring a complaint on when it is the officer's turn. */
function isOfTurn(act: string): boolean {
  return /^(classify|refer|draft|approve|acceptReply|grantTime|seeTrouble|tell|publish|enterOutside|keepPledge)/.test(
    act,
  );
}

function isStillTrue(kind: string, complaint: Complaint): boolean {
  const {status, answeredAt} = complaint;
  switch (kind) {
    case 'receipt':
    case 'outsideNumber':
      return status !== 'voided';
    case 'question':
      return openQuestion(complaint) !== null;
    case 'answer':
      return answeredAt !== null;
    case 'interim':
    case 'extended':
      return !hasEnded(complaint);
    default:
      return kind === 'pledge' || status === kind;
  }
}
