import {AILMENTS, type AilmentCode, CURES, cureOf, ill} from '../../../src/domain/health/ailment';
import {examine} from '../../../src/domain/health/examine';
import type {FileState, Vitals} from '../../../src/domain/health/vitals';
import {HOUR} from '../../../src/domain/instant';
import type {OfficeSettings} from '../../../src/domain/settings';
import {AILMENT_WORDS} from '../../../src/ui/text/health';
import {officeSettings} from '../../office-settings';

const NOW = Date.parse('2026-11-02T09:00:00+07:00');
const SETTINGS = officeSettings();
const WEB = 'https://script.google.com/macros/s/x/exec';
const OFFICE = SETTINGS.office.email;

const settings: OfficeSettings = {
  ...SETTINGS,
  office: {
    ...SETTINGS.office,
    trackingPage: WEB,
    publicAddress: 'https://contoh.example.com/aduan',
  },
  superior: {name: 'Inspektorat', email: 'inspektorat@example.com'},
};
const FILE: FileState = {owner: OFFICE, isTrashed: false, guests: [], openTo: ''};
const GUEST = {id: '1', email: 'tamu@example.com'};
const MAILS = {sentToday: 3, limit: 100, waiting: 0, nextAt: null};

const vitals: Vitals = {
  now: NOW,
  account: OFFICE,
  lacksConsent: false,
  handlers: ['onFormSubmit', 'onTick'],
  lastTick: NOW - HOUR,
  failing: [],
  form: {isPublished: true, isAccepting: true, changes: []},
  mail: {isReadable: true, isDayOver: false, state: MAILS, stuck: 0, bounced: []},
  volumes: [FILE],
  folder: FILE,
  book: {
    owner: OFFICE,
    editors: [OFFICE],
    timeZone: 'Asia/Jakarta',
    isProtected: true,
    findings: [],
  },
  tabs: {missing: [], problems: [], unapplied: []},
  register: [],
  webApp: WEB,
  storage: {used: 1, limit: 15 * 1024 ** 3},
};

const mail = (change: Partial<Vitals['mail']>) => ({mail: {...vitals.mail, ...change}});
const form = (change: object) => ({form: {...vitals.form!, ...change}});
const book = (change: object) => ({book: {...vitals.book!, ...change}});
const tabs = (change: object) => ({tabs: {...vitals.tabs!, ...change}});
const file = (change: object) => ({...FILE, ...change});
const unit = settings.units[0]!;
const PROBLEM = {tab: 'Umum', cell: 'B3', flaw: 'empty', found: ''} as const;
const inYear = (year: number) => ({
  now: Date.parse(`${year}-11-02T09:00:00+07:00`),
  lastTick: null,
});

/** Each sickness: what it makes of a healthy desk's vitals, or of its settings. */
const SICK: Record<AilmentCode, [Partial<Vitals>, Partial<OfficeSettings>?]> = {
  noConsent: [{lacksConsent: true}],
  otherAccount: [{account: 'lain@example.com'}],
  noTick: [{handlers: ['onFormSubmit']}],
  noFormTrigger: [{handlers: ['onTick']}],
  doubledTriggers: [{handlers: ['onFormSubmit', 'onTick', 'onTick']}],
  tickSilent: [{lastTick: NOW - 5 * HOUR}],
  tickFails: [{failing: ['reminders']}],
  formGone: [{form: null}],
  formUnpublished: [form({isPublished: false, isAccepting: false})],
  formClosed: [form({isAccepting: false})],
  formChanged: [form({changes: [{kind: 'moved', title: 'Isi aduan'}]})],
  mailUnreadable: [mail({isReadable: false})],
  quotaSpent: [mail({state: {...MAILS, sentToday: 100}})],
  quotaLow: [mail({state: {...MAILS, sentToday: 80}})],
  lettersWait: [mail({state: {...MAILS, waiting: 4}})],
  lettersStuck: [mail({stuck: 2})],
  lettersBounced: [mail({bounced: ['ADU-2026-0001']})],
  volumeGone: [{volumes: [null]}],
  volumeTrashed: [{volumes: [file({isTrashed: true})]}],
  volumeOpen: [{volumes: [file({openTo: 'anyone'})]}],
  volumeShared: [{volumes: [file({guests: [GUEST]})]}],
  folderTrashed: [{folder: file({isTrashed: true})}],
  folderOpen: [{folder: file({openTo: 'anyone'})}],
  folderShared: [{folder: file({guests: [GUEST]})}],
  registerAltered: [{register: ['Jilid 1, tab Register, ADU-2026-0001: kolom keadaan diubah.']}],
  bookGone: [{book: null}],
  ownerChanged: [book({owner: 'baru@example.com', editors: ['baru@example.com']})],
  otherEditors: [book({editors: [OFFICE, 'tamu@example.com']})],
  bookTouched: [book({findings: ['Tab berganti nama.']})],
  bookUnprotected: [book({isProtected: false})],
  wrongZone: [book({timeZone: 'America/Los_Angeles'})],
  tabsUnread: [{tabs: null}],
  tabMissing: [tabs({missing: ['Kategori']})],
  tabWrong: [tabs({problems: [PROBLEM]})],
  tabUnapplied: [tabs({unapplied: ['Kalender']})],
  noWebApp: [{webApp: undefined}],
  addressMoved: [{webApp: `${WEB}2`}],
  noFixedAddress: [{}, {office: {...settings.office, publicAddress: ''}}],
  storageFull: [{storage: {used: 995, limit: 1000}}],
  storageLow: [{storage: {used: 950, limit: 1000}}],
  notDecreed: [inYear(2031)],
  nextNotDecreed: [inYear(2027)],
  noSuperior: [{}, {superior: undefined}],
  unitWithoutPpid: [{}, {units: [{...unit, ppidName: ''}]}],
  substituteOver: [
    {},
    {
      units: [
        {
          ...unit,
          substitute: {name: 'Plh', email: 'plh@example.com', from: '2026-10-01', to: '2026-11-01'},
        },
      ],
    },
  ],
  noUnit: [{}, {units: []}],
};

describe('O2 Periksa Kesehatan', () => {
  it('finds nothing at a healthy desk', () => {
    expect(examine(vitals, settings)).toEqual([]);
  });

  it.each(Object.entries(SICK) as Array<[AilmentCode, (typeof SICK)[AilmentCode]]>)(
    'names %s, and it alone',
    (code, [changed, other = {}]) => {
      const found = examine({...vitals, ...changed}, {...settings, ...other}).map(one => one.code);
      // A year without a decree is followed by another one.
      expect(found.filter(one => code !== 'notDecreed' || one !== 'nextNotDecreed')).toEqual([
        code,
      ]);
    },
  );

  it('says of each what it is and what mends it, and every button mends something', () => {
    const codes = Object.keys(AILMENTS) as AilmentCode[];
    for (const code of codes) {
      const [what, cure] = AILMENT_WORDS[code]('Satu.', 'Dua.');
      expect([what, cure].every(words => /^\S.*\.$/.test(words))).toBe(true);
    }
    const cures = codes.flatMap(code => cureOf(ill(code)) ?? []);
    expect([...new Set(cures)].sort()).toEqual([...CURES].sort());
  });

  it('the worst comes first', () => {
    const sick = {
      ...vitals,
      ...tabs({unapplied: ['Kalender']}),
      handlers: ['onFormSubmit'],
      storage: {used: 95, limit: 100},
    };
    expect(examine(sick, settings).map(one => one.code)).toEqual([
      'noTick',
      'storageLow',
      'tabUnapplied',
    ]);
  });
});
