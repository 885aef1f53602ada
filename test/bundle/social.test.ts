import {SOP_B} from '../../src/data/sop-b';
import type {Act} from '../../src/domain/desk/act';
import type {Channel} from '../../src/domain/channel';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import type {SettingsApplied} from '../../src/domain/desk/setting-up';
import type {OutsideCompared} from '../../src/domain/outside/compare';
import {EMPTY_ENTRY} from '../../src/domain/intake/entry';
import {periodOf} from '../../src/domain/recap/period';
import {procedureRows} from '../../src/domain/settings-tabs/procedure-rows';
import {MINUTE} from '../../src/domain/instant';
import {openTestOffice, type TestOffice} from './office';
import {reportAt} from './reports';
import {stepTable} from './step-table';

const ADMIN = 'ayu.admin@example.com';
const ANSWER =
  'Yth. Pelapor,\n\nTerima kasih atas aduan Anda tentang lampu jalan di Desa Karangluhur. Petugas Seksi ' +
  'Pemberdayaan Masyarakat dan Desa mengganti lampu tersebut pada Rabu, 4 November 2026. Bila masih padam, ' +
  'silakan hubungi kantor kami pada jam pelayanan.\n\nHormat kami,\nKecamatan Contoh';
/** A picture of one pixel. */
const SCREENSHOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** All ways to answer on each platform. */
const FORMS: Partial<Record<Channel, string[]>> = {
  instagram: ['comment', 'direct'],
  x: ['comment', 'direct'],
  facebook: ['comment', 'direct'],
  tiktok: ['comment', 'direct'],
  whatsapp: ['direct'],
};

const POSTS: ReadonlyArray<{
  day: number;
  channel: Channel;
  link: string;
  account: string;
}> = [
  {day: 2, channel: 'instagram', link: 'https://www.instagram.com/p/abc', account: '@warga.contoh'},
  {day: 3, channel: 'x', link: 'https://x.com/warga/status/1', account: '@warga'},
  {day: 4, channel: 'facebook', link: 'https://www.facebook.com/posts/1', account: 'Warga Contoh'},
  {day: 5, channel: 'tiktok', link: 'https://www.tiktok.com/@warga/video/1', account: '@warga.tt'},
  {day: 6, channel: 'whatsapp', link: '', account: ''},
];

/** The post, twenty-five minutes before the office saw it, and that twenty minutes before it is entered. */
const timesOf = (now: number) => ({
  postedAt: now - 45 * MINUTE,
  receivedAt: now - 20 * MINUTE,
  lateReason: 'Petugas sedang melayani loket.',
});

describe('I2, J5, J6 SOP B: a complaint on social media, entered into ULAS and answered where it was made', () => {
  let office: TestOffice;
  let token: string;
  let commands = 0;
  const tables: string[] = [];

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn(ADMIN);
    const rows = procedureRows(SOP_B);
    const done = office.world.act({
      do: 'edit',
      file: office.workbookId,
      range: `'SOP Media Sosial'!A3:J${rows.length + 2}`,
      values: rows,
      as: office.email,
    });
    if (!done.ok) throw new Error(done.error);
    expect(office.ask<SettingsApplied>({do: 'applySettings', token})).toMatchObject({
      changed: ['SOP Media Sosial'],
      problems: [],
    });
  });

  afterAll(() => {
    console.log(tables.join('\n\n'));
    office.world.close();
  });

  const wait = (minutes: number) =>
    office.leap(new Date(office.world.clock.now() + minutes * MINUTE).toISOString());
  /** As the page sends it: with how long the officer has had the complaint open. */
  const act = (view: ComplaintView, worked: number, ...acts: Act[]) => {
    wait(worked);
    return office.ask<ComplaintView>({
      do: 'act',
      token,
      id: `social-act-${(commands += 1)}`,
      entry: view.entry,
      seen: view.complaint.version,
      acts,
      worked: worked * MINUTE,
    });
  };

  const enter = (channel: Channel, link: string, account: string) =>
    office.ask<ComplaintView>({
      do: 'enter',
      token,
      id: `social-${(commands += 1)}`,
      draft: {
        ...EMPTY_ENTRY,
        channel,
        link,
        account,
        ...timesOf(office.world.clock.now()),
        phone: channel === 'whatsapp' ? '0810-0000-0077' : '',
        title: 'Lampu jalan padam',
        body: `Min, lampu jalan Karangluhur padam. WA saya 0810-0000-0077 ${account}`,
      },
    });
  const answered = (view: ComplaintView) =>
    office.act(token, view, {type: 'draft', answer: ANSWER}, {type: 'approve'});

  it.each(POSTS)(
    '$channel: registered, entered, answered, posted',
    ({channel, link, account, day}) => {
      // One a day, so that the service does not end on it.
      office.leap(`2026-11-0${day}T08:30:00+07:00`);
      let view = enter(channel, link, account);
      // I2: posted, seen, entered.
      const {postedAt, receivedAt, registeredAt} = view.complaint;
      expect([receivedAt - postedAt!, Math.floor((registeredAt - receivedAt) / MINUTE)]).toEqual([
        25 * MINUTE,
        20,
      ]);
      wait(30);
      expect(view.steps.map(({no}) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);

      // B3: nothing in the copy says who complained, and the citizen is told of one number.
      expect(view.outside!.system).toBe('ulas');
      expect(view.outside!.block).toContain('Judul: Lampu jalan padam');
      expect(view.outside!.block).not.toMatch(/0810-0000-0077|warga/i);
      expect(view.noticeTexts[0]).not.toContain(view.complaint.register);
      const number = `ULAS-${1000 + view.entry}`;
      view = act(view, 6, {
        type: 'enterOutside',
        system: 'ulas',
        number: `Aduan tersimpan.\nNomor lacak: ${number}\nStatus: Baru`,
      });
      expect(view.complaint.outside!.number).toBe(number);
      expect(view.noticeTexts[0]).toContain(`nomor lacak ${number}`);

      wait(40);
      // B4: answered without a step of classification or referral.
      view = act(view, 25, {type: 'draft', answer: ANSWER}, {type: 'approve'});
      expect(view.complaint.status).toBe('answered');

      // B5: the answer in the complainant's platform, and the proof of it.
      const place = view.complaint.notices.findIndex(({kind}) => kind === 'answer');
      expect(() => office.act(token, view, {type: 'tell', notice: place, how: channel})).toThrow(
        /^needs-proof/,
      );
      expect(view.variants.map(({form}) => form)).toEqual(FORMS[channel]);
      wait(15);
      const variant = view.variants[0]!;
      expect(variant.personal).toEqual([]);
      const form = variant.form;
      const text = variant.parts.join('\n\n');
      const posting = {type: 'publish', notice: place, form, text} as const;
      expect(() => office.act(token, view, {...posting, link: ''})).toThrow(/^no-proof/);
      if (link === '') {
        view = office.ask<ComplaintView>({
          do: 'attach',
          token,
          id: `proof-${view.entry}`,
          entry: view.entry,
          name: 'bukti.png',
          data: SCREENSHOT,
        });
      }
      const posted = link === '' ? '' : `${link}/comment/9`;
      view = act(view, 4, {...posting, link: posted});
      expect(view.complaint.published).toMatchObject({
        channel,
        proof: link === '' ? 'file' : 'link',
      });
      expect(view.variants).toEqual([]);
      const verdicts = view.steps.slice(1, 5).map(({verdict}) => verdict);
      expect(verdicts).toEqual(['onTime', 'onTime', 'onTime', 'onTime']);
      const handled = view.steps.slice(1, 5).map(({handling}) => Math.round(handling.working));
      expect(handled).toEqual([0, 6, 25, 4]);
      const waited = view.steps.slice(1, 5).map(({waiting}) => Math.round(waiting.working / 5) * 5);
      expect(waited).toEqual([20, 30, 40, 15]);
      const done = Object.fromEntries(view.steps.map(step => [step.no, step.doneAt !== null]));
      expect(done).toMatchObject({2: true, 3: true, 4: true, 5: true});
    },
  );

  it('J5: personal data in a public text, and a link of another platform, are refused in words', () => {
    let view = enter('instagram', 'https://www.instagram.com/p/xyz', '@warga.contoh');
    view = office.act(token, view, {type: 'enterOutside', system: 'ulas', number: '99001'});
    view = answered(view);
    const notice = view.complaint.notices.findIndex(({kind}) => kind === 'answer');
    const link = 'https://www.instagram.com/p/xyz/c/1';
    const posting = {type: 'publish', notice, form: 'comment', text: ANSWER, link} as const;
    expect(() =>
      office.act(token, view, {...posting, text: `${ANSWER} Halo @warga.contoh`}),
    ).toThrow(/personal-in-public: Aduan .* aman.*@warga\.contoh/);
    expect(() =>
      office.act(token, view, {...posting, link: 'https://x.com/warga/status/2'}),
    ).toThrow(/wrong-platform/);
    view = office.act(token, view, posting);
    expect(view.posted).toEqual({text: ANSWER, link});
  });

  it('B5, J8: after a reopening the new answer is posted as well', () => {
    const link = 'https://x.com/warga/status/7';
    const other = office.signIn('bagus.pengelola@example.com');
    let view = answered(enter('x', link, '@warga'));
    const post = (by: string) => {
      const notice = view.complaint.notices.findIndex(
        ({kind, told}) => kind === 'answer' && told === null,
      );
      const posting = {
        type: 'publish',
        notice,
        form: 'comment',
        link: `${link}/comment/1`,
      } as const;
      view = office.act(by, view, {...posting, text: ANSWER});
    };
    post(token);
    const first = view.complaint.published!;
    view = office.act(token, view, {type: 'reopen', reason: 'Masih padam', how: 'x'});
    wait(5);
    view = office.act(other, view, {type: 'draft', answer: ANSWER}, {type: 'approve'});
    expect(view.complaint.published).toEqual(first);
    expect(view.variants).not.toEqual([]);
    expect(view.steps.find(({no}) => no === 5)!.doneAt).toBeNull();
    wait(5);
    post(other);
    expect(view.complaint.published!.at).toBeGreaterThan(first.at);
    expect(view.variants).toEqual([]);
  });

  it('B3: a second number, and a text without one, are refused; the complaint stays in the inbox until it has one', () => {
    let view = enter('x', 'https://x.com/warga/status/3', '@warga');
    expect(() =>
      office.act(token, view, {type: 'enterOutside', system: 'ulas', number: 'belum ada'}),
    ).toThrow(/no-tracking-number/);
    view = answered(view);
    const item = () => office.inbox(token).items.find(({entry}) => entry === view.entry)!;
    expect(item().owesOutside).toBe(true);
    view = office.act(token, view, {type: 'enterOutside', system: 'ulas', number: '99002'});
    expect(() =>
      office.act(token, view, {type: 'enterOutside', system: 'ulas', number: '99003'}),
    ).toThrow(/already-outside/);
    expect(item().owesOutside).toBe(false);
  });

  it('J6: a list of ULAS fills in the number that is missing and tells what differs', () => {
    const view = enter('x', 'https://x.com/warga/status/5', '@warga');
    const {register} = view.complaint;
    const text = [
      'Nomor Lacak;Judul;Isi;Status',
      `ULAS-9001;Lampu;Nomor pada kami: ${register};Baru`,
      'ULAS-1001;Lampu;;Proses',
      'ULAS-5555;Sampah;;Selesai',
    ].join('\n');
    const compare = (id: string, list = text) =>
      office.ask<OutsideCompared>({do: 'compareOutside', token, id, system: 'ulas', text: list});
    const found = compare('cocok-1');
    expect(found.filled).toBe(1);
    expect(found.missingHere).toEqual([{number: 'ULAS-5555', title: 'Sampah'}]);
    expect(found.closedHere).toEqual([{register: 'ADU-2026-0001', number: 'ULAS-1001'}]);
    expect(found.missingThere).toContainEqual({register: 'ADU-2026-0002', number: 'ULAS-1002'});
    const after = office.ask<ComplaintView>({do: 'open', token, entry: view.entry});
    expect(after.complaint.outside).toMatchObject({number: 'ULAS-9001', by: ADMIN});
    expect(compare('cocok-2')).toMatchObject({filled: 0, fill: []});
    expect(() => compare('cocok-3', 'Lampu padam')).toThrow(/^bad-export/);
  });

  it('B6, B7: the recap of the month says of each answered one that it is recapped and archived', () => {
    const open = (entry: number) => office.ask<ComplaintView>({do: 'open', token, entry});
    reportAt(office, token, periodOf('month', '2026-11-01'));
    for (const entry of [1, 2, 3, 4, 5]) {
      const view = open(entry);
      const [, , , , , recap, archive] = view.steps;
      expect([recap!.verdict, archive!.verdict]).toEqual(['onTime', 'onTime']);
      tables.push(stepTable(view));
    }
    const waiting = office.inbox(token).items.find(({status}) => status === 'received')!;
    expect(open(waiting.entry).steps[5]!.doneAt).toBeNull();
  });

  it('an SOP A complaint knows nothing of all this', () => {
    const view = enter('walkIn', '', 'Bu Warga');
    expect(view.outside).toBeNull();
    expect(view.complaint.route).toEqual({});
  });
});
