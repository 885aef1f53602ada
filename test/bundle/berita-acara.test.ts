import type {ComplaintView} from '../../src/domain/desk/protocol';
import {pdfText} from '../workspace/docs/pdf-text';
import {openTestOffice} from './office';
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
