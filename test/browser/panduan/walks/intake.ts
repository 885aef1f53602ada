import type {Walk} from '.';
import type {Person} from '../person';
import {openByMenu, openComplaint, openDesk, openRoom, signIn} from './desk';

const UNIT = 'Seksi Pemberdayaan Masyarakat dan Desa';

/** Alt+T and Alt+U are the keyboard's; other hands press the button. */
async function acceptSuggestion(person: Person): Promise<void> {
  await person.see('Terima saran');
  if (person.width !== 300) return person.press('Terima saran');
  const {keyboard} = person.page;
  await keyboard.press('Alt+U');
  const kind = person.find('Jenis', 'combobox');
  expect(await kind.evaluate(node => node === document.activeElement)).toBe(true);
  await keyboard.press('Alt+T');
}

/** SOP A1 to A4 at the desk. */
export const INTAKE: Record<string, Walk> = {
  async 'petugas 1'(person, office) {
    await openByMenu(person, office);
    await person.look();
    await signIn(person, office);
    if (person.width !== 300) await openDesk(person, office);
    await person.see('Keluar');
  },

  async 'petugas 2'(person) {
    await person.find('Aduan masuk', 'heading').waitFor();
    await person.see('Aduan masuk');
    for (const group of ['Perlu Anda kerjakan', 'Belum diberi tahu', 'Menunggu PPID'])
      await person.see(group);
    await person.picture(300, 'antrean');
  },

  async 'petugas 3'(person, office) {
    await openComplaint(person, office.registerOf('refer'));
    await person.look();
    await person.picture(300, 'klasifikasi', 'Klasifikasi dan teruskan');
    await person.pick('Kategori', 'Penerangan Jalan Umum');
    await person.tick(UNIT);
    await person.press('Simpan dan teruskan');
    await person.see('Menunggu tanggapan PPID');
    await person.picture(300, 'menunggu', 'Menunggu tanggapan PPID');
    await person.look();
    await openComplaint(person, office.registerOf('suggest'));
    await acceptSuggestion(person);
    await person.see(/diteruskan ke/);
    await openComplaint(person, office.registerOf('noComplaint'));
    await person.see('Tindakan lain');
    await person.unfold('Bukan aduan');
    await person.write('Alasan', 'Uji coba formulir.');
    await person.picture(300, 'bukan-aduan');
    await person.look();
    await person.press('Catat sebagai bukan aduan');
    await person.see('dicatat sebagai bukan aduan');
    expect(office.view('noComplaint').complaint.status).toBe('dismissed');
  },

  async 'petugas 4'(person, office) {
    await openComplaint(person, office.registerOf('held'));
    await person.see('Balasan perlu ditinjau');
    await person.see('Pengirim bukan PPID yang dituju.');
    await person.look();
    await person.picture(300, 'balasan-ditinjau', 'Balasan perlu ditinjau');
    await person.press('Terima sebagai tanggapan');
    await person.see('Jawab aduan');
  },

  async 'petugas 8'(person) {
    await openRoom(person, 'Catat aduan');
    await person.look();
    await person.tick('Instagram');
    await person.write('Isi aduan', 'Lampu jalan di depan balai desa padam sejak kemarin.');
    await person.write('Akun media sosial', '@contohwarga');
    await person.give('Tambah tangkapan layar atau foto', SCREENSHOT);
    await person.see('Akan disimpan bersama aduan: pesan.png');
    await person.look();
    await person.press('Catat dan beri nomor');
    await person.see('Berkas pesan.png disimpan');
  },
};

const SCREENSHOT = {
  name: 'pesan.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};
