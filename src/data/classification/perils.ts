import {list} from './list';

/** Life or safety is threatened now: any of these, or two lists below together. */
export const EMERGENCY = list(`
  darurat, kebakaran, percikan api, kesetrum, tersetrum, gas bocor, bau gas, kebocoran gas,
  terjebak, terjepit, tertimpa, menimpa orang, menimpa warga, menimpa pengendara, tenggelam,
  tercebur, hanyut, terseret arus, tertimbun, sekarat, tidak sadar*, tidak bernapas, pendarahan,
  bunuh diri, tawuran, membawa sajam, bawa sajam, senjata tajam, disandera, disekap, diculik,
  penculikan, banjir bandang, tanggul jebol, butuh ambulan*, kecelakaan barusan, sedang terjadi,
  api membesar, api besar, roboh menimpa, mau melahirkan, akan melahirkan, hendak melahirkan,
  keracunan, ledakan, meledak, evakuasi, dievakuasi, mengevakuasi, perahu karet, mengungsi,
  minta tolong segera, dikeroyok, parang, celurit, clurit, golok, membacok, dibacok, ditusuk,
  penusukan, pingsan, mau loncat, mau lompat, mau terjun, bundir, gantung diri, mengakhiri hidup,
  minum racun, serangan jantung, kejang, tergeletak, berlumuran darah, kobaran*, asap tebal,
  merembet, masuk jurang, masuk sumur, jatuh ke sumur, jatuh ke dalam, bentrok, bom, meletup*,
  membubung, gempa, tsunami, awan panas, tabrakan beruntun, teriak minta tolong, orang minta tolong,
  luka berat, terkapar
`);

/** Water that rises, and how far. */
export const WATER = list(`
  banjir, air, tanggul, terendam, genangan
`);
export const DEEP = list(`
  sedada, sepinggang, seleher, seatap, setinggi dada, setinggi pinggang, setinggi leher,
  setinggi atap, lantai atas, lantai dua, di atap, ke atap, terisolasi, jebol
`);

/** Somebody whom it takes along. */
export const SWEPT = list(`
  terseret, keseret, tersapu
`);

/** What carries current, and that it can be touched; cables of telephones carry none. */
export const ELECTRIC = list(`
  kabel, listrik, tiang listrik, pln
`);
export const LIVE = list(`
  menjuntai, terkelupas, telanjang, putus, percikan*, genangan, terurai, melorot, kabel jatuh,
  menyetrum, nyetrum
`);
export const HARMLESS_CABLE = list(`
  internet, wifi, telkom, indihome, fiber, optik, provider, telepon, galian
`);

/** A person is missing and searched for. */
export const PERSON = list(`
  anak, balita, bayi, lansia, nenek, kakek, orang, warga, adik, kakak, remaja, pendaki, pemancing
`);
export const LOST = list(`
  hilang, belum pulang, tidak pulang
`);
export const SOUGHT = list(`
  dicari, mencari, pencarian, belum ditemukan, tidak ditemukan, belum ketemu, tidak ketemu,
  belum pulang
`);
export const LOST_THINGS = list(`
  motor, sepeda, mobil, hp, handphone, dompet, ktp, tas, laptop, kunci, kucing, anjing, kambing,
  sapi, ayam, ternak, kartu keluarga, akta, ijazah, helm, uang
`);

/** Somebody is being hurt. */
export const VIOLENCE = list(`
  dipukul*, memukul*, dihajar, menghajar, dianiaya, menganiaya, disiksa, menyiksa, ditendang,
  dicekik, mengamuk, ngamuk, kdrt, diperkosa, dilecehkan
`);
/** Who lives under the same roof: it goes on tonight. */
export const HOUSEHOLD = list(`
  suami, istri, bapak, ayah, ibu, papa, mama, paman, kakek, mertua, pacar, majikan
`);

/** The ground or a tree gave way: a danger where it has, none where it is only to be prevented. */
export const GAVE_WAY = list(`
  terjadi longsor, tanah longsor, longsor menutup, longsor menimpa, amblas, ambles, tergerus,
  terbawa air, terbawa arus, tanah gugur, pohon tumbang, pohon roboh, roboh ke jalan, tumbang ke jalan, masuk ke rumah warga, masuk rumah warga,
  rumah terendam, merendam rumah, banjir masuk rumah
`);
export const TREE = ['pohon', 'dahan', 'tiang'];
export const FELL = ['tumbang', 'roboh', 'patah'];
