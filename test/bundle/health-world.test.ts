import type {AilmentCode} from '../../src/domain/health/ailment';
import type {HealthFinding, HealthReport} from '../../src/domain/health/report';
import {CALENDAR_PLAN} from '../../src/data/settings-tabs';
import {armFault} from '../../workspace/door/fault';
import {openTestOffice, type TestOffice} from './office';

const ADMIN = 'ayu.admin@example.com';
const GUEST = 'tono.misal@example.com';
const GMAIL = 'https://www.googleapis.com/auth/gmail.readonly';
const MINUTE = 60_000;

/** What Google or its people do to the account, planted through the world's own quotas, faults and sharing. */
describe('O2 Periksa Kesehatan names what happens to the account', () => {
  let office: TestOffice;
  let token: string;

  beforeEach(async () => {
    office = await openTestOffice();
    token = office.signIn(ADMIN);
    office.tick();
  });

  afterEach(() => office.world.close());

  const services = () => office.world.services;
  const later = (minutes = 1) => office.world.advance(office.world.clock.now() + minutes * MINUTE);
  const project = () => services().script.require(office.projectId);
  const fault = (on: string) => armFault(office.world, {do: 'fault', on, as: office.email});
  const examine = () => (later(), office.ask<HealthReport>({do: 'health', token}).findings);
  const named = (found: HealthFinding[]) =>
    found.map(one => one.code).filter(code => code !== 'noFixedAddress');

  const SICK: Array<[string, () => void, AilmentCode[], RegExp]> = [
    [
      'the mail quota is spent, by whomever',
      () => {
        fault('quota:emailRecipients');
        office.submit({'Alamat surel': 'sari.contoh@example.com', 'Isi aduan': 'Lampu padam'});
      },
      ['quotaSpent', 'lettersWait'],
      /Tidak perlu tindakan/,
    ],
    ['the storage is full', () => fault('storage'), ['storageFull'], /Kosongkan Sampah/],
    [
      'the calendar is missing',
      () =>
        services().sheets.batchUpdate(office.email, office.workbookId, {
          requests: [{deleteSheet: {sheetId: CALENDAR_PLAN.sheetId}}],
        } as never),
      ['tabMissing'],
      /tabnya dibuat lagi/,
    ],
    [
      'a year comes whose holidays are not decreed',
      () => {
        office.leap('2028-03-01T09:00:00+07:00');
        token = office.signIn(ADMIN);
      },
      ['notDecreed'],
      /tab Kalender/,
    ],
    [
      'Buku Kerja has another owner',
      () => void services().drive.transfer(office.email, office.workbookId, GUEST),
      ['ownerChanged'],
      /Serah terima akun kantor/,
    ],
    [
      'a consent is taken back',
      () => services().script.grant(project(), office.email, [GMAIL]),
      ['noConsent', 'mailUnreadable'],
      /setujui izin yang diminta Google/,
    ],
    [
      'the tick’s trigger stands still',
      () => {
        later(60);
        const trigger = services().script.state.triggers.find(one => one.handler === 'onTick')!;
        trigger.next = office.world.clock.now() + 30 * 24 * 60 * MINUTE;
        later(6 * 60);
      },
      ['tickSilent'],
      /Pasang pemicu/,
    ],
    [
      'the web app is taken down',
      () => (project().deployments = []),
      ['noWebApp'],
      /Deploy, New deployment/,
    ],
  ];

  it.each(SICK)('%s', (_what, plant, codes, cure) => {
    plant();
    const found = examine();
    expect(named(found)).toEqual(codes);
    expect(found.find(one => one.code === codes[0])!.cure).toMatch(cure);
  });

  it('an officer who asks for a code that day hears why none comes', () => {
    fault('quota:emailRecipients');
    later();
    expect(() => office.ask({do: 'askCode', email: ADMIN})).toThrow('mail-spent: Aduan aman.');
  });
});
