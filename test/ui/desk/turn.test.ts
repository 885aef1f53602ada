import type {ComplaintEvent} from '../../../src/domain/complaint/event';
import type {Role} from '../../../src/domain/settings';
import {offerFor} from '../../../src/ui/desk/core/offer';
import {grouped, groupOf, lineOf, turnOf} from '../../../src/ui/desk/core/turn';
import {turnWords} from '../../../src/ui/desk/view/words';
import {TURN} from '../../../src/ui/text/desk/desk';
import {
  ANSWERED,
  CLASSIFIED,
  DRAFTED,
  inboxWith,
  NOTICE_DUE,
  NOW,
  REFERRED,
  viewAfter,
} from './fixtures';

const TODAY = '2026-11-23';
const promised = (date: string): ComplaintEvent[] => [
  CLASSIFIED,
  DRAFTED,
  {...ANSWERED, pledges: [date]} as ComplaintEvent,
];
const by = {at: NOW, by: 'meja'};
const RESPONDED: ComplaintEvent = {
  ...by,
  type: 'responseRecorded',
  referral: 0,
  messageId: 'm',
  materialHash: '',
};
const HELD: ComplaintEvent = {
  ...by,
  type: 'replyHeld',
  messageId: 'm',
  reason: 'sender',
  textHash: '',
};
const LINKED: ComplaintEvent = {
  ...by,
  type: 'linked',
  parent: 1,
  register: 'ADU-2026-0001',
  as: 'duplicate',
};
const REOPENED: ComplaintEvent = {
  type: 'reopened',
  at: NOW,
  by: 'pelapor',
  how: 'email',
  reasonHash: '',
};
const referred = [CLASSIFIED, REFERRED];

describe('whose turn it is', () => {
  it.each<[string, ComplaintEvent[], Role, string, string]>([
    ['a new complaint', [], 'pengelola', 'you', 'yours'],
    ['a new complaint, for the head', [], 'pimpinan', 'desk', 'others'],
    ['a classified one', [CLASSIFIED], 'admin', 'you', 'yours'],
    ['a referred one', referred, 'pengelola', 'unit', 'waiting'],
    ['a referred one, for the head', referred, 'pimpinan', 'unit', 'waiting'],
    ['a referred one, receipt not told', [NOTICE_DUE, ...referred], 'admin', 'unit', 'untold'],
    ['a reply to review', [...referred, HELD], 'pengelola', 'you', 'yours'],
    ['a reply to review, for the head', [...referred, HELD], 'pimpinan', 'desk', 'others'],
    ['material that came', [...referred, RESPONDED], 'pengelola', 'you', 'yours'],
    ['a draft', [CLASSIFIED, DRAFTED], 'pimpinan', 'you', 'yours'],
    ['an answer not told', [NOTICE_DUE, CLASSIFIED, DRAFTED, ANSWERED], 'admin', 'you', 'untold'],
    [
      'an answer not told, for the head',
      [NOTICE_DUE, DRAFTED, ANSWERED],
      'pimpinan',
      'desk',
      'others',
    ],
    ['an answer', [CLASSIFIED, DRAFTED, ANSWERED], 'admin', 'nobody', 'others'],
    ['what is answered with another', [LINKED], 'admin', 'parent', 'waiting'],
    ['that, answered', [LINKED, DRAFTED, ANSWERED], 'admin', 'nobody', 'others'],
    ['that, opened again', [LINKED, DRAFTED, ANSWERED, REOPENED], 'admin', 'you', 'yours'],
    ['that, with a new draft', [LINKED, ANSWERED, REOPENED, DRAFTED], 'admin', 'you', 'yours'],
    ['a promise ahead', promised('2026-11-24'), 'admin', 'pledge', 'waiting'],
    ['a promise due today', promised('2026-11-23'), 'admin', 'pledge', 'yours'],
  ])('%s', (_what, events, role, turn, group) => {
    const line = lineOf(viewAfter(events));
    expect(turnOf(line, role, NOW, 'WIB').of).toBe(turn);
    expect(groupOf(line, role, TODAY)).toBe(group);
  });

  it('J2: a promise is late from the day after', () => {
    const late = (date: string) => turnOf(lineOf(viewAfter(promised(date))), 'admin', NOW, 'WIB');
    expect(late('2026-11-23')).toEqual({of: 'pledge', date: '2026-11-23', late: false});
    expect(late('2026-11-22')).toEqual({of: 'pledge', date: '2026-11-22', late: true});
    expect(TURN.pledge('2026-11-24', false)).toBe(
      'Janji kepada pelapor · paling lambat Selasa, 24 November 2026',
    );
  });

  it('of a PPID ends at the deadline, in words', () => {
    const line = lineOf(viewAfter(referred));
    expect(turnOf(line, 'admin', line.dueAt!, 'WIB')).toMatchObject({late: false});
    expect(turnOf(line, 'admin', line.dueAt! + 1, 'WIB')).toMatchObject({late: true});
    expect(TURN.unit('Kasi Trantib', line.dueAt, false, 'WIB')).toBe(
      'Giliran Kasi Trantib · paling lambat Selasa, 24 November, 16.00 WIB',
    );
    expect(TURN.unit('Kasi Trantib', line.dueAt, true, 'WIT')).toBe(
      'Giliran Kasi Trantib · lewat batas Selasa, 24 November, 18.00 WIT',
    );
  });

  it('puts every complaint into one group and keeps the order of the desk', () => {
    const lines = [[], referred, [CLASSIFIED]].map((events, place) => ({
      ...lineOf(viewAfter(events)),
      entry: place + 1,
    }));
    const groups = grouped(lines, 'pengelola', TODAY);
    expect(groups.map(({group, items}) => [group, items.map(item => item.entry)])).toEqual([
      ['yours', [1, 3]],
      ['waiting', [2]],
    ]);
  });
});

const OPEN = ['ask', 'hear', 'forward', 'withdraw'];
const ASKED: ComplaintEvent = {
  type: 'asked',
  at: NOW,
  by: 'rina@example.com',
  questionHash: '',
  until: NOW + 1,
};

describe('K6 a citizen who was asked', () => {
  const line = lineOf(viewAfter([ASKED]));

  it('has the turn until the answer is due', () => {
    expect(turnOf(line, 'admin', NOW, 'WIB')).toEqual({of: 'citizen', until: NOW + 1, late: false});
    expect(turnOf(line, 'admin', NOW + 2, 'WIB')).toMatchObject({of: 'citizen', late: true});
    expect(groupOf(line, 'admin', TODAY)).toBe('waiting');
  });

  it('is not asked again, but heard, or the complaint closed', () => {
    const {others} = offerFor(viewAfter([]).complaint, 'admin', {asked: true, silent: true});
    expect(others).toEqual(['hear', 'close', 'dismiss', 'void', 'forward', 'withdraw']);
  });
});

describe('O4 the forms a role is offered', () => {
  it.each<[ComplaintEvent[], Role, string | null, string[]]>([
    [[], 'pengelola', 'classifyAndRefer', ['dismiss', ...OPEN]],
    [[], 'admin', 'classifyAndRefer', ['dismiss', 'void', ...OPEN]],
    [[], 'pimpinan', null, []],
    [[CLASSIFIED], 'admin', 'refer', ['classify', 'interim', 'dismiss', 'void', ...OPEN]],
    [referred, 'admin', null, ['interim', 'refer', 'classify', ...OPEN]],
    [[...referred, RESPONDED], 'admin', 'answer', ['interim', 'refer', 'classify', ...OPEN]],
    [[...referred, RESPONDED], 'pimpinan', null, []],
    [[DRAFTED], 'pimpinan', 'answer', []],
    [[DRAFTED], 'admin', 'answer', ['interim', 'classify', ...OPEN]],
    [[DRAFTED, ANSWERED], 'admin', null, ['hear', 'reopen', 'close']],
    [[DRAFTED, ANSWERED], 'pimpinan', null, ['reopen']],
    [[DRAFTED, ANSWERED, REOPENED], 'admin', 'answer', ['interim', 'refer', 'classify', ...OPEN]],
  ])('%j as %s: %s', (events, role, main, others) => {
    expect(offerFor(viewAfter(events).complaint, role)).toEqual({main, others});
  });
});

describe('C6 whose turn it is, in words', () => {
  const words = (units: readonly string[]) => {
    const events = units.map((unit): ComplaintEvent => ({...REFERRED, unit}) as ComplaintEvent);
    const view = viewAfter([CLASSIFIED, ...events]);
    return turnWords(lineOf(view), inboxWith(view)).words;
  };

  it('names two units, and of more the first with how many there are besides', () => {
    const until = 'paling lambat Selasa, 24 November, 16.00 WIB';
    expect(words(['Seksi A', 'Seksi B'])).toBe(`Giliran Seksi A, Seksi B · ${until}`);
    expect(words(['Seksi A', 'Seksi B', 'Seksi C'])).toBe(
      `Giliran Seksi A dan 2 unit lain · ${until}`,
    );
  });
});

describe('the legal limit in the inbox', () => {
  it('names the year where it is another one', () => {
    const lawful = (date: string) => TURN.lawful(Date.parse(`${date}T23:59:00+07:00`), NOW, 'WIB');
    expect(lawful('2026-12-18')).toBe('Batas hukum Jumat, 18 Desember');
    expect(lawful('2027-01-22')).toBe('Batas hukum Jumat, 22 Januari 2027');
  });
});
