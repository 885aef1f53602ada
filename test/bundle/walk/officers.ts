import type {Complaint} from '../../../src/domain/complaint/complaint';
import {awaitsSignature} from '../../../src/domain/complaint/answer-letter';
import type {Act} from '../../../src/domain/desk/act';
import type {
  ComplaintView,
  Inbox,
  PrintWish,
  RegisterChecked,
} from '../../../src/domain/desk/protocol';
import {monthPeriod} from '../../../src/domain/recap/period';
import {EMPTY_ENTRY} from '../../../src/domain/intake/entry';
import {dateOf, MINUTE} from '../../../src/domain/instant';
import {samplesOf} from '../../workflow/act-samples';
import {nameOf} from '../../workflow/invariants';
import {offeredActs} from '../../workflow/offered-acts';
import {BY_PERSON} from '../../workflow/random-acts';
import {reportAt} from '../reports';
import {nameOf as personName} from './citizens';
import {OFFICERS, settingsOf} from './premises';
import {
  ask,
  commandOf,
  inboxOf,
  isArmed,
  now,
  oneOf,
  openAt,
  tokenOf,
  valueOf,
  type Walk,
} from './walk';

const JPEG = [0xff, 0xd8, 0xff, 0xe0];

/** Something of the inbox is opened. */
function someView(walk: Walk, a: number, email = OFFICERS[0]!) {
  const token = tokenOf(walk, email);
  const inbox = token === null ? null : inboxOf(walk, token);
  const item = inbox && oneOf(inbox.items, a);
  const view = item ? openAt(walk, token!, item.entry) : null;
  return view && inbox && token ? {view, inbox, token} : null;
}

/** An officer presses a button of the page; what the page offers an admin is never refused. */
export function acts(walk: Walk, a: number, b: number): void {
  const email = OFFICERS[b % 4 === 0 ? 1 : 0]!;
  const found = someView(walk, a, email);
  if (!found) return;
  const {view, inbox, token} = found;
  const shown = offeredBy(walk, token, view, inbox);
  const samples = samplesOf(
    {complaint: view.complaint, texts: {held: view.held}},
    {settings: settingsOf(walk.office), now: now(walk), other: view.complaint.alike[0]?.entry ?? 0},
  ).map(act => (act.type === 'draft' && b % 3 === 0 ? {...act, letter: LETTER} : act));
  const offered = samples.filter(act => shown.has(nameOf(act)) || besides(act, shown));
  const calm = offered.filter(act => b % 9 === 1 || !ENDINGS.includes(act.type));
  const types = [...new Set(calm.map(one => one.type))];
  const type = (b % 3 > 0 ? nextOf(types, view) : undefined) ?? oneOf(types, b);
  const act = oneOf(
    calm.filter(one => one.type === type),
    a,
  );
  if (!act) return;
  walk.log.push(`  ${email} ${view.complaint.register} ${JSON.stringify(act).slice(0, 200)}`);
  const wish = {
    do: 'act',
    token,
    id: commandOf(walk),
    entry: view.entry,
    seen: view.complaint.version,
    acts: [act],
    worked: 60_000,
  };
  const done = ask<ComplaintView>(walk, wish);
  if (!('refused' in done)) return;
  const fine = [...BY_PERSON, 'stale', 'busy', 'barred', 'already-referred', 'not-allowed'];
  if (!fine.includes(done.refused))
    walk.wrong.push(`offered, and refused (${done.refused}): ${JSON.stringify(act)}`);
}

function offeredBy(walk: Walk, token: string, view: ComplaintView, inbox: Inbox): Set<string> {
  const complaintAt = (entry: number): Complaint =>
    openAt(walk, token, entry)?.complaint ?? view.complaint;
  return offeredActs(view, now(walk), complaintAt, inbox);
}

/** A request's outcome comes with its answer, and only then. */
const besides = (act: Act, shown: ReadonlySet<string>) =>
  act.type === 'decideRequest' && shown.has('decideRequest');

/** What brings it on, so that a walk comes to answers and beyond. */
function nextOf(types: ReadonlyArray<Act['type']>, {complaint}: ComplaintView) {
  const {status, referrals} = complaint;
  const onward: ReadonlyArray<Act['type']> = [
    'approve',
    'publish',
    'tell',
    'acceptReply',
    ...(status === 'received' ? (['classify'] as const) : []),
    ...(referrals.length === 0 ? (['refer'] as const) : []),
    'enterOutside',
    'decideRequest',
    'draft',
  ];
  return onward.find(type => types.includes(type));
}

const ENDINGS: ReadonlyArray<Act['type']> = ['dismiss', 'void', 'withdraw', 'forward', 'close'];

const LETTER = {
  number: '470/123/XI/2026',
  nature: 'ordinary' as const,
  enclosures: '',
  matter: '',
  copies: ['Arsip'],
};

/** What was approved as a letter is sent with its scan, or as the desk made it. */
export function signsLetter(walk: Walk, a: number, b: number): void {
  const token = tokenOf(walk);
  const inbox = token === null ? null : inboxOf(walk, token);
  const item =
    inbox &&
    oneOf(
      inbox.items.filter(one => one.unsigned),
      a,
    );
  const view = item ? openAt(walk, token!, item.entry) : null;
  if (!view || !awaitsSignature(view.complaint)) return;
  const done = ask(walk, {
    do: 'sendLetter',
    token,
    id: commandOf(walk),
    entry: view.entry,
    seen: view.complaint.version,
    name: b % 2 ? 'pindaian.pdf' : '',
    data: b % 2 ? Buffer.from('%PDF-1.7 pindaian').toString('base64') : '',
  });
  if ('refused' in done) walk.wrong.push(`a letter was refused: ${done.refused}`);
}

/** Somebody comes to the counter, or a post is written down. */
export function enters(walk: Walk, a: number, b: number): void {
  const token = tokenOf(walk, OFFICERS[b % 2]);
  if (token === null) return;
  const n = walk.people.length + 1;
  const way = a % 3;
  const isHidden = b % 5 === 0;
  const email = way === 0 ? `warga.${n}@example.com` : '';
  const phone = way === 0 ? '' : `0810-0000-${String(n).padStart(4, '0')}`;
  const draft = {
    ...EMPTY_ENTRY,
    channel: (['walkIn', 'instagram', 'whatsapp'] as const)[way]!,
    title: 'Drainase tersumbat',
    body: 'Saluran air tersumbat di Desa Sukamaju.',
    name: personName(n),
    address: `Gang Samaran ${n}`,
    email,
    phone,
    account: way === 1 ? `samaran${n}` : '',
    confidential: isHidden,
  };
  const done = ask(walk, {do: 'enter', token, id: commandOf(walk), draft});
  if ('refused' in done) walk.wrong.push(`an entry was refused: ${done.refused}`);
  else walk.people.push({n, email, phone, isHidden, responseId: null});
}

export function attaches(walk: Walk, a: number, b: number): void {
  const found = someView(walk, a);
  if (!found) return;
  const {token, view} = found;
  const data = Buffer.from([...JPEG, b % 250, b % 7]).toString('base64');
  ask(walk, {do: 'attach', token, id: commandOf(walk), entry: view.entry, name: 'foto.jpg', data});
}

export function settlesStray(walk: Walk, a: number, b: number): void {
  const token = tokenOf(walk);
  const inbox = token === null ? null : inboxOf(walk, token);
  const stray = inbox && oneOf(inbox.strays, a);
  if (!stray) return;
  const entry = oneOf(inbox.items, b)?.entry;
  const how = entry ? (['file', 'new', 'drop'] as const)[b % 3]! : 'drop';
  const command = {do: 'settleStray', token, id: commandOf(walk), message: stray.messageId, how};
  const done = ask(walk, {...command, ...(entry ? {entry} : {})});
  const left = inboxOf(walk, token!)?.strays.map(one => one.messageId) ?? [];
  if ('refused' in done) walk.wrong.push(`a stray (${how} ${entry}) was refused: ${done.refused}`);
  else if (left.includes(stray.messageId))
    walk.wrong.push(`a stray (${how} ${entry}) is still there`);
  if (how === 'new')
    walk.people.push({n: -1, email: stray.from, phone: '', isHidden: false, responseId: null});
}

export function prints(walk: Walk, a: number, b: number): void {
  const found = someView(walk, a);
  if (!found) return;
  const {view, token} = found;
  const month = dateOf(now(walk), 'WIB').slice(0, 7);
  const papers: PrintWish[] = [
    {kind: 'receipt', entry: view.entry},
    {kind: 'caseFile', entry: view.entry},
    {kind: 'dossier', entry: view.entry},
    {kind: 'register', month},
    {kind: 'minutes', month},
    {kind: 'procedure'},
  ];
  ask(walk, {do: 'print', token, paper: papers[b % papers.length]!});
}

/** A report of this month; one that is struck is begun anew by somebody another day. */
export function reports(walk: Walk, a: number): void {
  const token = tokenOf(walk);
  if (token === null) return;
  const period = monthPeriod(dateOf(now(walk), 'WIB').slice(0, 7));
  const kind = (['recap', 'audit', 'annual'] as const)[a % 3]!;
  const mayFail = isArmed(walk);
  try {
    reportAt(walk.office, token, period, kind);
  } catch (error) {
    const text = String(error);
    if (!mayFail && !/no-complaints-in-period/.test(text)) walk.wrong.push(`${kind}: ${text}`);
  }
}

/** The settings go out and come back: nothing changes by that. */
export function carriesSettings(walk: Walk): void {
  const token = tokenOf(walk);
  if (token === null) return;
  const out = ask<string>(walk, {do: 'exportSettings', token});
  if ('refused' in out) return;
  const back = ask<{changes: string[]; flaws: string[]}>(walk, {
    do: 'importSettings',
    token,
    text: out.value,
    use: 'check',
  });
  if ('value' in back && back.value.changes.length + back.value.flaws.length > 0)
    walk.wrong.push(`settings do not come back: ${JSON.stringify(back.value)}`);
  ask(walk, {do: 'applySettings', token});
}

/** *Periksa register* finds nothing, whatever has happened; *Pulihkan* leaves everything as it is. */
export function cares(walk: Walk, a: number): void {
  if (a % 3 === 0) return restores(walk);
  careFor(walk, 'verify');
}

/** Afterwards nothing is left of what hands did to the register tab. */
export function restores(walk: Walk): void {
  if (careFor(walk, 'restore')) walk.touched = false;
}

function careFor(walk: Walk, what: 'verify' | 'restore'): boolean {
  const token = tokenOf(walk);
  if (token === null) return false;
  // Sheets' sixty reads a minute.
  walk.office.world.advance(now(walk) + MINUTE);
  for (let from = '{}'; from !== '';) {
    const wish = {do: what, token, from: from === '{}' ? '' : from};
    const part = ask<RegisterChecked>(walk, wish);
    if ('refused' in part) return false;
    const {findings, next} = part.value;
    if ((what === 'verify' || !walk.touched) && findings.length > 0)
      walk.wrong.push(`${what}: ${findings.join(' ')}`);
    from = next;
  }
  return true;
}

export function erases(walk: Walk): void {
  const token = tokenOf(walk);
  if (token === null) return;
  for (let from = 1; from > 0;) {
    const wish = {do: 'eraseOutlived', token, from};
    from = valueOf(ask<{next: number}>(walk, wish))?.next ?? 0;
  }
}

export function opensIdentity(walk: Walk, a: number): void {
  const found = someView(walk, a);
  if (!found) return;
  const {token, view} = found;
  const reason = 'Pelapor perlu dihubungi.';
  ask(walk, {do: 'openIdentity', token, id: commandOf(walk), entry: view.entry, reason});
}
