import type {ComplaintView} from '../../src/domain/desk/protocol';
import {openLedger} from '../../tools/office/register';
import {openTestOffice, type TestOffice} from './office';

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
