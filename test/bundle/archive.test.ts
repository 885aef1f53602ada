import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {createHash} from 'node:crypto';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {isSound, judgeFolder, traced, isRead} from '../../src/domain/archive/verdict';
import {sha256} from '../../src/domain/archive/sha256';
import {main as verifyArchive} from '../../tools/verify-archive';
import {pdfText} from '../workspace/docs/pdf-text';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {visitPage} from './page';
import {reportAt} from './reports';
import {CLASSIFY} from './acts';

const NOVEMBER = {from: '2026-11-01', to: '2026-11-30'};
const ANSWERS = {
  'Nama lengkap': 'Sari Contohwati',
  'Alamat surel': 'sari.contoh@example.com',
  'Isi aduan': 'Lampu penerangan jalan di Desa Karangluhur padam.',
};

/** What lies in a folder of the office's Drive, as somebody downloads it: documents of Google stay behind. */
function download({world}: TestOffice, folders: readonly string[], to: string): string[] {
  const files = Object.values(world.services.drive.state.files);
  let parent = files.find(one => one.name === 'Arsip')!;
  for (const name of folders)
    parent = files.find(one => one.name.startsWith(name) && one.parents.includes(parent.id))!;
  const own = files.filter(one => one.parents.includes(parent.id) && one.blob);
  for (const {name, blob} of own)
    fs.writeFileSync(path.join(to, name), Buffer.from(blob!.bytes, 'base64'));
  return own.map(one => one.name).sort();
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

function judged(folder: string) {
  return judgeFolder(
    fs.readdirSync(folder).map(name => {
      const bytes = fs.readFileSync(path.join(folder, name));
      const text = isRead(name) ? bytes.toString() : null;
      return {name, size: bytes.length, sha256: sha256(bytes), text};
    }),
    digest,
  );
}

describe('P1, P2, P4, P6 the archive of a month', () => {
  let office: TestOffice;
  let token: string;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'arsip-'));
  const fresh = () => {
    const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'salinan-'));
    fs.cpSync(folder, copy, {recursive: true});
    return copy;
  };

  beforeAll(async () => {
    office = await openTestOffice();
    for (let times = 0; times < 5; times += 1) office.submit(ANSWERS);
    office.tick();
    token = office.signIn('ayu.admin@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 2});
    office.act(token, view, {type: 'void', reason: 'Percobaan oleh petugas'});
  });
  afterAll(() => office.world.close());

  it('P6: the package holds dossiers, journal, the page that checks them, and a manifest', () => {
    reportAt(office, token, NOVEMBER, 'audit');
    const names = download(office, ['2026', '11', 'Paket audit'], folder);
    expect(names.map(name => name.replace(/ \(.*\)/, ''))).toEqual([
      '2026-11 Dosir Aduan.pdf',
      '2026-11 Jurnal.jsonl',
      '2026-11 Manifes.json',
      'Verifikasi.html',
    ]);
    expect(isSound(judged(folder))).toBe(true);
  });

  it('P6: five printed numbers are found with their hashes, and the printed dossier says the same', async () => {
    const verdict = judged(folder);
    const dossier = fs.readdirSync(folder).find(name => name.includes('Dosir'))!;
    const printed = pdfText(fs.readFileSync(path.join(folder, dossier)))
      .join(' ')
      .replace(/\s/g, '');
    const numbers = [1, 2, 3, 4, 5].map(one => `ADU-2026-000${one}`);
    for (const number of numbers) {
      const lines = traced(verdict, number)!;
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(printed).toContain(line[4]);
    }
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await verifyArchive([folder, ...numbers])).toBe(0);
    expect(said.mock.calls.flat().join('\n')).toContain('Utuh. 4 berkas cocok dengan manifes.');
    said.mockRestore();
    expect(printed).toContain('S***C***');
    expect(printed).not.toMatch(/sari/i);
    fs.cpSync(path.join(folder, dossier), '.cache/papers/dossier.pdf');
  });

  it('P2: a file that was changed, taken away or put in is named', () => {
    const copy = fresh();
    const [dossier, journal] = fs.readdirSync(copy).sort();
    fs.appendFileSync(path.join(copy, dossier!), ' ');
    fs.rmSync(path.join(copy, 'Verifikasi.html'));
    fs.writeFileSync(path.join(copy, 'titipan.pdf'), 'x');
    const lines = fs.readFileSync(path.join(copy, journal!), 'utf8').split('\n');
    const [line, entry, version, event, hash] = JSON.parse(lines[3]!) as string[];
    lines[3] = JSON.stringify([line, entry, version, event!.replace('webForm', 'phone'), hash]);
    const forged = [line, entry, version, event!.replace(/"at":\d/, '"at":9'), hash];
    fs.writeFileSync(path.join(copy, journal!), lines.with(3, JSON.stringify(forged)).join('\n'));
    const {findings, journals} = judged(copy);
    expect(findings).toEqual({
      changed: [dossier, journal],
      missing: ['Verifikasi.html'],
      added: ['titipan.pdf'],
    });
    expect(journals[0]!.brokenAt).toBe(line);
  });

  /** Ten ticks from an instant on, and none before it. */
  function workFrom(instant: string): void {
    for (const trigger of office.world.state.services.script.triggers) trigger.next = Infinity;
    office.world.advance(Date.parse(instant));
    for (let ticks = 0; ticks < 10; ticks += 1) {
      office.world.act({do: 'call', fn: 'onTick', via: 'trigger', as: office.email});
      office.world.advance(office.world.clock.now() + 5 * 60_000);
    }
  }

  it('P1: the desk files the recap on the first working day, once, tells who signs it, and P4 the public has its figures', () => {
    workFrom('2026-12-01T07:00:00+07:00');
    const month = fs.mkdtempSync(path.join(os.tmpdir(), 'bulan-'));
    expect(download(office, ['2026', '11'], month)).toEqual([
      '2026-11 Data Aduan.csv',
      '2026-11 Data Aduan.xlsx',
      '2026-11 Manifes.json',
      '2026-11 Rekapitulasi Aduan Masyarakat.pdf',
      'Berita Acara Nomor Register November 2026.pdf',
    ]);
    expect(isSound(judged(month))).toBe(true);
    const csv = fs.readFileSync(path.join(month, '2026-11 Data Aduan.csv'), 'utf8');
    expect(csv.trim().split('\r\n')).toHaveLength(6);
    const told = mailsOf(office.world, 'camat@example.com').map(one => one.subject);
    expect(told.filter(one => one.includes('Rekapitulasi'))).toHaveLength(1);
    expect(visitPage(office, {p: 'angka'})).toContain('sedikitnya 5 aduan');
  });

  it('P1: a month in which no complaint came has its recap too, and nothing to attest', () => {
    workFrom('2027-01-04T07:00:00+07:00');
    const month = fs.mkdtempSync(path.join(os.tmpdir(), 'bulan-nihil-'));
    expect(download(office, ['2026', '12'], month)).toEqual([
      '2026-12 Data Aduan.csv',
      '2026-12 Data Aduan.xlsx',
      '2026-12 Manifes.json',
      '2026-12 Rekapitulasi Aduan Masyarakat.pdf',
    ]);
    expect(isSound(judged(month))).toBe(true);
    const told = mailsOf(office.world, 'camat@example.com').map(one => one.subject);
    expect(told.filter(one => one.includes('Rekapitulasi'))).toHaveLength(2);
  });
});

describe('P6, C9 the journal of an audit package', () => {
  it('goes to no admin about whom an earlier complaint in the same stretch is', async () => {
    const office = await openTestOffice();
    const ayu = office.signIn('ayu.admin@example.com');
    const clerk = office.signIn('bagus.pengelola@example.com');
    const classifies = (entry: number, accused: object[]) => {
      const view = office.ask<ComplaintView>({do: 'open', token: clerk, entry});
      const classification = {...CLASSIFY.classification, accused} as never;
      office.act(clerk, view, {type: 'classify', classification});
    };
    office.submit(ANSWERS);
    office.leap('2026-12-01T09:00:00+07:00');
    office.submit(ANSWERS);
    classifies(1, [{is: 'person', email: 'ayu.admin@example.com'}]);
    classifies(2, []);
    const december = {from: '2026-12-01', to: '2026-12-31'};
    expect(() => reportAt(office, ayu, december, 'audit')).toThrow('not-allowed');
    const files = Object.values(office.world.services.drive.state.files);
    expect(files.filter(one => one.name.includes('Jurnal'))).toEqual([]);
    office.world.close();
  });
});
