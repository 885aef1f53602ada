import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Walk} from '.';
import type {PanduanOffice} from '../office';
import type {Person} from '../person';
import {openComplaint, openDesk, openRoom} from './desk';
import {seeTab} from './workbook';

/** SOP B6, B7 and everything that is printed. */
export const PAPERS: Record<string, Walk> = {
  async 'petugas 13'(person, office) {
    await openRoom(person, 'Rekap dan laporan');
    await person.press('Buat laporan');
    await person.see(/^Rekapitulasi aduan .* sudah lengkap di folder Arsip/);
    await person.picture(300, 'rekap');
    await person.look();
    await person.pick('Laporan', 'Paket audit');
    await person.press('Buat laporan');
    await person.see(/^Paket audit .* sudah lengkap di folder Arsip/);
    await openRoom(person, 'Angka');
    await person.press('Tampilkan angka');
    await person.find('Aduan yang berulang', 'heading').waitFor();
    await person.look();
    await checkArchive(person, office);
    await person.go(office.trackingPath('refer').replace(/\?.*/, '?p=angka'), true);
    await person.find('Angka layanan aduan', 'heading').waitFor();
    await person.look();
    await openDesk(person, office);
  },

  async 'petugas 14'(person, office) {
    await openComplaint(person, office.registerOf('refer'));
    const papers = {
      'Cetak tanda terima': /^Tanda Terima .* sudah dibuat/,
      'Cetak berkas aduan': /^Berkas .* sudah dibuat/,
      'Cetak dosir': /^Dosir .* sudah dibuat/,
    };
    for (const [button, made] of Object.entries(papers)) {
      await person.press(button);
      await person.see(made);
    }
    await person.look();
    await openRoom(person, 'Cetak');
    await person.press('Buat cetakan');
    await person.see('Buku Register Aduan November 2026 sudah dibuat');
    await person.pick('Yang dicetak', 'Lembar cadangan luring');
    await person.pick('Jumlah lembar', '10 lembar');
    await person.press('Buat cetakan');
    await person.see('L-2026-01-01 sampai L-2026-01-10 sudah dibuat');
    await person.picture(300, 'cetak');
    await person.look();
    await seeTab(person, office, 'Kop Surat');
    await openDesk(person, office);
  },
};

/** The folder of the audit package as somebody downloads it, and the page in it that checks it. */
async function checkArchive(person: Person, {world}: PanduanOffice): Promise<void> {
  await person.go('/drive');
  // The clock of the Workspace is a link too; it reads 11.15 before noon.
  for (const folder of [/^Aduan/, /^Arsip/, /^2026/, /^11(?!\.)/, /^Paket audit/])
    await person.turn(folder, 'link');
  await person.see('Verifikasi.html');
  await person.look();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'arsip-'));
  const files = Object.values(world.services.drive.state.files);
  const page = files.find(({name}) => name === 'Verifikasi.html')!;
  for (const {name, blob, parents} of files) {
    if (blob && parents[0] === page.parents[0])
      fs.writeFileSync(path.join(folder, name), Buffer.from(blob.bytes, 'base64'));
  }
  await person.go(pathToFileURL(path.join(folder, page.name)).href);
  await person.give('Folder arsip', folder);
  await person.see(/^Utuh\./);
  await person.write('Nomor register yang tercetak', 'ADU-2026-0001');
  await person.press('Telusuri nomor');
  await person.see(/baris jurnal/);
  await person.look();
}
