import type {ComplaintView} from '../../src/domain/desk/protocol';
import type {FormCheck, InstallProposal} from '../../src/domain/desk/setting-up';
import {brokenLine} from '../../src/domain/ledger/journal';
import {formChangeSentence} from '../../src/ui/text/install/form-changes';
import {digest, openLedger} from '../../tools/office/register';
import {mailsOf, openTestOffice, type TestOffice} from './office';

describe('I1 the office’s Form after a hand was in it', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn('ayu.admin@example.com');
    changeForm(office);
  });

  afterAll(() => office.world.close());

  const check = () => office.ask<FormCheck>({do: 'formChanges', token});
  const open = (entry: number) => office.ask<ComplaintView>({do: 'open', token, entry});

  it('is compared with what was confirmed, every change in words', () => {
    const {changes} = check();
    expect(changes.map(change => change.kind).sort()).toEqual([
      'added',
      'moved',
      'removed',
      'renamed',
      'translated',
    ]);
    for (const change of changes) expect(formChangeSentence(change)).toMatch(/^Pertanyaan .*\.$/);
  });

  it('is told to the admins in the nightly mail', () => {
    office.world.advance(Date.parse('2026-11-03T02:00:00+07:00'));
    const mail = mailsOf(office.world, 'ayu.admin@example.com').at(-1)!;
    expect(mail.subject).toBe('0 selisih register, Formulir berubah, Selasa, 3 November 2026');
    expect(mail.text).toContain('Pertanyaan "Nama lengkap" berganti judul menjadi "Nama Anda".');
  });

  it('loses no answer: known questions by their id, the rest as it is', () => {
    office.submit({
      'Nama Anda': 'Sari Contohwati',
      'Describe your complaint': 'Lampu padam',
      'Patokan lokasi': 'Depan balai desa',
    });
    const view = open(1);
    expect([view.complainant.name, view.body]).toEqual(['Sari Contohwati', 'Lampu padam']);
    expect(view.extra).toEqual([{question: 'Patokan lokasi', answer: 'Depan balai desa'}]);
  });

  it('is confirmed again by the admin, and read so from the next response on', () => {
    const {questions, mapping} = check();
    const clerk = office.signIn('bagus.pengelola@example.com');
    const place = questions.find(one => one.title === 'Patokan lokasi')!.id;
    const fields = {...mapping.fields, [place]: 'address'};
    const remap = (as: string, id: string, chosen: object) =>
      office.ask<FormCheck>({
        do: 'remapForm',
        token: as,
        id,
        mapping: {...mapping, fields: chosen},
      });
    expect(() => remap(clerk, 'm0', fields)).toThrow('not-allowed');
    expect(() => remap(token, 'm1', {[place]: 'address'})).toThrow('bad-form');
    const {[addressId(mapping)]: _old, ...others} = fields;
    expect(remap(token, 'm2', others).changes).toEqual([]);
    office.submit({'Describe your complaint': 'Jalan rusak', 'Patokan lokasi': 'Pasar'});
    expect(open(2).complainant.address).toBe('Pasar');
  });

  function addressId(mapping: FormCheck['mapping']): string {
    return Object.entries(mapping.fields).find(([, field]) => field === 'address')![0];
  }
});

/** Renamed, translated, removed, added and moved. */
function changeForm({world, formId}: TestOffice): void {
  const form = world.services.forms.get(formId);
  const item = (title: string) => form.items.find(one => one.title === title)!;
  item('Nama lengkap').title = 'Nama Anda';
  item('Isi aduan').title = 'Describe your complaint';
  form.items = form.items.filter(one => one.title !== 'NIK');
  form.items.push({...structuredClone(item('Judul aduan')), id: 4711, title: 'Patokan lokasi'});
  form.items.unshift(...form.items.splice(form.items.indexOf(item('Akun media sosial')), 1));
}

describe('I1 a response that its sender edits', () => {
  let office: TestOffice;
  let token: string;
  let responseId: string;

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn('ayu.admin@example.com');
    responseId = office.submit({
      'Nama lengkap': 'Sari Contohwati',
      'Alamat surel': 'sari.contoh@example.com',
      'Isi aduan': 'Lampu padam',
    });
  });

  afterAll(() => office.world.close());

  const edit = (answers: Record<string, string>) =>
    office.world.services.forms.editResponse(office.formId, responseId, {answers});
  const open = () => office.ask<ComplaintView>({do: 'open', token, entry: 1});
  const amendments = () =>
    openLedger(office.world)
      .journal()
      .filter(line => line.event.type === 'amended');

  it('is added to its complaint and gets no second number', () => {
    edit({'Isi aduan': 'Lampu padam dan tiang miring', 'Nama lengkap': 'Sari C.'});
    for (let ticks = 0; ticks < 3; ticks += 1) office.tick();
    const view = open();
    expect(openLedger(office.world).rows('register')).toHaveLength(1);
    expect([view.body, view.complainant.name]).toEqual(['Lampu padam', 'Sari Contohwati']);
    expect(view.additions.map(addition => addition.answers)).toEqual([
      [
        {question: 'Nama lengkap', answer: 'Sari C.', personal: true},
        {question: 'Isi aduan', answer: 'Lampu padam dan tiang miring'},
      ],
    ]);
  });

  it('is journalled once, by a hash', () => {
    for (let ticks = 0; ticks < 4; ticks += 1) office.tick();
    office.submit({'Isi aduan': 'Aduan lain'});
    expect(amendments()).toHaveLength(1);
    const journal = openLedger(office.world).journal();
    expect(JSON.stringify(journal)).not.toContain('tiang miring');
    expect(brokenLine(journal, digest)).toBeUndefined();
  });

  it('is added again when it is edited again, with what is new', () => {
    edit({'Isi aduan': 'Lampu padam, tiang roboh', 'Judul aduan': 'Tiang'});
    for (let ticks = 0; ticks < 3; ticks += 1) office.tick();
    expect(amendments()).toHaveLength(2);
    expect(open().additions[1]!.answers).toEqual([
      {question: 'Judul aduan', answer: 'Tiang'},
      {question: 'Isi aduan', answer: 'Lampu padam, tiang roboh'},
    ]);
  });
});

describe('I1, I9 a Form that the desk makes', () => {
  it('asks all that the desk can use, maps itself, and says what the data are for', async () => {
    const office = await openTestOffice();
    const made = office.ask<InstallProposal>({do: 'createForm', officeName: 'Kecamatan Contoh'});
    const form = office.world.services.forms.get(made.formId);
    expect(made.title).toBe('Formulir Aduan Kecamatan Contoh');
    expect(form.settings.published).toBe(true);
    expect(form.description).toContain('UU Nomor 27 Tahun 2022');
    expect(Object.values(made.mapping.fields).sort()).toEqual(
      ['account', 'address', 'anonymous', 'body', 'confidential', 'email', 'identityNumber'].concat(
        ['name', 'phone', 'title'],
      ),
    );
    expect(form.items.every(item => item.help !== '')).toBe(true);
    office.world.close();
  });
});

describe('A2 the Form after a hand has emptied its responses', () => {
  it('fails no tick, and the next response gets its number', async () => {
    const office = await openTestOffice();
    office.submit({'Isi aduan': 'Lampu padam'});
    office.tick();
    office.tick();
    office.world.services.forms.get(office.formId).responses.length = 0;
    for (let tick = 0; tick < 4; tick += 1) office.tick();
    const {records} = office.world.state.executions;
    expect(records.filter(one => one.status !== 'completed')).toEqual([]);
    office.submit({'Isi aduan': 'Air mati'});
    expect(
      openLedger(office.world)
        .rows('register')
        .map(row => row[1]),
    ).toEqual(['ADU-2026-0001', 'ADU-2026-0002']);
    office.world.close();
  });
});
