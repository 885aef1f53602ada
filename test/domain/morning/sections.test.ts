import {letterCell} from '../../../src/domain/ledger/letter-cell';
import {morningSections} from '../../../src/domain/morning/sections';
import type {OpenPart, QueueItem} from '../../../src/domain/ledger/queue';
import {dueReminders} from '../../../src/domain/reminder/due';
import {morningMail} from '../../../src/ui/text/mails/morning';
import {reminderMail} from '../../../src/ui/text/mails/reminder';
import {letterTo} from '../../../src/workflow/letters/office-letter';
import {officeSettings} from '../../office-settings';

const NOW = Date.parse('2026-11-04T07:30:00+07:00');
const MAILS = {sentToday: 0, limit: 100, waiting: 0, nextAt: null};
const PPID = {email: 'ppid.4@example.com', name: 'Gita Permadani', as: 'ppid'} as const;
const HEAD = {email: 'camat@example.com', name: 'Cahya Camatwati', role: 'pimpinan'} as const;
const PART: OpenPart = {
  place: 0,
  unit: 'Seksi Pemberdayaan Masyarakat dan Desa',
  ppid: PPID.email,
  at: NOW - 3_000_000,
  dueAt: NOW - 1_000_000,
  stage: 0,
  inquired: false,
  asksTime: false,
};

function item(entry: number, change: Partial<QueueItem> = {}): QueueItem {
  return {
    entry,
    version: 1,
    register: `ADU-2026-${String(entry).padStart(4, '0')}`,
    status: 'referred',
    subject: 'Lampu jalan padam di depan Balai Desa Karangluhur, sebelah selatan pasar hewan lama',
    channel: 'webForm',
    receivedAt: NOW - 90_000_000,
    dueAt: PART.dueAt,
    unit: PART.unit,
    urgency: 'medium',
    open: [PART],
    answeredAt: null,
    inquired: false,
    askedUntil: null,
    silentUntil: null,
    kind: 'nonSupervisoryComplaint',
    procedure: 'sop-a@1',
    isExtended: false,
    pauses: [],
    holder: null,
    awaited: 0,
    untold: 0,
    held: 0,
    direct: false,
    owesOutside: false,
    unread: false,
    pledge: null,
    alike: 0,
    parent: null,
    children: 0,
    guard: {accused: [], supervisory: false},
    ...change,
  };
}

const items = (count: number) => Array.from({length: count}, (_, at) => item(at + 1));

describe('K7, K10 the letters of an office with very many open complaints', () => {
  const settings = officeSettings();

  it('the morning mail names twenty of a section, counts them all, and fits the ledger', () => {
    const sections = morningSections(items(2000), HEAD, settings, NOW);
    expect(sections).toMatchObject([{section: 'late', more: 1980}]);
    expect(sections[0]!.lines.map(({no}) => no)).toEqual(
      Array.from({length: 20}, (_, at) => at + 1),
    );
    const mail = morningMail(HEAD, sections, {now: NOW, mails: MAILS, settings});
    expect(mail.text).toContain('2000 terlambat.');
    expect(mail.text).toContain('\n20. ADU-2026-0020');
    expect(mail.text).not.toContain('ADU-2026-0021');
    expect(mail.text).toContain('Dan 1980 aduan lain; lihat di Meja Aduan.');
    expect(() => letterCell(letterTo(HEAD.email, mail))).not.toThrow();
  });

  it('what a section does not name stands in no later one', () => {
    const sections = morningSections(
      items(30).map(one => ({...one, untold: 1})),
      {email: 'ayu.admin@example.com', role: 'admin'},
      settings,
      NOW,
    );
    expect(sections.map(({section}) => section)).toEqual(['late']);
  });

  it('a reminder counts what one person owes and names what there is room for', () => {
    const lines = items(500).map(one => ({
      item: one,
      part: PART,
      replyTo: `aduan.kecamatan+r${one.entry}-0-e988919e88064811@example.com`,
      isInquiry: false,
    }));
    const mail = reminderMail(PPID, lines, {now: NOW, settings});
    expect(mail.text).toMatch(/^500 aduan menunggu tanggapan Bapak\/Ibu, 500 sudah melewati/);
    expect(mail.text).toContain('Dan 440 aduan lain.');
    expect(() => letterCell(letterTo(PPID.email, mail))).not.toThrow();
  });
});

describe('C4, K7 an emergency that nobody has read', () => {
  const settings = officeSettings();
  const night = Date.parse('2026-11-04T02:00:00+07:00');
  const alarm = item(1, {status: 'received', urgency: 'emergency', open: []});

  it.each([
    ['is told at any hour', {}, 1],
    ['is told once', {deskReminded: true as const}, 0],
    ['is not told where an officer has read it', {status: 'classified' as const}, 0],
    ['is not told of what can wait', {urgency: 'high' as const}, 0],
  ])('%s', (_what, change, letters) => {
    expect(dueReminders([{...alarm, ...change}], settings, night)).toHaveLength(letters);
  });
});
