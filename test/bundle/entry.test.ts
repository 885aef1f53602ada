import type {ComplaintView} from '../../src/domain/desk/protocol';
import {EMPTY_ENTRY, type EntryDraft} from '../../src/domain/intake/entry';
import {openLedger} from '../../tools/office/register';
import {mailsOf, openTestOffice, type TestOffice} from './office';

const NAME = 'Tono Misalnya';
const DRAFT: EntryDraft = {
  ...EMPTY_ENTRY,
  body: 'Warga melapor di loket: jembatan kayu rapuh.',
  name: NAME,
  phone: '0810-0000-0002',
};

describe('I3 a complaint that an officer writes down', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn('bagus.pengelola@example.com');
  });

  afterAll(() => office.world.close());

  const enter = (id: string, change: object = {}, as = token) =>
    office.ask<ComplaintView>({do: 'enter', token: as, id, draft: {...DRAFT, ...change}});
  const rows = () => openLedger(office.world).rows('register');

  it('has its number at once, in the officer’s name, and a notice where there is no mail', () => {
    const {complaint, complainant, noticeTexts} = enter('e1');
    expect(complaint).toMatchObject({
      register: 'ADU-2026-0001',
      channel: 'walkIn',
      status: 'received',
      responseId: null,
    });
    expect(complainant.name).toBe(NAME);
    expect(noticeTexts[0]).toContain('ADU-2026-0001');
    const [first] = openLedger(office.world).journal();
    expect(first!.event).toMatchObject({type: 'registered', by: 'bagus.pengelola@example.com'});
  });

  it('is registered once however often the page sends it', () => {
    expect(enter('e1').complaint.register).toBe('ADU-2026-0001');
    expect(rows()).toHaveLength(1);
  });

  it('gets the same receipt as a Form’s where there is an address', () => {
    enter('e2', {email: 'tono.misal@example.com', channel: 'phone'});
    const [receipt] = mailsOf(office.world, 'tono.misal@example.com');
    expect(receipt!.subject).toBe('[ADU-2026-0002] Aduan Anda telah terdaftar');
  });

  it('may have been received before, with a reason that the journal holds as a hash', () => {
    const receivedAt = office.world.clock.now() - 3 * 86_400_000;
    expect(() => enter('e3', {receivedAt})).toThrow('bad-entry: Belum ada yang terdaftar.');
    const view = enter('e3', {receivedAt, lateReason: 'Listrik padam'});
    expect([view.complaint.receivedAt, view.lateReason]).toEqual([receivedAt, 'Listrik padam']);
    expect(JSON.stringify(openLedger(office.world).journal())).not.toContain('Listrik');
  });

  it('bears the key of the paper it was first written on (I10)', () => {
    expect(enter('e8', {sheet: 'l-2026-1-3'}).sheet).toBe('L-2026-01-03');
    expect(() => enter('e9', {sheet: '17'})).toThrow('Kunci lembar luring ditulis seperti');
  });

  it('names account and post of a complaint on social media, hidden with the rest', () => {
    const link = 'https://www.instagram.com/p/abc123';
    const view = enter('e4', {channel: 'instagram', account: '@tono.misal', link});
    expect(view.complainant).toMatchObject({account: '@tono.misal', link});
    const hidden = enter('e5', {account: '@tono.misal', link, anonymous: true});
    expect(hidden.complainant).toMatchObject({account: '', link: ''});
  });

  it('is refused to who may not enter, and numbers stay without gaps', () => {
    const head = office.signIn('camat@example.com');
    expect(() => enter('e6', {}, head)).toThrow('not-allowed');
    expect(() => enter('e7', {body: ''})).toThrow('Tuliskan isi aduannya.');
    office.submit({'Nama lengkap': NAME, 'Isi aduan': 'Lampu padam'});
    expect(rows().map(row => row[1])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map(number => `ADU-2026-000${number}`),
    );
  });
});

describe('I1, I3 the office fills in its own Form', () => {
  it('registers the channel it names and writes to nobody', async () => {
    const office = await openTestOffice();
    office.world.services.forms.get(office.formId).settings.collectEmail = 'verified';
    office.submit(
      {
        'Nama lengkap': NAME,
        'Isi aduan': 'Jembatan rapuh',
        'Aduan ini disampaikan melalui': 'Datang langsung',
      },
      office.email,
    );
    const token = office.signIn('ayu.admin@example.com');
    const {complaint, complainant} = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    expect([complaint.channel, complaint.reachableByMail, complainant.email]).toEqual([
      'walkIn',
      false,
      '',
    ]);
    office.world.close();
  });
});

describe('I10 an offline sheet', () => {
  const NEW_YEAR = Date.parse('2027-01-01T00:00:00+07:00');

  it('is entered once: a second time it is refused with its number, by anyone and over New Year', async () => {
    const office = await openTestOffice({now: NEW_YEAR - 3_600_000});
    const token = office.signIn('bagus.pengelola@example.com');
    const other = office.signIn('ayu.admin@example.com');
    const enter = (id: string, sheet: string, as = token) =>
      office.ask<ComplaintView>({
        do: 'enter',
        token: as,
        id,
        draft: {channel: 'walkIn', body: 'Lampu padam', name: 'Warga Contoh', sheet},
      });
    const first = enter('s1', 'L-2026-01-03');
    expect(enter('s1', 'L-2026-01-03').entry).toBe(first.entry);
    expect(enter('s2', 'L-2026-01-04').complaint.register).toBe('ADU-2026-0002');
    const REFUSED =
      'sheet-entered: Aduan ADU-2026-0001 aman. Lembar luring l 2026 1 3 sudah didaftarkan dengan nomor itu';
    expect(() => enter('s3', 'l 2026 1 3', other)).toThrow(REFUSED);
    office.world.advance(NEW_YEAR + 3_600_000);
    expect(enter('s4', 'L-2026-02-03').complaint.register).toBe('ADU-2027-0001');
    expect(() => enter('s5', 'l 2026 1 3', other)).toThrow(REFUSED);
    expect(office.inbox(token).items).toHaveLength(3);
    office.world.close();
  });

  it('may be entered again after its number was voided', async () => {
    const office = await openTestOffice();
    const token = office.signIn('ayu.admin@example.com');
    const draft = {channel: 'walkIn', body: 'x', name: 'Warga Contoh', sheet: 'L-2026-01-03'};
    const enter = (id: string) => office.ask<ComplaintView>({do: 'enter', token, id, draft});
    office.act(token, enter('v1'), {type: 'void', reason: 'Salah ketik'});
    expect(enter('v2').complaint.register).toBe('ADU-2026-0002');
    expect(() => enter('v3')).toThrow('Aduan ADU-2026-0002 aman');
    office.world.close();
  });
});
