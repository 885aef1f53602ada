import {assess} from '../../../src/domain/classification/assess';
import {KIND_CODE, URGENCY_CODE} from '../../../src/domain/classification/labels';
import cases from '../../fixtures/complaint-cases.json';

const KINDS = {
  pengaduan: 'pengaduan_tidak_berkadar_pengawasan',
  pengawasan: 'pengaduan_berkadar_pengawasan',
  informasi: 'permintaan_informasi',
  aspirasi: 'aspirasi',
  bukan: 'bukan_aduan',
};

function judge(text: string) {
  const complainant = {
    name: 'Sari Contohwati',
    email: 'sari@example.com',
    phone: '',
    address: 'Desa Contoh',
  };
  return assess({title: '', text, channel: 'Formulir Web', complainant, anonymous: false});
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

  it('abstains where no word leads anywhere', () => {
    expect(judge('Zzz qqq').suggestions).toEqual([]);
  });
});
