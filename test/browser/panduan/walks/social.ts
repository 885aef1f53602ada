import {SOP_B} from '../../../../src/data/sop-b';
import {procedureRows} from '../../../../src/domain/settings-tabs/procedure-rows';
import {HOUR} from '../../../../src/domain/instant';
import {CLASSIFY} from '../../../bundle/acts';
import type {Walk} from '.';
import {openComplaint, openDesk, openRoom} from './desk';
import {colleagueTakesLong, newComplaint} from './newcomer';
import {editTab} from './workbook';

/** SOP B from the post to its answer, and the clock of its steps. */
export const SOCIAL: Record<string, Walk> = {
  async 'khusus 6'(person, office) {
    const rows = procedureRows(SOP_B);
    editTab(office, `'SOP Media Sosial'!A3:J${rows.length + 2}`, rows);
    await openDesk(person, office);
    await openRoom(person, 'Pengaturan');
    await person.press('Terapkan pengaturan');
    await person.see(/^Mulai berlaku sekarang/);
    await openRoom(person, 'Catat aduan');
    await person.tick('Instagram');
    await person.write('Isi aduan', 'Min, lampu jalan di depan kantor desa Karangluhur padam.');
    await person.write('Akun media sosial', '@contohwarga');
    await person.press('Catat dan beri nomor');
    await person.find('Catat di ULAS', 'heading').waitFor();
    await person.see('Catat di ULAS');
    await person.press('Salin untuk ditempel');
    await person.see('Teks disalin.');
    await person.look();
    await person.picture(360, 'catat-di-ulas', 'Catat di ULAS');
    await person.write('Nomor lacak', 'ULAS-7301');
    await person.press('Simpan nomor lacak');
    await person.see(/^Tercatat di ULAS dengan nomor lacak ULAS-7301/);
    await person.write(
      'Jawaban untuk pelapor',
      'Lampu jalan di depan kantor desa Karangluhur sudah diganti petugas kami pada Senin, 2 November 2026.',
    );
    await person.press('Setujui dan kirim');
    await person.find('Sampaikan di Instagram', 'heading').waitFor();
    await person.see('Sampaikan di Instagram');
    await person.write('Tautan jawaban', 'https://www.instagram.com/p/jawaban');
    await person.look();
    await person.press('Catat sudah disampaikan');
    await person.see(/^Disampaikan di Instagram/);
  },

  // First on the same complaint: recap and archive are steps that the desk does not see.
  async 'khusus 9'(person, office) {
    await person.unfold('Mengapa tanggal ini?');
    await person.see(/hari kerja ke-1/);
    await person.look();
    await person.press('Tandai selesai');
    await person.see(/^Langkah \d aduan/);
    const register = newComplaint(office, 'Lampu jalan padam di depan Langgar Dusun Wetan.');
    colleagueTakesLong(office, 2 * HOUR, CLASSIFY);
    await openDesk(person, office);
    await openComplaint(person, register);
    await person.write('Mengapa lewat waktu baku?', 'Petugas melayani loket.');
    await person.look();
    await person.press('Simpan alasan');
    await person.see('Alasan: Petugas melayani loket.');
    await person.unfold('Serahkan kepada petugas lain');
    await person.look();
    await person.press(/Bagus Pengelolawan/);
    await person.see(`Aduan ${register} diserahkan.`);
  },
};
