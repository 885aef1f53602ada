import type {NewItem} from '../../../workspace/services/forms/items';
import {CITIZEN, HOSTILE, OFFICE, openSite, unescaped, type Site} from './site';

const ITEMS: NewItem[] = [
  {id: 1, type: 'TEXT', title: 'Nama', required: true},
  {
    id: 2,
    type: 'TEXT',
    title: 'Surel',
    rules: [{name: 'TextIsEmail', values: [], help: 'Tulis surel yang benar'}],
  },
  {id: 3, type: 'MULTIPLE_CHOICE', title: 'Saluran', choices: ['Surel', 'WhatsApp'], other: true},
  {id: 4, type: 'CHECKBOX', title: 'Dampak', choices: ['Jalan', 'Lampu'], other: true},
  {id: 5, type: 'PAGE_BREAK', title: 'Rincian'},
  {id: 6, type: 'DATE', title: 'Tanggal'},
  {id: 7, type: 'TIME', title: 'Jam'},
  {id: 8, type: 'SCALE', title: 'Mendesak', lower: 1, upper: 3},
  {id: 9, type: 'GRID', title: 'Nilai', rows: ['Cepat', 'Ramah'], columns: ['Ya', 'Tidak']},
  {
    id: 10,
    type: 'CHECKBOX_GRID',
    title: 'Kapan',
    rows: ['Pagi', 'Malam'],
    columns: ['Kerja', 'Libur'],
  },
  {id: 11, type: 'DURATION', title: 'Lama'},
  {id: 12, type: 'DATETIME', title: 'Persis'},
  {id: 13, type: 'LIST', title: 'Desa', choices: ['A', 'B']},
  {id: 14, type: 'PARAGRAPH_TEXT', title: 'Uraian'},
];

const FIRST = {way: '0', 'entry.1': 'Budi', 'entry.2': 'budi@example.com'};
const SECOND = {...FIRST, way: '0,1', step: 'next'};

describe('the Form as a citizen sees it', () => {
  let site: Site;
  let id: string;
  beforeEach(async () => {
    site = await openSite();
    const settings = {confirmationMessage: 'Nomor register dikirim.', allowResponseEdits: true};
    id = site.world.services.forms.create({
      title: 'Aduan',
      owner: OFFICE,
      items: ITEMS,
      settings,
    }).id;
  });
  afterEach(() => site.close());

  const responses = () => site.world.services.forms.get(id).responses;
  const send = (fields: Record<string, string | string[]>) =>
    site.as(CITIZEN).post(`/forms/d/${id}/formResponse`, fields);

  it('says next to the question that an answer is missing, and puts the focus there', async () => {
    const response = await send({way: '0', step: 'next', 'entry.1': ''});
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).toMatch(
      /id="entry\.1"[^>]*aria-describedby="entry\.1\.error"[^>]*aria-invalid="true"[^>]*autofocus/,
    );
    expect(text).toMatch(/id="entry\.1\.error">Pertanyaan ini wajib diisi/);
    expect(responses()).toHaveLength(0);
  });

  it("says the form maker's own words where a rule is broken, and keeps what was written", async () => {
    const text = await (await send({...FIRST, step: 'next', 'entry.2': 'bukan surel'})).text();
    expect(text).toContain('Tulis surel yang benar');
    expect(text).toContain('value="bukan surel"');
    expect(text).toContain('value="Budi"');
  });

  it('goes on to the next page and back without losing an answer', async () => {
    const second = await (
      await send({...FIRST, step: 'next', 'entry.4': ['Jalan', 'Lampu']})
    ).text();
    expect(second).toContain('Rincian');
    expect(second).toContain('name="entry.4" value="Lampu"');
    const first = await (
      await send({...FIRST, way: '0,1', step: 'back', 'entry.4': ['Jalan']})
    ).text();
    expect(first).toMatch(/value="Jalan" checked/);
    expect(responses()).toHaveLength(0);
  });

  it('submits every kind of answer and confirms', async () => {
    const response = await send({
      ...SECOND,
      'entry.3': '__other_option__',
      'entry.3.other_option_response': 'Telepon',
      'entry.4': ['Jalan', '__other_option__'],
      'entry.4.other_option_response': 'Pagar',
      'entry.6': '2026-03-02',
      'entry.7': '09:30',
      'entry.8': '2',
      'entry.9.0': 'Ya',
      'entry.10.1': ['Kerja', 'Libur'],
      'entry.11_h': '1',
      'entry.11_m': '5',
      'entry.12': '2026-03-02T09:30',
      'entry.13': 'B',
      'entry.14': 'baris satu\r\nbaris dua',
    });
    expect(response.status).toBe(303);
    expect(responses()[0]!.answers).toEqual({
      1: 'Budi',
      2: 'budi@example.com',
      3: 'Telepon',
      4: ['Jalan', 'Pagar'],
      6: '2026-03-02',
      7: '09:30',
      8: '2',
      9: ['Ya', null],
      10: [null, ['Kerja', 'Libur']],
      11: '1:05:00',
      12: '2026-03-02 09:30',
      13: 'B',
      14: 'baris satu\nbaris dua',
    });
    const {text} = await site.as(CITIZEN).get(response.headers.get('location')!);
    expect(text).toContain('Tanggapan Anda telah direkam.');
    expect(text).toContain('Nomor register dikirim.');
    expect(text).toContain('Kirim tanggapan lain');
  });

  it('opens a response again to change it', async () => {
    const sent = await send(SECOND);
    const {id: responseId} = responses()[0]!;
    const {text} = await site.as(CITIZEN).get(`/forms/d/${id}/viewform?edit2=${responseId}`);
    expect(text).toContain('value="Budi"');
    expect(sent.headers.get('location')).toContain(encodeURIComponent(responseId));
    await send({...SECOND, edit2: responseId, 'entry.1': 'Budi Santoso'});
    expect(responses().map(one => one.answers[1])).toEqual(['Budi Santoso']);
  });

  it('fills in what the address of a prefilled form says', async () => {
    const {text} = await site.as('').get(`/forms/d/${id}/viewform?entry.1=Sri&entry.3=WhatsApp`);
    expect(text).toContain('value="Sri"');
    expect(text).toMatch(/value="WhatsApp" checked/);
  });

  it('shows a hostile answer again as text, and stores it unchanged', async () => {
    const text = await (
      await send({...FIRST, step: 'next', 'entry.1': HOSTILE, 'entry.2': 'x'})
    ).text();
    expect(text).not.toContain('<script>alert');
    expect(unescaped(text)).toContain(`value="${HOSTILE}"`);
    await send({...SECOND, 'entry.1': HOSTILE});
    expect(responses()[0]!.answers[1]).toBe(HOSTILE);
  });

  it('takes no answers when the form is closed', async () => {
    site.world.services.forms.get(id).settings.acceptingResponses = false;
    expect((await site.as(CITIZEN).get(`/forms/d/${id}/viewform`)).text).toContain(
      'tidak lagi menerima respons',
    );
    expect(await (await send(SECOND)).text()).toContain('tidak lagi menerima respons');
    expect(responses()).toHaveLength(0);
  });

  it('asks for an address where the form collects them', async () => {
    site.world.services.forms.get(id).settings.collectEmail = 'input';
    const wrong = await send({...SECOND, emailAddress: ''});
    expect(await wrong.text()).toContain('Alamat email wajib diisi dengan benar');
    await send({...SECOND, emailAddress: CITIZEN});
    expect(responses()[0]!.respondentEmail).toBe(CITIZEN);
  });
});
