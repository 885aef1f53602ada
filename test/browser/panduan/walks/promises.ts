import type {Walk} from '.';
import {CLASSIFY} from '../../../bundle/acts';
import {openByNumber, openDesk, toInbox} from './desk';
import {colleagueOnNewest, newComplaint, openNew} from './newcomer';

/** What the desk owes after its answer, and a number that should not be. */
export const PROMISES: Record<string, Walk> = {
  async 'khusus 10'(person, office) {
    const register = newComplaint(office, 'Lampu jalan padam di depan Pasar Dusun Kidul.');
    const answer =
      'Yth. Ibu Sari, lampu di depan Pasar Dusun Kidul kami ganti paling lambat 12 November 2026.';
    colleagueOnNewest(office, CLASSIFY, {type: 'draft', answer}, {type: 'approve'});
    await openDesk(person, office);
    await openByNumber(person, register);
    await person.see('Buku janji');
    await person.write('Apa yang sudah dilakukan', 'Lampu sudah kami ganti.');
    await person.look();
    await person.press('Catat ditepati, beri tahu pelapor');
    await person.see(/^Ditepati, pelapor diberi tahu:/);
  },

  async 'khusus 11'(person, office) {
    const register = await openNew(person, office, 'Lampu jalan padam di Dusun Tengah Kidul.');
    await person.see('Tindakan lain');
    await person.unfold('Batalkan nomor register');
    await person.write('Alasan', 'Tercatat dua kali.');
    await person.look();
    await person.press('Batalkan nomor ini');
    await person.see(`Nomor ${register} dibatalkan.`);
    await toInbox(person);
  },
};
