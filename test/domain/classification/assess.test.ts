import {assess} from '../../../src/domain/classification/assess';
import {KIND_CODE, URGENCY_CODE} from '../../../src/domain/classification/labels';
import {CATEGORY_RULES, OTHER_CATEGORY} from '../../../src/data/classification/categories';
import {KECAMATAN_CATEGORIES, KECAMATAN_UNITS} from '../../../src/data/kecamatan';
import {KOTA_CATEGORIES, KOTA_UNITS} from '../../../src/data/kota';
import {rulesFor, suggestCategories} from '../../../src/domain/classification/suggest';
import {matterOf} from '../../../src/domain/classification/matter';
import {suggestUnits} from '../../../src/domain/classification/units';
import cases from '../../fixtures/complaint-cases.json';

const KINDS = {
  pengaduan: 'pengaduan_tidak_berkadar_pengawasan',
  pengawasan: 'pengaduan_berkadar_pengawasan',
  informasi: 'permintaan_informasi',
  aspirasi: 'aspirasi',
  bukan: 'bukan_aduan',
};

function judge(text: string, title = '') {
  const complainant = {
    name: 'Sari Contohwati',
    email: 'sari@example.com',
    phone: '',
    address: 'Desa Contoh',
  };
  return assess({title, text, channel: 'Formulir Web', complainant, anonymous: false});
}

/** Complaints as people write them, fictional, each with one sensible reading. */
const CASES = cases as Array<{
  text: string;
  kind: keyof typeof KINDS;
  urgency: string;
  clear: boolean;
  kecamatan: string | null;
  kota: string | null;
}>;

const judged = CASES.map(({text, kind, urgency, clear, kecamatan, kota}) => {
  const {suggestions, ...got} = judge(text);
  const units = (office: 'kecamatan' | 'kota') =>
    got.kind === 'supervisoryComplaint'
      ? ['Inspektorat']
      : suggestions.map(one => one.rule[office]);
  const within = (unit: string | null, office: 'kecamatan' | 'kota') =>
    unit === null || [...new Set(units(office))].slice(0, 3).includes(unit);
  return {
    text,
    kind: KIND_CODE[got.kind] === KINDS[kind],
    urgency: URGENCY_CODE[got.urgency] === urgency,
    clear: got.clear === clear,
    kecamatan: within(kecamatan, 'kecamatan'),
    kota: within(kota, 'kota'),
    spam: got.spam === false || kind === 'bukan',
    got: `${got.kind} ${got.urgency} ${got.clear} ${units('kota').slice(0, 3).join(', ')}`,
  };
});

describe('C1 to C4 complaints as people write them', () => {
  it.each(['kind', 'urgency', 'clear', 'kecamatan', 'kota', 'spam'] as const)(
    '%s is judged right in nine of ten',
    what => {
      const wrong = judged.filter(one => !one[what]);
      if (wrong.length > judged.length / 10)
        console.log(wrong.map(one => `${one.text}\n   ${one.got}`).join('\n'));
      expect(wrong.length / judged.length).toBeLessThanOrEqual(0.1);
    },
  );

  it('tells the words that led to a category', () => {
    const [first] = judge('Selokan depan pasar mampet').suggestions;
    expect(first!.because).toEqual(expect.arrayContaining(['selokan', 'mampet']));
  });

  it('tells them as they stand in the text, and each once', () => {
    const {kind, grounds, suggestions} = judge(
      'Jalan remang-remangnya minta ampun, lampunya padam',
    );
    const words = suggestions.flatMap(one => one.because);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter(word => word.includes('*'))).toEqual([]);
    const [unit] = suggestUnits(
      {kind, grounds, suggestions},
      {units: KECAMATAN_UNITS, superior: null},
    );
    expect(unit!.because).toEqual([...new Set(unit!.because)]);
  });

  it('reads no words together that stand on either side of the end of the title', () => {
    const {suggestions} = judge('Lampu di depan SDN 2 padam dua minggu.', 'Lampu jalan mati');
    expect(suggestions.flatMap(one => one.because)).not.toContain('mati lampu');
  });

  it('tells what makes a complaint one for the supervisors, not what it is about (C9)', () => {
    const office = {units: KECAMATAN_UNITS, superior: 'Inspektorat'};
    const [unit] = suggestUnits(judge('Petugas loket KTP minta 50 ribu per orang'), office);
    expect(unit).toMatchObject({name: 'Inspektorat', because: ['minta 50 ribu']});
    expect(suggestUnits(judge('BLT warga disunat perangkat desa'), office)[0]!.because).toEqual([
      'disunat',
    ]);
  });

  it('takes a crossing or a house for the place it is, and the gas of kitchens for goods', () => {
    const first = (text: string) => judge(text).suggestions[0]!.category;
    expect(first('pengemis memaksa di lampu merah Umpama')).toBe('Bantuan Sosial');
    expect(first('lampu merah Umpama tidak berfungsi')).toBe('Lalu Lintas dan Angkutan');
    expect(first('Selokan depan puskesmas mampet')).toBe('Jalan dan Drainase');
    expect(first('gas melon 30 ribu di Desa Umpama')).toBe('Pasar dan Perdagangan');
    expect(first('bau gas di dapur warung')).toBe('Keadaan Darurat / Kelistrikan');
    expect(first('Antre di puskesmas lama sekali')).toBe('Kesehatan');
  });

  it('abstains where no word leads anywhere', () => {
    expect(judge('Zzz qqq').suggestions).toEqual([]);
  });
});

describe('C3 the lists an office begins with', () => {
  const names = [...CATEGORY_RULES.map(one => one.name), OTHER_CATEGORY];

  it('hold categories that the shipped words know', () => {
    expect([...KOTA_CATEGORIES].sort()).toEqual([...names].sort());
    expect(names).toEqual(expect.arrayContaining(KECAMATAN_CATEGORIES));
  });

  it('hold the units that the shipped words lead to, but for the recipient above', () => {
    const units = (office: 'kecamatan' | 'kota') =>
      [...new Set(CATEGORY_RULES.map(one => one[office]))].filter(one => one !== 'Inspektorat');
    expect([...KOTA_UNITS].sort()).toEqual(units('kota').sort());
    expect([...KECAMATAN_UNITS].sort()).toEqual(units('kecamatan').sort());
  });

  it('give way to the office’s own words and unit', () => {
    const said = [{category: 'Bantuan Sosial', words: ['rastra*'], unit: 'Seksi Pelayanan Umum'}];
    const text = matterOf('', 'Rastranya bulan ini tidak dibagikan di Sukamaju.');
    const suggest = (rules = rulesFor(KECAMATAN_CATEGORIES)) =>
      suggestUnits(
        {
          kind: 'nonSupervisoryComplaint',
          grounds: [],
          suggestions: suggestCategories(text, [], rules),
        },
        {units: KECAMATAN_UNITS, superior: null},
      )[0]?.name;
    expect(suggest()).not.toBe('Seksi Pelayanan Umum');
    expect(suggest(rulesFor(KECAMATAN_CATEGORIES, said))).toBe('Seksi Pelayanan Umum');
  });
});
