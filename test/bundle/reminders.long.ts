import {HOLIDAYS} from '../../src/data/holidays';
import {SOP_A} from '../../src/data/sop-a';
import type {Complaint} from '../../src/domain/complaint/complaint';
import {type JournalLine, readEvent} from '../../src/domain/ledger/journal';
import {readDocument} from '../../src/domain/ledger/rows';
import {stepFigures} from '../../src/domain/recap/step-figures';
import type {OfficeSettings} from '../../src/domain/settings';
import {addDays, dateOf} from '../../src/domain/instant';
import {live} from '../../tools/office/working-life';
import {amount} from '../amount';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {volumes} from './volumes';

const DAYS = amount(365, 8);
const COMPLAINTS = amount(500, 16);
const SEED = 7;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The ledger has every second tick, and a tick that files replies leaves its turn. */
const SLACK = 40 * MINUTE;

/** The journal of all volumes: the year turns within the test. */
function linesOf(office: TestOffice): JournalLine[] {
  return volumes(office)
    .flatMap(({rows}) => rows('journal'))
    .map(([line, entry, version, event, hash]) => ({
      line: Number(line),
      entry: Number(entry),
      version: Number(version),
      event: readEvent(event!),
      hash: hash!,
    }));
}

/** The office's hours, written down here once more and not taken from the desk. */
function hoursOf(date: string): {opens: number; closes: number} | null {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || HOLIDAYS.some(one => one.date === date)) return null;
  const at = (time: string) => Date.parse(`${date}T${time}:00+07:00`);
  return {opens: at('07:30'), closes: at(weekday === 5 ? '16:30' : '16:00')};
}

function isOpenAt(instant: number): boolean {
  const hours = hoursOf(dateOf(instant, 'WIB'));
  return hours !== null && instant >= hours.opens && instant < hours.closes;
}

/** A referral as its journal lines tell it, read without the desk's own fold. */
interface Story {
  at: number;
  dueAt: number;
  closedAt: number;
  reminded: Array<{at: number; stage: number}>;
}

function stories(lines: readonly JournalLine[], end: number): Map<string, Story> {
  const told = new Map<string, Story>();
  const count = new Map<number, number>();
  const open = (entry: number) =>
    [...told].filter(([key, one]) => key.startsWith(`${entry}.`) && one.closedAt === end);
  for (const {entry, event} of lines) {
    if (event.type === 'referred') {
      const place = count.get(entry) ?? 0;
      count.set(entry, place + 1);
      const {at, dueAt} = event;
      told.set(`${entry}.${place}`, {at, dueAt, closedAt: end, reminded: []});
    } else if (event.type === 'responseRecorded' || event.type === 'referralReturned') {
      const story = told.get(`${entry}.${event.referral}`);
      if (story) story.closedAt = Math.min(story.closedAt, event.at);
    } else if (event.type === 'reminded' && event.referral !== null) {
      told.get(`${entry}.${event.referral}`)!.reminded.push({at: event.at, stage: event.stage});
    } else if (['answered', 'dismissed', 'closed', 'withdrawn'].includes(event.type)) {
      for (const [, story] of open(entry)) story.closedAt = event.at;
    }
  }
  return told;
}

/** When a reminder must have come at the latest, and of which kind at least. */
function owed({at, dueAt, closedAt}: Story): Array<{from: number; atLeast: number}> {
  const owes: Array<{from: number; atLeast: number}> = [];
  for (
    let date = dateOf(at, 'WIB');
    ;
    date = dateOf(Date.parse(`${date}T12:00:00Z`) + DAY, 'WIB')
  ) {
    const hours = hoursOf(date);
    if (Date.parse(`${date}T00:00:00+07:00`) > closedAt) return owes;
    if (!hours || hours.opens <= at || hours.opens + SLACK > closedAt) continue;
    if (date === dateOf(dueAt, 'WIB')) owes.push({from: hours.opens, atLeast: 2});
    if (hours.opens > dueAt) {
      owes.push({from: hours.opens, atLeast: 3});
      return owes;
    }
  }
}

/** From the first referral of a complaint until its last unit has answered, by the journal alone. */
function coordinations(lines: readonly JournalLine[]): Array<{from: number; to: number | null}> {
  const units = new Map<number, Array<{at: number; until: number | null; isOwed: boolean}>>();
  const gone = new Set<number>();
  for (const {entry, event} of lines) {
    const own = units.get(entry) ?? [];
    units.set(entry, own);
    if (event.type === 'referred') own.push({at: event.at, until: null, isOwed: true});
    if (event.type === 'responseRecorded') own[event.referral]!.until ??= event.at;
    if (event.type === 'referralReturned') own[event.referral]!.isOwed = false;
    if (event.type === 'dismissed' || event.type === 'withdrawn') gone.add(entry);
  }
  return [...units].flatMap(([entry, own]) => {
    const owed = own.filter(({isOwed}) => isOwed);
    if (own.length === 0 || gone.has(entry)) return [];
    const ends = owed.map(({until}) => until);
    const isDone = ends.length > 0 && !ends.includes(null);
    return [{from: own[0]!.at, to: isDone ? Math.max(...ends.map(end => end ?? 0)) : null}];
  });
}

/** SOP A4's "1 Hari", written down once more: the end of service on the working day after. */
function endOfNextWorkingDay(from: number): number {
  for (let day = addDays(dateOf(from, 'WIB'), 1); ; day = addDays(day, 1)) {
    const hours = hoursOf(day);
    if (hours) return hours.closes;
  }
}

describe(`K7 ${DAYS} days with ${COMPLAINTS} complaints`, () => {
  let office: TestOffice;
  let told: Map<string, Story>;
  const PEOPLE = /^(ppid\.\d+|camat)@example\.com$/;

  beforeAll(async () => {
    office = await openTestOffice({seed: SEED});
    const first = dateOf(office.world.clock.now(), 'WIB');
    const end = addDays(first, DAYS + 1);
    live(office.world, office, {first: addDays(first, 1), end, complaints: COMPLAINTS, seed: SEED});
    told = stories(linesOf(office), office.world.clock.now());
  });

  afterAll(() => office.world.close());

  const reminders = () =>
    Object.keys(office.world.services.gmail.state.mailboxes)
      .filter(person => PEOPLE.test(person))
      .flatMap(person =>
        mailsOf(office.world, person).filter(({subject}) =>
          /^(\[[^\]]+\]|\d+ aduan) (menunggu tanggapan|melewati batas waktu)/.test(subject),
        ),
      );

  it('brings no reminder outside service hours', () => {
    const mails = reminders();
    expect(mails.length).toBeGreaterThan(DAYS / 12);
    // Decided in service hours, a letter may leave some seconds later.
    const outside = mails
      .map(mail => Number(mail.date))
      .filter(at => !isOpenAt(at) && !isOpenAt(at - MINUTE));
    expect(outside).toEqual([]);
  });

  it('reminds of each referral at each stage once, and the stages only grow', () => {
    for (const {reminded} of told.values()) {
      const stages = reminded.map(one => one.stage);
      expect(stages).toEqual([...new Set(stages)].sort((a, b) => a - b));
    }
  });

  it('forgets none', () => {
    const forgotten = [...told].flatMap(([key, story]) =>
      owed(story)
        .filter(
          ({from, atLeast}) =>
            !story.reminded.some(one => one.stage >= atLeast && one.at <= from + SLACK),
        )
        .map(({from, atLeast}) => `${key} ${new Date(from).toISOString()} ${atLeast}`),
    );
    expect(told.size).toBeGreaterThan(COMPLAINTS / 2);
    expect(forgotten).toEqual([]);
  });

  it('the compliance of the coordination is what the journal says', () => {
    const now = office.world.clock.now();
    const books = volumes(office);
    const settings = readDocument<OfficeSettings>(books.at(-1)!.rows('settings')[0]!)!;
    const all = books
      .flatMap(({rows}) => rows('register'))
      .map(row => ({
        complaint: JSON.parse(row[8]!) as Complaint,
        texts: {},
        isGuarded: false,
      }));
    const refers = SOP_A.steps.find(({act}) => act === 'refer')!.no;
    const figures = stepFigures(all, settings, now).steps.find(({no}) => no === refers)!;
    const counted = coordinations(linesOf(office)).map(({from, to}) => {
      const isLate = (to ?? now) > endOfNextWorkingDay(from);
      return to === null ? (isLate ? 'overdue' : 'running') : isLate ? 'late' : 'onTime';
    });
    const count = (verdict: string) => counted.filter(one => one === verdict).length;
    expect(figures).toMatchObject({
      onTime: count('onTime'),
      late: count('late'),
      overdue: count('overdue'),
    });
    expect(count('onTime')).toBeGreaterThan(COMPLAINTS / 3);
  });

  it('sends one morning mail a day at most to each, on working days', () => {
    const days = mailsOf(office.world, 'camat@example.com')
      .filter(({subject}) => subject.startsWith('Aduan pagi ini'))
      .map(({date}) => dateOf(Number(date), 'WIB'));
    expect(new Set(days).size).toBe(days.length);
    expect(days.filter(date => hoursOf(date) === null)).toEqual([]);
    expect(days.length).toBeGreaterThan(0);
  });
});
