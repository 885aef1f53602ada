import {ADDING} from '../../../../src/ui/text/visitors/tracking-calls';
import type {Walk} from '.';
import {openComplaint, openDesk, openRoom, signIn, toInbox} from './desk';

/** What happens beside the way of SOP A. */
export const BESIDE: Record<string, Walk> = {
  async 'petugas 9'(person) {
    await openRoom(person, 'Cocokkan ULAS dan SP4N-LAPOR!');
    await person.write(
      'Daftar aduan',
      'Nomor Lacak\tJudul\tStatus\nULAS-7001\tJalan rusak\tSelesai',
    );
    await person.press('Cocokkan');
    await person.see('Belum ada di register (1)');
    await person.see('ULAS-7001 · Jalan rusak');
  },

  async 'petugas 10'(person, office) {
    const register = office.registerOf('ask');
    await openComplaint(person, register);
    await person.see('Tindakan lain');
    await person.unfold('Tanya pelapor');
    await person.write('Pertanyaan', 'Tiang nomor berapa yang padam?');
    await person.press('Kirim pertanyaan');
    await person.find('Menunggu jawaban pelapor', 'heading').waitFor();
    await person.look();
    await person.unfold('Catat keterangan pelapor');
    await person.write('Keterangan pelapor', 'Tiang nomor 12.');
    await person.press('Simpan keterangan');
    await person.see(/Keterangan pelapor ditambahkan/);
    await person.unfold('Jawaban sementara');
    await person.write('Jawaban sementara', 'Yth. Ibu Sari, lampu pengganti sedang dipesan.');
    await person.write('Jawaban lengkap paling lambat', '2026-11-12');
    await person.look();
    await person.press('Kirim jawaban sementara');
    await person.see(/^Jawaban sementara aduan .* dikirim/);
    await person.unfold('Dicabut pelapor');
    await person.write('Alasan pelapor', 'Sudah diperbaiki.');
    await person.press('Catat pencabutan');
    await person.see(/dicatat dicabut oleh pelapor/);
    await person.unfold('Buka kembali');
    await person.write('Alasan', 'Padam lagi.');
    await person.press('Buka kembali');
    await person.see(`Aduan ${register} dibuka kembali.`);
    await person.look();
    await citizenSpeaks(person, office);
    await openDesk(person, office);
    await person.see('Tambahan dari pelapor');
  },

  async 'petugas 11'(person, office) {
    for (const subject of ['Lampu', 'Jalan', 'Promosi'])
      office.world.act({
        do: 'mail',
        from: 'tono.misal@example.com',
        to: office.office.email,
        subject,
        text: `Kapan ${subject.toLowerCase()} di ${office.registerOf('refer')} diperbaiki?`,
      });
    office.tick();
    await toInbox(person);
    await person.press('Muat ulang');
    await person.press('3 surel perlu dicarikan aduannya');
    await person.find('Surel tanpa aduan', 'heading').waitFor();
    await person.look();
    await person.press(new RegExp(`^Masukkan ke ${office.registerOf('refer')}`));
    await person.find(office.registerOf('refer'), 'heading').waitFor();
    await toInbox(person);
    await person.press('2 surel perlu dicarikan aduannya');
    await person.press('Catat sebagai aduan baru');
    await person.see(/Langkah SOP/);
    await toInbox(person);
    await person.press('1 surel perlu dicarikan aduannya');
    await person.press('Abaikan');
    await person.see('Tidak ada surel yang menunggu tempat.');
  },

  async 'petugas 12'(person, office) {
    await openRoom(person, 'Pakai di ponsel');
    await person.press('Buat tautan pribadi');
    await person.find('Kode QR tautan pribadi Anda', 'img').waitFor();
    await person.look();
    await person.press('Salin tautan');
    await person.see('Teks disalin.');
    await person.unfold('Ponsel hilang?');
    await person.press('Keluarkan semua perangkat');
    await person.see('Silakan masuk kembali.');
    // A second code within a minute is not sent.
    office.tick();
    office.signInAgain();
    await signIn(person, office);
  },
};

/** On the tracking page: more words and a photo, an opinion, and once more to the desk. */
async function citizenSpeaks(...[person, office]: Parameters<Walk>): Promise<void> {
  await person.go(office.trackingPath('suggest'), true);
  await person.look();
  await person.write('Keterangan Anda', 'Padam setiap malam sejak pukul 19.00.');
  await person.press('Kirim keterangan');
  await person.see('Keterangan Anda tersimpan pada aduan ini.');
  const jpeg = {
    name: 'lampu.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from([255, 216, 255, 224, 1]),
  };
  await person.give('Pilih berkas', jpeg);
  await person.see(ADDING.fate({name: jpeg.name, is: 'kept'}));
  await person.look();
  await person.go(office.trackingPath('answer'), true);
  await person.tick('Belum puas');
  await person.write('Catatan Anda (boleh kosong)', 'Padam lagi.');
  await person.press('Kirim penilaian');
  await person.see(/Aduan dibuka kembali/i);
  await person.look();
}
