import {mailsOf} from '../../../../tools/office/desk-calls';
import type {Walk} from '.';
import {CITIZEN} from '../office';
import {openByNumber, openComplaint, openDesk} from './desk';
import {seeTab} from './workbook';

/** SOP A5 at the desk. */
export const ANSWERING: Record<string, Walk> = {
  async 'petugas 5'(person, office) {
    await openComplaint(person, office.registerOf('answer'));
    await person.see('Tanggapan PPID');
    await person.look();
    await person.press(/Ganti dengan "diganti"/);
    await person.see(/Bahasa sudah diperiksa: tidak ada/);
    await person.picture(300, 'jawab', 'Jawab aduan');
    await person.press('Setujui dan kirim');
    await person.see(/disetujui dan dikirim/);
    await person.look();
    office.tick();
    expect(mailsOf(office.world, CITIZEN).at(-1)!.text).toContain('sudah diganti');
    await openByNumber(person, office.registerOf('answer'));
    await person.see('Buka kembali');
  },

  async 'petugas 6'(person, office) {
    const title = 'Surat resmi menunggu tanda tangan';
    await openComplaint(person, office.registerOf('letter'));
    await person.tick('Jawab dengan surat resmi');
    await person.write('Nomor surat', '470/124/XI/2026');
    await person.write('Tembusan', 'Kepala Desa Sidodadi');
    await person.look();
    await person.press('Setujui suratnya');
    await person.find(title, 'heading').waitFor();
    await person.picture(300, 'surat-resmi', title);
    await person.press('Cetak surat');
    await person.see(/^Surat Jawaban .* sudah dibuat/);
    await person.look();
    await person.give('Unggah yang sudah ditandatangani dan kirim', {
      name: 'pindaian.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 pindaian surat'),
    });
    await person.see(/^Surat jawaban aduan .* dikirim/);
    expect(office.view('letter').complaint.letter!.final).toMatchObject({signed: true});
    await seeTab(person, office, 'Kop Surat');
    await openDesk(person, office);
  },

  async 'petugas 7'(person, office) {
    await openComplaint(person, office.registerOf('untold'));
    await person.find('Belum diberi tahu', 'heading').waitFor();
    await person.see('Belum diberi tahu');
    await person.picture(300, 'belum-diberi-tahu', 'Belum diberi tahu');
    expect(await person.leave('Buka WhatsApp')).toMatch(/^https:\/\/wa\.me\/6281000000001\?text=/);
    await person.press('Salin teks');
    await person.see('Teks disalin.');
    await person.pick('Sudah diberi tahu lewat', 'WhatsApp');
    await person.press('Catat sudah diberi tahu');
    await person.see('Tercatat: pelapor sudah diberi tahu lewat WhatsApp.');
  },
};
