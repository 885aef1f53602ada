import {mailsOf} from '../../../../tools/office/desk-calls';
import {REFER} from '../../../bundle/acts';
import type {Walk} from '.';
import {openComplaint, openDesk, openRoom, toInbox} from './desk';
import {colleagueOnNewest, newComplaint, openNew} from './newcomer';
import {editTab, seeTab} from './workbook';

const OTHER_UNIT = 'Seksi Kesejahteraan Sosial';
const BODY = 'Dinas Perhubungan Provinsi';

/** Matters of several units, of other complaints, of other bodies, and of the right to information. */
export const MATTERS: Record<string, Walk> = {
  async 'khusus 1'(person, office) {
    await openNew(person, office, 'Lampu padam dan bantuan beras belum datang di Dusun Sumber.');
    await person.pick('Kategori', 'Penerangan Jalan Umum');
    await person.tick(REFER.unit);
    await person.unfold('Teruskan juga ke unit lain');
    await person.tick(OTHER_UNIT, 'Teruskan juga ke unit lain');
    await person.look();
    await person.press('Simpan dan teruskan');
    await person.see(new RegExp(`^${OTHER_UNIT}: dikirim`));
    await person.look();
    await person.press('Tarik kembali');
    await person.see(/tidak lagi menunggu/);
  },

  async 'khusus 2'(person, office) {
    const place = 'menutup jalan di depan Puskesmas Margomulyo';
    const first = newComplaint(office, `Pohon tumbang ${place} sejak tadi malam.`);
    await openNew(person, office, `Ada pohon tumbang ${place}.`);
    await person.see('Mungkin sama dengan aduan lain');
    await person.press('Bandingkan');
    await person.see('Tambahan dari pelapor yang sama');
    await person.see('Bukan aduan yang sama');
    await person.look();
    await person.picture(300, 'mungkin-sama', 'Mungkin sama dengan aduan lain');
    await person.press('Masalah yang sama: jawab bersama');
    await person.see(`Menunggu jawaban aduan ${first}`);
    await person.look();
    await person.press('Pisahkan lagi');
    await person.see(/ditangani tersendiri/);
  },

  async 'khusus 3'(person, office) {
    editTab(office, "'Instansi Lain'!A3:B3", [[BODY, 'dishub@example.com']]);
    await seeTab(person, office, 'Instansi Lain');
    await openDesk(person, office);
    await openRoom(person, 'Pengaturan');
    await person.press('Terapkan pengaturan');
    await person.see(/^Mulai berlaku sekarang/);
    const register = await openNew(person, office, 'Lampu lalu lintas di jalan provinsi mati.');
    await person.see('Tindakan lain');
    await person.unfold('Teruskan ke instansi lain');
    await person.pick('Instansi yang berwenang', BODY);
    await person.write('Alasan', 'Ruas ini jalan provinsi.');
    await person.look();
    await person.press('Teruskan dan beri tahu pelapor');
    await person.see(`Diteruskan ke ${BODY}`);
    expect(mailsOf(office.world, 'dishub@example.com').at(-1)!.subject).toContain(register);
  },

  async 'khusus 4'(person, office) {
    const register = await openNew(
      person,
      office,
      'Mohon salinan daftar penerima bantuan sosial tahun 2026.',
    );
    await person.pick('Jenis', 'Permintaan informasi');
    await person.pick('Kategori', 'Informasi Publik (PPID)');
    await person.press('Simpan klasifikasi saja');
    await person.unfold('Perpanjang waktu permintaan informasi');
    await person.write('Alasan', 'Datanya masih dicocokkan.');
    await person.press('Perpanjang dan beri tahu pemohon');
    await person.see(/diperpanjang/);
    colleagueOnNewest(office, {type: 'refer', unit: OTHER_UNIT});
    const at = office.world.clock.now();
    const heard = {referral: 0, source: 'speech', text: 'Boleh, tanpa nama.', at} as const;
    colleagueOnNewest(office, {type: 'hearPpid', ...heard});
    await toInbox(person);
    await person.press('Muat ulang');
    await openComplaint(person, register);
    await person.see('Putusan atas permintaan informasi');
    await person.tick('Dikabulkan sebagian');
    await person.pick('Alasan tidak diberikan seluruhnya', 'Rahasia pribadi (Pasal 17 huruf h)');
    await person.write('Jawaban untuk pelapor', ANSWER);
    await person.look();
    await person.press('Setujui dan kirim');
    await person.see(/disetujui dan dikirim/);
  },
};

const ANSWER =
  'Yth. Ibu Sari, jumlah penerima setiap desa kami sampaikan hari ini. Nama penerima tidak dapat kami berikan.';
