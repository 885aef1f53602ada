import type {Dossier} from '../../../src/domain/complaint/dossier';
import {recap} from '../../../src/domain/recap/recap';
import {requestFigures} from '../../../src/domain/recap/requests';
import {dateOf} from '../../../src/domain/instant';
import {monthPeriod, type Period, periodOf} from '../../../src/domain/recap/period';
import {annualPaper} from '../../../src/ui/text/papers/annual';
import {caseFilePaper} from '../../../src/ui/text/papers/case-file';
import {dossierPaper} from '../../../src/ui/text/papers/dossier';
import {recapPaper} from '../../../src/ui/text/papers/recap';
import {dossierOf, simulatedYear, YEAR} from '../../domain/recap/year';
import {officeSettings} from '../../office-settings';
import {render} from './render';

const SETTINGS = officeSettings({socialProcedure: 'sop-b@1'});
const CHAIN = {lines: 1234, hash: '0123456789abcdef'.repeat(4)};
const year = simulatedYear(7, 160).map(dossierOf);

function recapOf(period: Period, number = '') {
  const at = Date.parse(`${YEAR + 1}-01-05T09:00:00+07:00`);
  const own = year.filter(({complaint}) => {
    const date = dateOf(complaint.registeredAt, 'WIB');
    return period.from <= date && date <= period.to;
  });
  const model = recap(own, SETTINGS, {period, now: at});
  return {
    model,
    paper: recapPaper(model, {period, settings: SETTINGS, at, chain: CHAIN, number}, model),
  };
}

const flat = (pages: readonly string[]) => pages.join(' ').replace(/\s+/g, ' ');

describe('P1 the recap as a paper', () => {
  it('of a month: every number once in the annexes, hash and page on each page', () => {
    const {model, paper} = recapOf(monthPeriod(`${YEAR}-03`), '005/12/2026');
    const pages = render(paper, 'recap-month');
    const text = flat(pages);
    expect(paper.title).toBe(`${YEAR}-03 Rekapitulasi Aduan Masyarakat`);
    for (const page of pages) expect(page).toContain(CHAIN.hash);
    const annex = text.slice(text.indexOf('Lampiran 1'));
    const found = annex.match(/ADU-\d{4}-\d{4}/g)!;
    expect(found).toHaveLength(model.total);
    expect(new Set(found).size).toBe(model.total);
    for (const words of ['Nomor 005/12/2026', 'Bulan Maret 2026', 'Camat Contoh', 'NIP 1970'])
      expect(text).toContain(words);
  });

  it('of a month without complaints says so, on one page', () => {
    const pages = render(recapOf(monthPeriod('2025-06')).paper, 'recap-empty');
    expect(pages).toHaveLength(1);
    expect(flat(pages)).toContain('tidak ada aduan yang terdaftar');
    for (const head of ['A. Ringkasan', 'B. Nomor register', 'C. Pelajaran'])
      expect(flat(pages)).toContain(head);
  });

  it('of one complaint', () => {
    const one = year[0]!;
    const date = dateOf(one.complaint.registeredAt, 'WIB');
    const {paper, model} = recapOf({from: date, to: date});
    expect(flat(render(paper, 'recap-one'))).toContain(`terdaftar ${model.total} aduan`);
  });
});

describe('P3, P6, J10 the other documents', () => {
  const period = periodOf('year', `${YEAR}-01-01`);
  const at = Date.parse(`${YEAR + 1}-01-05T09:00:00+07:00`);
  const context = {period, settings: SETTINGS, at, chain: CHAIN, number: ''};
  const one = year.find(({complaint}) => complaint.referrals.length > 0)!;
  const told: Dossier = {
    ...one,
    texts: {...one.texts, answer: 'Lampu sudah diganti.\nTerima kasih atas laporannya.'},
  };

  it('the annual report tells what UU 14/2008 Ps. 12 asks for', () => {
    const requests = requestFigures(
      year.map(({complaint}) => complaint),
      SETTINGS,
    );
    const model = recap(year, SETTINGS, {period, now: at});
    const text = flat(render(annualPaper(requests, model, context), 'annual'));
    for (const words of [`diterima ${requests.total} permintaan`, 'Hasil', 'Sengketa', 'Kendala'])
      expect(text).toContain(words);
    expect(requests.byOutcome.reduce((sum, [, many]) => sum + many, 0)).toBe(requests.total);
  });

  it('the file of a complaint has its three sheets', () => {
    const text = flat(render(caseFilePaper(told, SETTINGS, at), 'case-file'));
    for (const words of [
      'FORMULIR ADUAN',
      'LEMBAR KLASIFIKASI DAN DISPOSISI',
      'LAPORAN TANGGAPAN PENGADUAN',
      'Lampu sudah diganti.',
      'Sari Contohwati',
    ])
      expect(text).toContain(words);
  });

  it('I8: a hidden complainant stands in neither file nor dossier', () => {
    const hidden = {...told, complainant: {...told.complainant, anonymous: true}};
    const pages = [
      ...render(caseFilePaper(hidden, SETTINGS, at), 'case-file-hidden'),
      ...render(dossierPaper({dossier: hidden, lines: []}, context), 'dossier-hidden'),
    ];
    expect(flat(pages)).not.toContain('Contohwati');
  });

  it('right-to-left words, emoji and words of any length stay on the page', () => {
    const odd = year.slice(0, 3).map((dossier, index) => ({
      ...dossier,
      texts: {
        ...dossier.texts,
        title: ['مصباح الشارع لا يعمل', 'Jalan 🕳️🚧', 'panjang-'.repeat(60)][index]!,
      },
    }));
    const model = recap(odd, SETTINGS, {period, now: at});
    const pages = render(recapPaper(model, context, model), 'recap-odd');
    for (const page of pages) expect(page).toContain(CHAIN.hash);
  });
});
