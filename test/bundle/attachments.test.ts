import type {ComplaintView, FileAdded} from '../../src/domain/desk/protocol';
import {openLedger} from '../../tools/office/register';
import {mailsOf, openTestOffice, type TestOffice} from './office';

interface FileSeen {
  id: string;
  name: string;
  parents: string[];
  permissions?: Array<{type: string}>;
}

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]).toString('base64');

describe('I7 the files of a complaint', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice();
    office.submit({'Nama lengkap': 'Sari Contohwati', 'Isi aduan': 'Lampu padam'});
    token = office.signIn('bagus.pengelola@example.com');
  });

  afterAll(() => office.world.close());

  const attach = (change: object = {}, as = token) =>
    office.ask<ComplaintView>({
      do: 'attach',
      token: as,
      id: 'f1',
      entry: 1,
      name: 'foto lampu.jpg',
      data: JPEG,
      ...change,
    });
  const files = () => office.world.read({what: 'drive'}) as FileSeen[];

  it('lie in the folder of its number, shared with nobody', () => {
    const [kept] = attach().attachments;
    expect(kept).toMatchObject({name: 'foto lampu.jpg', mime: 'image/jpeg', size: 7});
    const named = (id: string) => files().find(file => file.id === id)!;
    const file = named(kept!.fileId);
    const folders = [file];
    while (folders.at(-1)!.parents[0] && named(folders.at(-1)!.parents[0]!))
      folders.push(named(folders.at(-1)!.parents[0]!));
    expect(folders.slice(0, 4).map(one => one.name)).toEqual([
      'foto lampu.jpg',
      'ADU-2026-0001',
      '2026',
      'Lampiran',
    ]);
    const {permissions} = office.world.services.drive.state.files[kept!.fileId]!;
    expect(permissions.filter(one => one.role !== 'owner')).toEqual([]);
  });

  it('are filed once however often the page sends them, and once however often they are chosen', () => {
    expect(attach().attachments).toHaveLength(1);
    expect(() => attach({id: 'f2'})).toThrow('Berkas yang sama sudah ada');
    expect(files().filter(file => file.name === 'foto lampu.jpg')).toHaveLength(1);
  });

  it('stand in the journal by hashes alone', () => {
    const journal = openLedger(office.world).journal();
    const {event} = journal.find(line => line.event.type === 'attached')!;
    expect(event).toMatchObject({by: 'bagus.pengelola@example.com', size: 7});
    expect(JSON.stringify(journal)).not.toContain('foto lampu');
  });

  it.each([
    [{name: 'virus.exe'}, 'Jenis berkas ini tidak diterima'],
    [{name: 'surat.pdf'}, 'Isi berkas tidak sesuai dengan namanya'],
    [{data: ''}, 'Berkas kosong'],
    [{data: 'bukan base64!'}, 'bad-request'],
    [{data: 'A'.repeat(14_000_000)}, 'Berkas lebih besar dari 10 MB'],
    [{entry: 9}, 'unknown-complaint'],
  ])('are refused where they are none: %#', (change, words) => {
    const before = files().length;
    expect(() => attach({id: 'f3', ...change})).toThrow(words);
    expect(files()).toHaveLength(before);
  });

  it('are not for everyone to add', () => {
    const head = office.signIn('camat@example.com');
    expect(() => attach({id: 'f4'}, head)).toThrow('not-allowed');
  });

  it('of a hidden complainant do not bear the name', () => {
    office.submit({
      'Nama lengkap': 'Sari Contohwati',
      'Isi aduan': 'Pungutan',
      'Samarkan nama saya (anonim)': 'Ya',
    });
    const view = attach({id: 'f5', entry: 2, name: 'KTP Sari Contohwati.jpg'});
    expect(view.attachments[0]!.name).toBe('KTP [***].jpg');
  });
});

describe('I7 a file that the complainant adds on the tracking page', () => {
  const CITIZEN = 'sari.contoh@example.com';
  const PDF = Buffer.from('%PDF-1.7 bukti').toString('base64');
  let office: TestOffice;
  let token: string;
  let key: string;
  let code: string;

  beforeEach(async () => {
    office = await openTestOffice();
    office.submit({'Alamat surel': CITIZEN, 'Isi aduan': 'Lampu padam'});
    token = office.signIn('bagus.pengelola@example.com');
    const {text} = mailsOf(office.world, CITIZEN)[0]!;
    key = /\?k=(\S+)/.exec(text)![1]!;
    code = /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(text)![0];
  });

  afterEach(() => office.world.close());

  /** As a stranger at the anonymous page. */
  const add = (change: object = {}) =>
    office.ask<FileAdded>(
      {do: 'addFile', key, number: '', code: '', name: 'foto.jpg', data: JPEG, ...change},
      '',
    );
  const view = () => office.ask<ComplaintView>({do: 'open', token, entry: 1});
  const photo = (n: number) => Buffer.from([0xff, 0xd8, 0xff, 0xe0, n]).toString('base64');

  it('comes with the link, and with number and code; the officers see it and who brought it', () => {
    expect(add()).toEqual({name: 'foto.jpg', files: 1});
    expect(
      add({key: '', number: 'adu 2026 1', code: code.toLowerCase(), name: 'bukti.pdf', data: PDF}),
    ).toEqual({name: 'bukti.pdf', files: 2});
    expect(view().attachments).toMatchObject([
      {name: 'foto.jpg', mime: 'image/jpeg', by: 'pelapor'},
      {name: 'bukti.pdf', mime: 'application/pdf', by: 'pelapor'},
    ]);
    const {permissions} = office.world.services.drive.state.files[view().attachments[0]!.fileId]!;
    expect(permissions.filter(one => one.role !== 'owner')).toEqual([]);
    const lines = openLedger(office.world).rows('journal');
    expect(lines.filter(([, , , event]) => event!.includes('"attached"'))).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toContain('bukti.pdf');
  });

  it('is news in the inbox until an officer acts, and stands there when the complaint is read', () => {
    expect(office.inbox(token).items[0]!.unread).toBe(false);
    add();
    expect(office.inbox(token).items[0]!.unread).toBe(true);
    office.act(token, view(), {type: 'dismiss', reason: 'sapaan'});
    expect(view().complaint.unread).toBe(false);
  });

  it('is kept once, however often it is sent', () => {
    add();
    expect(add()).toEqual({name: 'foto.jpg', files: 1});
    expect(view().attachments).toHaveLength(1);
  });

  it('opens nothing and tells nothing with a wrong link, number or code', () => {
    const words = new Set(
      [
        {key: key.replace(/.$/, '')},
        {key: `2${key.slice(1)}`},
        {key: 'x'},
        {key: '', number: 'ADU-2026-0001', code: 'AAAA-2222'},
        {key: '', number: 'ADU-2026-0099', code: 'AAAA-2222'},
        {key: '', number: '', code: ''},
      ].map(question => {
        try {
          add({...question, name: 'program.exe'});
          return 'taken';
        } catch (error) {
          return String(error);
        }
      }),
    );
    expect([...words]).toEqual([expect.stringContaining('not-tracked: Aduan tidak ditemukan')]);
    expect(view().attachments).toEqual([]);
  });

  it('must be what its name says, and small, and there is an end to their number', () => {
    expect(() => add({name: 'foto.exe'})).toThrow('Jenis berkas ini tidak diterima');
    expect(() => add({name: 'foto.pdf'})).toThrow('Isi berkas tidak sesuai');
    expect(() => add({data: 'bukan base64'})).toThrow('bad-request');
    for (let n = 1; n <= 10; n += 1) add({data: photo(n)});
    expect(() => add({data: photo(11)})).toThrow('sebanyak yang dapat disimpan');
    const more = {do: 'attach', token, id: 'f11', entry: 1, name: 'a.jpg', data: photo(11)};
    expect(office.ask<ComplaintView>(more).attachments).toHaveLength(11);
  });

  it('is no longer taken once the complaint has ended', () => {
    office.act(token, view(), {type: 'dismiss', reason: 'sapaan'});
    expect(() => add()).toThrow('Penanganannya sudah selesai');
  });
});
