import type {ComplaintView} from '../../src/domain/desk/protocol';
import {pdfText} from '../workspace/docs/pdf-text';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {printAt} from './papers';

const ANSWERS = {
  'Nama lengkap': 'Sari Contohwati',
  'Alamat surel': 'sari.contoh@example.com',
  'Isi aduan': 'Lampu penerangan jalan padam.',
};

describe('R5 the minutes of a month’s numbers', () => {
  it('tell first, last, count, what is void and why, and the chain’s head', async () => {
    const office = await openTestOffice();
    for (let times = 0; times < 3; times += 1) office.submit(ANSWERS);
    const token = office.signIn('ayu.admin@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 2});
    office.act(token, view, {type: 'void', reason: 'Percobaan oleh petugas'});
    const {pdf, folders} = printAt(office, token, {kind: 'minutes', month: '2026-11'});
    const [page, ...more] = pdfText(pdf);
    expect(more).toEqual([]);
    for (const words of [
      'Nomor pertama: ADU-2026-0001',
      'Nomor terakhir: ADU-2026-0003',
      'Jumlah nomor: 3',
      'Nomor yang terlewat: Tidak ada',
      'Nomor yang dibatalkan: 1',
      'ADU-2026-0002',
      'Percobaan oleh petugas',
      'Ayu Adminarti',
      'Cahya Camatwati',
    ])
      expect(page).toContain(words);
    expect(page!.replace(/\s/g, '')).toMatch(/Sidikrantaijurnal:[0-9a-f]{64}/);
    expect(folders.slice(0, 3)).toEqual(['11', '2026', 'Arsip']);
    office.world.close();
  });
});

describe('R5 the minutes by themselves', () => {
  const FRIDAY = Date.parse('2026-11-27T08:00:00+07:00');
  const TITLE = 'Berita Acara Nomor Register November 2026';
  const filed = ({world}: TestOffice) =>
    Object.values(world.services.drive.state.files)
      .map(file => file.name)
      .filter(name => name.startsWith('Berita Acara'));

  /** Two ticks at a moment, without the thousands before it. */
  function wakeAt({world, email}: TestOffice, moment: string): void {
    for (const trigger of world.state.services.script.triggers) trigger.next = Infinity;
    world.advance(Date.parse(`${moment}+07:00`));
    for (let ticks = 0; ticks < 4; ticks += 1) {
      world.act({do: 'call', fn: 'onTick', via: 'trigger', as: email});
      world.advance(world.clock.now() + 5 * 60_000);
    }
  }

  it('are filed on the first working day of the next month, once, and the admin is told', async () => {
    const office = await openTestOffice({now: FRIDAY});
    office.submit(ANSWERS);
    wakeAt(office, '2026-12-01T05:00:00');
    expect(filed(office)).toEqual([]);
    wakeAt(office, '2026-12-01T07:00:00');
    wakeAt(office, '2026-12-02T07:00:00');
    expect(filed(office)).toEqual([TITLE, `${TITLE}.pdf`]);
    const told = mailsOf(office.world, 'ayu.admin@example.com').filter(
      one => one.subject === TITLE,
    );
    expect(told).toHaveLength(1);
    expect(told[0]!.text).toContain('https://docs.google.com/document/d/');
    office.world.close();
  });

  it('wait for the holidays to pass, and are not made of a month without numbers', async () => {
    const office = await openTestOffice({now: Date.parse('2026-12-30T08:00:00+07:00')});
    office.submit(ANSWERS);
    // 1 January 2027 is a holiday and a Friday.
    wakeAt(office, '2027-01-03T12:00:00');
    expect(filed(office)).toEqual([]);
    wakeAt(office, '2027-01-04T07:00:00');
    expect(filed(office)).toHaveLength(2);
    wakeAt(office, '2027-02-02T07:00:00');
    expect(filed(office)).toHaveLength(2);
    office.world.close();
  });
});
