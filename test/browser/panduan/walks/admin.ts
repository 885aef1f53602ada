import type {ComplaintView} from '../../../../src/domain/desk/protocol';
import {IMPORT} from '../../../../src/ui/text/desk/import';
import type {Walk} from '.';
import {testOffice} from '../../../bundle/office';
import {asCsv, oldRegister} from '../../../domain/import/register';
import {ADMIN as ADMIN_EMAIL, openSite} from '../../site';
import {openDesk, openRoom, signIn} from './desk';
import {seeTab} from './workbook';

/** What an admin does for the desk as a whole. */
export const ADMIN: Record<string, Walk> = {
  async 'petugas 17'(person, office) {
    await openDesk(person, office);
    await signIn(person, office);
    await openRoom(person, 'Register');
    await person.press('Periksa register');
    await person.see(/^Register utuh\./);
    await person.look();
    await person.press('Pulihkan Buku Kerja');
    await person.see(/^Buku Kerja (sudah sama|dipulihkan)/);
    // Sheets allows sixty reads a minute.
    office.tick();
    await openRoom(person, 'Periksa Kesehatan');
    await person.press('Periksa sekarang');
    await person.see('Yang tidak dapat diperiksa dari sini');
  },

  async 'petugas 18'(person, office) {
    for (const tab of ['Petugas', 'Unit', 'Kategori', 'Kop Surat'])
      await seeTab(person, office, tab);
    await person.look();
    office.world.act({
      do: 'edit',
      file: office.office.workbookId,
      range: "'Petugas'!B3",
      values: [['bukan alamat']],
      as: office.office.email,
    });
    await openDesk(person, office);
    await openRoom(person, 'Pengaturan');
    await person.press('Terapkan pengaturan');
    await person.see(/^Tab Petugas, sel B3: "bukan alamat" bukan alamat surel/);
    await person.unfold('Webhook');
    await person.press('Tampilkan alamat dan rahasia');
    await person.see('Rahasia');
    await person.unfold('Simpan atau pindahkan semua pengaturan');
    await person.press('Ambil berkas pengaturan');
    await person.find('Simpan berkas', 'link').waitFor();
    await person.look();
    await openRoom(person, 'Formulir');
    await person.see('Formulir masih sama seperti saat dicocokkan.');
    await person.press('Simpan pencocokan');
    await person.see('Pencocokan disimpan.');
  },

  // An office takes over its old register before its first complaint.
  async 'petugas 19'(person) {
    const fresh = await openSite(undefined, person.site.browser);
    try {
      const other = await person.at(fresh);
      await openDesk(other, fresh);
      await signIn(other, fresh);
      await openRoom(other, 'Impor register lama');
      const old = asCsv(oldRegister(3));
      await other.write('Isi register lama', old.replace('Formulir', 'merpati'));
      await other.press('Periksa dulu');
      await other.see(IMPORT.mustMend);
      await other.look();
      await other.write('Isi register lama', old);
      await other.press('Periksa dulu');
      await other.press('Impor 3 aduan');
      await other.see(IMPORT.done(3, 3));
      await other.look();
      await other.page.close();
    } finally {
      await fresh.close();
    }
  },

  async 'petugas 20'(person) {
    await openRoom(person, 'Serah terima');
    await person.pick('Yang menyerahkan', 'Bagus Pengelolawan');
    await person.press('Serahkan sekarang');
    await person.see('Belum ada yang berubah. Pilih dua petugas yang berbeda.');
    await person.look();
    await person.pick('Yang menerima', 'Ayu Adminarti');
    await person.press('Serahkan sekarang');
    await person.see(/aduan berpindah/);
    await person.find('Buka PDF', 'link').waitFor();
  },

  async 'petugas 21'(person, office) {
    const token = office.signIn(ADMIN_EMAIL);
    const view = office.ask<ComplaintView>({do: 'open', token, entry: office.entryOf('lost')});
    office.act(token, view, {type: 'void', reason: 'Tercatat dua kali.'});
    testOffice(office.world, office.office).leap('2029-11-05T08:00:00+07:00');
    await seeTab(person, office, 'Retensi');
    office.world.act({
      do: 'edit',
      file: office.office.workbookId,
      range: "'Retensi'!A3:C3",
      values: [['Identitas pelapor', '2', 'Keputusan Camat Contoh']],
      as: office.office.email,
    });
    await openDesk(person, office);
    await signIn(person, office);
    await openRoom(person, 'Pengaturan');
    await person.press('Terapkan pengaturan');
    await person.see(/^Mulai berlaku sekarang/);
    await openRoom(person, 'Retensi');
    await person.press('Uji coba');
    await person.see(/aduan melewati masa simpannya:/);
    await person.write('Ketik MUSNAHKAN untuk menyetujui', 'MUSNAHKAN');
    await person.look();
    await person.press('Musnahkan dan buat berita acara');
    await person.see(/aduan dimusnahkan\. Register tetap utuh\./);
    await person.find('Buka PDF', 'link').waitFor();
  },
};
