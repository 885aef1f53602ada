import {EMERGENCY_CATEGORY} from '../../../src/data/classification/categories';
import {isPeril} from '../../../src/domain/classification/peril';
import {matterOf} from '../../../src/domain/classification/matter';
import {suggestCategories} from '../../../src/domain/classification/suggest';
import {urgencyOf} from '../../../src/domain/classification/urgency';
import {wordsOf} from '../../../src/domain/classification/words';

describe('C4 life in danger at this hour', () => {
  it.each([
    ['a fire', 'rumah kosong di Jalan Umpama kebakar, api udah gede'],
    ['somebody under a tree', 'pohon roboh nimpa becak, supirnya kejepit'],
    ['water as high as a man', 'air naik sepinggang di RT 2, nenek saya masih di dalam'],
    ['a live cable', 'kabel tiang PLN terkelupas nempel pagar sekolah'],
    [
      'a lost child',
      'adik saya umur 5 tahun hilang dari pasar, sudah dicari keliling belum ketemu',
    ],
    ['a person in a flood', 'pemancing terseret banjir di bawah jembatan, tolong'],
    ['a child beaten at home', 'Saya umur 9 tahun, sering dipukul bapak di rumah, saya takut'],
    ['a beating', 'sekarang ini tetangga dipukuli anaknya sendiri, cepat pak'],
    ['in Javanese', 'omahe tanggaku kobong saiki pak, tulung'],
    ['a cable that broke days ago', 'Kabel listrik putus melintang sejak 3 hari yang lalu'],
    ['a landslide that hurt people', 'terjadi longsor dekat rumah Pak RT, satu luka berat'],
    [
      'though it began last week',
      'sejak minggu lalu retak, barusan longsor dan dua orang tertimbun',
    ],
  ])('is told by %s', (_what, text) => {
    expect(isPeril(wordsOf(text))).toBe(true);
  });

  it.each([
    ['a trade', 'Mobil pemadam kebakaran parkir di depan gang'],
    ['those who suffered it', 'Kami korban kebakaran belum menerima bantuan'],
    ['a sign', 'Rambu evakuasi di tepi pantai sudah pudar'],
    ['a figure of speech', 'Pedagang kebakaran jenggot karena retribusi naik'],
    ['a fear', 'Takut tertimpa dahan kalau lewat situ'],
    ['a condition', 'Jika terjadi kebakaran, mobil tidak bisa masuk gang ini'],
    ['what is over', 'Bulan lalu dapur saya kebakaran, bantuannya belum turun sampai sekarang'],
    ['a cable without current', 'Kabel internet menjuntai di depan rumah'],
    ['a thing lost', 'Sepeda anak saya hilang, sudah dicari belum ketemu'],
    ['a quarrel at school', 'Bulan lalu anak saya dipukul temannya, Bapak guru hanya diam'],
    ['rubbish in a flood', 'Sampah warga terseret banjir sampai ke halaman sekolah bulan lalu'],
    ['a date with its year', 'Pada 15 Oktober 2023 anak saya kejang, di IGD hanya dilihat saja'],
    ['a word for too little', 'Butuh tindakan, kampung kami darurat air bersih'],
    ['a hospital’s ward', 'Antre di instalasi gawat darurat rumah sakit lama sekali'],
  ])('is not told by %s', (_what, text) => {
    expect(isPeril(wordsOf(text))).toBe(false);
  });

  it('is told to whoever comes first, whatever else it is about', () => {
    const text = matterOf('', 'Ada orang mau lompat dari jembatan Umpama');
    expect(suggestCategories(text, []).map(one => one.category)).toContain(EMERGENCY_CATEGORY);
  });

  it('leaves a danger that is feared or past above an ordinary complaint', () => {
    const urgency = (text: string) => urgencyOf(matterOf('', text));
    expect(urgency('Takut tertimpa dahan kalau lewat Jalan Umpama')).toBe('high');
    expect(urgency('Dahan di Jalan Umpama belum dipotong')).toBe('medium');
  });
});

describe('C4 what is feared', () => {
  const urgency = (text: string) => urgencyOf(matterOf('', text));

  it.each([
    'pohon randu tepi sawah condong, kalo ambruk nimpa gardu',
    'Tembok pabrik retak dan dikhawatirkan runtuh ke jalan',
    'Palang perlintasan tidak turun, tadi becak hampir tertabrak kereta',
    'Debu gudang masuk kamar, bapak saya batuk-batuk',
    'Pohon mahoni roboh ke jalan, tolong disingkirkan',
    'Jalan provinsi ambles separuh badan jalan',
    'Pohon angsana tumbang menutup seluruh badan jalan',
    'Air sudah masuk ke rumah warga, selokan tidak berfungsi',
    'Gang gelap total, banyak anak pulang mengaji lewat sini',
    'Sudah 3 hari PDAM tidak mengalir',
    'mandi pakai air sumur umum badan jadi gatel2',
  ])('is of high urgency: %s', text => {
    expect(urgency(text)).toBe('high');
  });

  it.each([
    'Trotoar sering roboh pagarnya, mohon diperbaiki',
    'Bu Camat, bantuan rumah diajukan sejak 2 tahun lalu, belum turun',
    'Istri saya cuti hamil, upahnya tidak dibayar pabrik',
    'Anak-anak punk mengamen di perempatan Umpama',
    'Gorong-gorong buntu, yen udan banyune masuk rumah warga',
    'Bansos masih atas nama penerima yang sudah meninggal',
    'Mohon saluran dikeruk supaya tidak longsor endapannya',
  ])('is told by no custom and no purpose: %s', text => {
    expect(urgency(text)).toBe('medium');
  });
});
