import {mailsOf} from '../../../../tools/office/desk-calls';
import type {Walk} from '.';
import {type Case, OTHER_PPID, PPID as FIRST_PPID, type PanduanOffice} from '../office';
import type {Person} from '../person';
import {openByNumber, openDesk} from './desk';

/** SOP A4 in the PPID's own mailbox. */
export const PPID: Record<string, Walk> = {
  async 'ppid 1'(person, office) {
    await person.go(`/mail/${encodeURIComponent(FIRST_PPID)}`);
    await person.look();
    await openLetter(person, office, 'time');
    person.enter(person.page.frameLocator('iframe').first());
    await person.see(/Cukup balas surel ini/);
    person.enter(person.page);
    await person.look();
  },

  async 'ppid 2'(person, office) {
    const replies = {
      back: 'BUKAN KEWENANGAN\nSeksi Ketenteraman dan Ketertiban Umum.',
      time: 'MINTA WAKTU 3 HARI\nLampunya sedang dipesan.',
      question: 'TANYA PELAPOR\nTiang nomor berapa yang padam?',
    };
    for (const [one, words] of Object.entries(replies)) {
      await openLetter(person, office, one as Case);
      await person.write('Pesan', words);
      await person.turn('Kirim');
    }
    office.tick();
    await openDesk(person, office);
    await openByNumber(person, office.registerOf('time'));
    await person.see(/meminta waktu 3 hari kerja/);
    await person.look();
    await person.press('Beri waktu 3 hari');
    await person.see('Waktu tambahan diberikan; PPID diberi tahu lewat surel.');
    await openByNumber(person, office.registerOf('question'));
    await person.look();
    await person.press('Tanyakan kepada pelapor');
    await person.see(/^Pertanyaan mengenai aduan .* dikirim kepada pelapor/);
    await openByNumber(person, office.registerOf('back'));
    await person.find('Koordinasi dengan PPID', 'heading').waitFor();
    await person.look();
  },

  async 'ppid 3'(person, office) {
    await openLetter(person, office, 'card');
    await person.turn('Aduan', 'link');
    await person.find(office.registerOf('card'), 'heading').waitFor();
    await person.see('Koordinasi aduan');
    await person.look();
    await person.write('Tanggapan', 'Lampu sudah di ganti petugas kami.');
    await person.turn('Periksa bahasa');
    await person.see(/Awalan di- ditulis serangkai/);
    await person.look();
    await person.write(
      'Tanggapan',
      'Lampu sudah diganti petugas kami pada Senin, 2 November 2026.',
    );
    await person.turn('Balas dengan kerangka');
    await person.find('Aduan', 'link').waitFor();
    expect(await person.read('Pesan')).toMatch(/^Lampu sudah diganti petugas/);
    expect(mailsOf(office.world, office.office.email).at(-1)!.text).not.toContain('sudah diganti');
    await person.turn('Kirim');
    expect(mailsOf(office.world, office.office.email).at(-1)!.text).toContain('sudah diganti');
    await person.look();
  },
};

async function openLetter(person: Person, office: PanduanOffice, one: Case): Promise<void> {
  const email = one === 'time' ? FIRST_PPID : OTHER_PPID;
  await person.go(`/mail/${encodeURIComponent(email)}`);
  await person.turn(new RegExp(`\\[${office.registerOf(one)}\\]`), 'link');
  await person.find(/^Balas/, 'heading').waitFor();
}
