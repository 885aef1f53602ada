import type {Walk} from '.';
import {CLASSIFY, REFER} from '../../../bundle/acts';
import {openComplaint, openDesk, toInbox} from './desk';
import {colleagueOnNewest, newComplaint, openNew} from './newcomer';

/** What hangs on who answers, who complains, and who is complained about. */
export const PEOPLE: Record<string, Walk> = {
  async 'khusus 5'(person, office) {
    const register = newComplaint(office, 'Lampu jalan padam di depan Pos Ronda Dusun Wetan.');
    colleagueOnNewest(office, CLASSIFY, REFER);
    office.tick();
    await openDesk(person, office);
    await openComplaint(person, register);
    await person.unfold('WhatsApp, rekaman, kertas, atau lisan');
    await person.pick('Sumber', 'WhatsApp');
    await person.write('Isi atau transkrip', 'Lampunya sudah kami ganti tadi pagi.');
    await person.look();
    await person.press('Catat tanggapan');
    await person.see(/^Tanggapan dicatat/);

    const other = newComplaint(office, 'Lampu jalan padam di depan Pos Ronda Dusun Kulon.');
    colleagueOnNewest(office, CLASSIFY, {...REFER, unit: 'Seksi Pelayanan Umum'});
    office.tick();
    office.away(other);
    await toInbox(person);
    await person.press('Muat ulang');
    await openComplaint(person, other);
    await person.see(/sedang tidak di tempat/);
    await person.unfold('Teruskan kepada Plh');
    await person.write('Nama Plh', 'Dewi Penggantiwati');
    await person.write('Surel Plh', 'plh.contoh@example.com');
    await person.look();
    await person.press('Teruskan');
    await person.see(/diteruskan kepada Dewi Penggantiwati/);
  },

  async 'khusus 7'(person, office) {
    await openNew(person, office, 'Lampu jalan padam di Dusun Lor.', {
      'Rahasiakan aduan ini': 'Ya',
    });
    await person.see(/^Identitas disamarkan/);
    await person.look();
    await person.write('Alasan membuka identitas', 'Menelepon pelapor untuk memastikan tempatnya.');
    await person.press('Buka identitas');
    await person.see('Sari Contohwati');
    await person.see(/Identitas pernah dibuka/);
  },

  async 'khusus 8'(person, office) {
    await openNew(person, office, 'Petugas loket kecamatan meminta uang untuk surat pengantar.');
    const accused = 'Terlapor: unit atau orang yang diadukan';
    await person.unfold(accused);
    await person.tick('Pimpinan instansi', accused);
    await person.pick('Kategori', 'Pungutan Liar / Perilaku Petugas');
    await person.tick(/Inspektorat/);
    await person.look();
    await person.picture(300, 'terlapor', 'Klasifikasi dan teruskan');
    await person.press('Simpan dan teruskan');
    await person.see(/diteruskan ke Inspektorat/);
  },
};
