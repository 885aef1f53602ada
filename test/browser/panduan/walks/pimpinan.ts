import type {PersonalLink} from '../../../../src/domain/desk/protocol';
import {mailsOf} from '../../../../tools/office/desk-calls';
import type {Walk} from '.';
import {testOffice} from '../../../bundle/office';
import {openDesk, openRoom, toInbox} from './desk';

const HEAD = 'camat@example.com';

/** The head of the office, who signs in by a link of their own. */
export const PIMPINAN: Record<string, Walk> = {
  async 'pimpinan 2'(person, office) {
    await openDesk(person, office);
    await toInbox(person);
    await person.press('Keluar');
    const {url} = office.ask<PersonalLink>({do: 'personalLink', token: office.signIn(HEAD)});
    const {pathname, search, hash} = new URL(url);
    await person.go(pathname + search + hash, true);
    await person.see('Perlu Anda kerjakan');
    await person.see('Dikerjakan petugas lain');
    await person.press(new RegExp(office.registerOf('head')));
    await person.see(/lampu di terminal .* sudah kami ganti/);
    await person.look();
    await person.picture(1280, 'pimpinan-setujui');
    await person.press('Setujui dan kirim');
    await person.see(/disetujui dan dikirim/);
    expect(office.view('head').complaint.answer).toMatchObject({approvedBy: HEAD});
  },

  async 'pimpinan 3'(person) {
    await openRoom(person, 'Rekap dan laporan');
    await openRoom(person, 'Angka');
    await toInbox(person);
    await person.press('Keluar');
    await person.go('/drive');
    // The clock of the Workspace is a link too; it reads 11.15 before noon.
    for (const folder of [/^Aduan/, /^Arsip/, /^2026/, /^11(?!\.)/])
      await person.turn(folder, 'link');
    await person.see('Arsip');
    await person.turn(/Rekapitulasi.*Google Dokumen/, 'link');
    await person.see('REKAPITULASI ADUAN MASYARAKAT');
    await person.look();
  },

  async 'pimpinan 1'(person, office) {
    testOffice(office.world, office.office).leap('2026-11-03T07:29:00+07:00');
    office.world.advance(Date.parse('2026-11-03T07:55:00+07:00'));
    const holders = Object.keys(office.world.services.gmail.state.mailboxes).filter(
      one => one !== HEAD && one !== office.office.email,
    );
    const asked = () => holders.flatMap(one => mailsOf(office.world, one)).length;
    const before = asked();
    await person.go(`/mail/${encodeURIComponent(HEAD)}`);
    await person.turn(/Aduan pagi ini/, 'link');
    await person.write('Pesan', 'ingatkan 3,5');
    await person.look();
    await person.picture(1280, 'pagi');
    await person.turn('Kirim');
    for (let ticks = 0; ticks < 8; ticks += 1) office.tick();
    expect(asked()).toBeGreaterThan(before);
  },
};
