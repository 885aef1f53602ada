import type {ComplaintView} from '../../src/domain/desk/protocol';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {printAt} from './papers';

const ADMIN = 'ayu.admin@example.com';

describe('R3 the night’s comparison of complaints’ files with Drive', () => {
  let office: TestOffice;
  let ids: string[];
  const drive = () => office.world.services.drive;
  const nightly = () => mailsOf(office.world, ADMIN).filter(one => /selisih/.test(one.subject));
  const night = (date: string) => {
    office.leap(`${date}T05:00:00+07:00`);
    return nightly().at(-1)!;
  };

  beforeAll(async () => {
    office = await openTestOffice();
    office.submit({'Nama lengkap': 'Sari Contohwati', 'Isi aduan': 'Lampu padam'});
    const token = office.signIn(ADMIN);
    ids = ['satu', 'dua', 'tiga', 'empat'].map((name, index) => {
      const data = Buffer.from([0xff, 0xd8, 0xff, 0xe0, index]).toString('base64');
      const wish = {do: 'attach', token, id: name, entry: 1, name: `${name}.jpg`, data};
      return office.ask<ComplaintView>(wish).attachments.at(-1)!.fileId;
    });
    printAt(office, token, {kind: 'receipt', entry: 1});
  });

  afterAll(() => office.world.close());

  it('finds everything in its place, the desk’s own papers included', () => {
    const {subject, text} = night('2026-11-03');
    expect(subject).toMatch(/^0 selisih/);
    expect(text).toContain('Berkas aduan yang dibandingkan: 4');
  });

  it('puts back what a hand threw away or moved, and names what is gone, shared, or recorded nowhere', () => {
    const [thrown, moved, gone, shared] = ids.map(id => drive().state.files[id]!);
    const home = thrown!.parents;
    const owner = office.email;
    thrown!.trashed = true;
    moved!.parents = [drive().root(owner).id];
    drive().remove(gone!.id);
    shared!.permissions.push({...shared!.permissions[0]!, role: 'reader'});
    // As an upload leaves it whose execution died before its commit.
    const [project] = thrown!.projects!;
    drive().create({name: 'yatim.jpg', mimeType: 'image/jpeg', owner, parents: home, project});
    const {subject, text} = night('2026-11-04');
    expect(subject).toMatch(/^5 selisih/);
    for (const words of [
      'Berkas di tempat sampah, sudah dikembalikan: ADU-2026-0001 satu.jpg',
      'Berkas dipindahkan, sudah dikembalikan ke folder aduannya: ADU-2026-0001 dua.jpg',
      'Berkas hilang dari Drive: ADU-2026-0001 tiga.jpg',
      'Berkas dibagikan kepada orang lain; periksa dan tutup aksesnya: ADU-2026-0001 empat.jpg',
      'Berkas di folder aduan yang tidak tercatat: ADU-2026-0001 yatim.jpg',
    ])
      expect(text).toContain(words);
    expect(thrown!.trashed).toBe(false);
    expect(moved!.parents).toEqual(home);
    expect(night('2026-11-05').subject).toMatch(/^3 selisih/);
  });

  it('takes a whole folder out of the bin', () => {
    const [file] = ids.map(id => drive().state.files[id]!);
    const folder = drive().state.files[file!.parents[0]!]!;
    folder.trashed = true;
    expect(night('2026-11-06').text).toContain('sudah dikembalikan: ADU-2026-0001 satu.jpg');
    expect(drive().isTrashed(file!)).toBe(false);
  });

  it('says so where Drive does not answer, and compares the Form all the same', () => {
    office.world.fault({on: 'Drive.Files.list', nth: 1, effect: 'before'});
    const {text} = night('2026-11-07');
    expect(text).toContain('Berkas aduan di Drive: belum dapat dibandingkan malam ini');
    expect(text).toContain('Tanggapan formulir: 1');
  });
});
