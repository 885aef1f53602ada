import type {InstallLeft} from '../../../domain/desk/setting-up';
import type {Zone} from '../../../domain/instant';

/** What stands on the page behind the menu item *Pasang*. */
export const INSTALL = {
  title: 'Pasang Meja Aduan',
  opening: 'Memeriksa akun…',
  onlyOffice: (person: string, owner: string) =>
    `Tidak ada yang berubah. Google menjalankan halaman ini dengan akun ${person || 'lain'}, sedangkan Buku Kerja ini milik ${owner || 'akun kantor'}. Hanya pemilik Buku Kerja yang dapat memasang.`,
  twoAccounts: 'Dua akun Google dalam satu peramban',
  twoAccountsWhy:
    'Bila beberapa akun masuk bersamaan, Google sering menjalankan halaman skrip dengan akun yang masuk paling dulu. Pakai jendela yang hanya memuat akun kantor:',
  oneAccount: (owner: string) => [
    'Tutup kotak ini dan salin alamat Buku Kerja dari bilah alamat.',
    'Buka jendela penyamaran: Ctrl+Shift+N di Chrome dan Edge, ⌘+Shift+N di Mac.',
    `Tempel alamat itu dan masuk hanya sebagai ${owner || 'akun kantor'}.`,
    'Buka menu Aduan, lalu pilih Pasang lagi.',
  ],
  installedAlready: (office: string) =>
    `Meja Aduan ${office} sudah terpasang dan tetap berjalan. Memasang lagi mengganti pengaturannya dengan isian di bawah; register tidak berubah.`,
  stage: (no: number, of: number, name: string) => `Langkah ${no} dari ${of}: ${name}`,
  stages: {
    form: 'Formulir',
    office: 'Kantor dan kop surat',
    officers: 'Petugas',
    steps: 'Siapa mengerjakan langkah SOP',
    units: 'Unit dan kategori',
    confirm: 'Periksa dan pasang',
  },
  next: 'Lanjut',
  back: 'Kembali',
  again: 'Coba lagi',
  add: 'Tambah baris',
  remove: (what: string) => `Hapus ${what}`,

  formUrl: 'Tautan sunting Google Formulir',
  formUrlHint:
    'Buka formulir aduan Anda di mode sunting, lalu salin tautan dari bilah alamat. Tautannya berakhir dengan /edit.',
  readForm: 'Periksa formulir',
  foundForm: (title: string, count: number) => `${title}: ${count} pertanyaan ditemukan`,
  numberOld: (count: number) => `Formulir ini sudah memiliki ${count} tanggapan`,
  numberOldHint:
    'Tanggapan lama yang didaftarkan mendapat nomor register dan tanda terima seperti aduan baru.',
  leaveOld: 'Biarkan; meja mulai dari tanggapan berikutnya',
  takeOld: 'Daftarkan semuanya',
  mappingWhy:
    'Cocokkan setiap pertanyaan dengan isian register. Jawaban yang tidak dicocokkan tetap disimpan bersama aduan.',
  extraField: 'Simpan sebagai isian tambahan',

  officeName: 'Nama instansi',
  phone: 'Telepon kantor',
  zone: 'Zona waktu',
  serviceHours: 'Jam pelayanan',
  letterhead: 'Kop surat',
  lines: 'Baris kop',
  linesHint:
    'Satu baris untuk setiap baris kop, dari instansi tertinggi. Contoh: PEMERINTAH KABUPATEN CONTOH',
  address: 'Alamat kantor',
  place: 'Tempat surat dibuat',
  signatoryPosition: 'Jabatan penanda tangan',
  signatoryName: 'Nama penanda tangan',
  signatoryNip: 'NIP penanda tangan',

  officersWhy:
    'Petugas masuk ke Meja Aduan dengan kode yang dikirim ke surelnya. Setiap tindakan dicatat atas namanya.',
  officer: (no: number) => `Petugas ${no}`,
  name: 'Nama',
  email: 'Alamat surel',
  role: 'Peran',

  superior: 'Penerima di atas pimpinan',
  superiorWhy:
    'Aduan tentang pimpinan tidak pernah sampai kepada pimpinan atau bawahannya; aduan itu dikirim ke sini, misalnya Inspektorat.',
  superiorName: 'Nama instansi atau jabatan',
  seesSupervisory: 'Boleh melihat aduan berkadar pengawasan',
  seesSupervisoryWhy:
    'Bila tidak ada yang dipilih, aduan berkadar pengawasan hanya dilihat petugas berperan admin.',

  stepsWhy:
    'SOP menyebut pelaksana setiap langkah. Pilih siapa yang mengerjakannya di kantor Anda. Bila suatu langkah dikerjakan pelaksana lain, pindahkan langkah itu.',
  stepActor: (no: number) => `Pelaksana langkah ${no}`,
  stepName: (no: number, name: string) => `${no}. ${name}`,
  worksAs: 'Dikerjakan oleh',
  nobodyYet: 'Belum ada yang dipilih: langkah ini mengikuti peran petugas.',
  stepsLater: 'Susunan, nama, dan waktu baku langkah dapat diubah kemudian di tab SOP Buku Kerja.',

  unitsWhy:
    'Aduan diteruskan ke PPID Pelaksana setiap unit lewat surel. Hapus unit yang tidak ada.',
  unit: (no: number) => `Unit ${no}`,
  unitName: 'Nama unit',
  ppidName: 'Nama PPID Pelaksana',
  ppidEmail: 'Surel PPID Pelaksana',
  shippedLists: {kecamatan: 'Isi daftar kecamatan', kota: 'Isi daftar kota'},
  categories: 'Kategori aduan',
  categoriesHint: 'Satu kategori pada setiap baris.',

  account: 'Akun kantor dan pengawasan',
  mailAccount: 'Jenis akun Google kantor',
  mailAccountHint:
    'Google membatasi penerima surel: 100 sehari untuk akun biasa, 1.500 untuk akun Workspace. Surat yang melebihi batas dikirim hari berikutnya.',
  accounts: {
    unknown: 'Kenali dari alamatnya',
    consumer: 'Akun Google biasa (@gmail.com)',
    workspace: 'Google Workspace (domain instansi)',
  },
  auditEmail: 'Surel pengawas di luar kantor',
  auditEmailHint:
    'Boleh kosong. Sebulan sekali dikirimi sidik terakhir jurnal, misalnya ke Inspektorat, sehingga keutuhan register dapat dibuktikan.',
  publicAddress: 'Alamat tetap halaman lacak',
  publicAddressHint:
    'Boleh kosong. Alamat milik kantor (situs instansi atau Google Sites) yang mengalihkan ke halaman lacak. Kode QR yang dicetak memakai alamat ini, sehingga tetap berlaku bila akun kantor berganti.',
  numberFormat: 'Nomor register',
  pattern: 'Format nomor',
  patternHint:
    'Bagian: {number} nomor, {year} tahun, {month} bulan dalam angka Romawi, {unit} kode kantor. Contoh: {number}/{unit}/{month}/{year}',
  width: 'Banyaknya angka nomor',
  unitCode: 'Kode kantor',
  example: (number: string) => `Contoh nomor: ${number}. Mengubah format tidak memutus urutan.`,
  privacy: 'Pelindungan data pribadi',
  privacyNotice: 'Pemberitahuan kepada pelapor',
  privacyHint: 'Tercantum pada tanda terima dan pada formulir yang dibuat di sini.',
  privacyBasis: 'Dasar hukum pemrosesan',
  noForm: 'Belum memiliki formulir?',
  noFormWhy:
    'Meja dapat membuat Google Formulir lengkap di Drive akun kantor, dengan petunjuk pengisian dan pemberitahuan data pribadi.',
  makeForm: 'Buat formulir',

  adopt: 'Pulihkan dari cadangan',
  adoptWhy:
    'Hanya bila akun kantor yang lama hilang: pulihkan berkas register ke Drive akun ini lebih dulu. Nomor berlanjut, dan kode yang sudah dicetak tetap dikenali.',
  adoptAddresses: 'Tautan berkas register',
  adoptAddressesHint: 'Satu tautan per baris bila register mempunyai lebih dari satu jilid.',
  adoptKey: 'Kunci meja',
  adoptKeyHint: 'Dari kartu pemulihan; spasi boleh ikut.',
  adoptRun: 'Pakai register ini',
  adopted: ({officeName, entries}: {officeName: string; entries: number}) =>
    `Register ${officeName} dengan ${entries} aduan dipakai. Lanjutkan dengan formulir di atas; isian kantor sudah dikenal.`,

  testMail: 'Kirim surat uji',
  tested: (to: string) => `Surat uji dikirim ke ${to}. Periksa juga folder Spam.`,

  confirmWhy:
    'Register dibuat di folder tertutup milik akun kantor, lalu pemicu dipasang. Ini dapat memakan waktu satu menit.',
  summary: {
    form: 'Formulir',
    office: 'Instansi',
    zone: 'Zona waktu',
    account: 'Jenis akun Google',
    auditEmail: 'Surel pengawas',
    officers: 'Petugas',
    superior: 'Di atas pimpinan',
    steps: 'Pelaksana SOP',
    units: 'Unit',
    categories: 'Kategori',
  },
  install: 'Pasang',
  done: 'Meja Aduan terpasang',
  doneNext: 'Tutup kotak ini, lalu buka menu Aduan dan pilih Meja Aduan.',
  left: 'Yang hanya dapat dikerjakan orang',
  leftWhat: {
    webApp:
      'Halaman lacak dan Meja Aduan di ponsel belum ada: Google hanya menerbitkannya atas klik pemilik.',
    fixedAddress:
      'Alamat tetap belum ada: kode QR yang dicetak mati bila akun kantor berganti. Buat satu halaman di situs instansi yang meneruskan ke halaman lacak, lalu isi alamatnya dengan menjalankan Pasang lagi.',
  } satisfies Record<InstallLeft, string>,
  trackingPage: 'Halaman lacak',
  publishSteps: [
    'Di Buku Kerja, buka menu Ekstensi, lalu Apps Script.',
    'Tekan Terapkan ("Deploy") di kanan atas, lalu Deployment baru ("New deployment").',
    'Tekan roda gigi di samping Pilih jenis, lalu Aplikasi web ("Web app").',
    'Jalankan sebagai: Saya ("Me"). Yang memiliki akses: Siapa saja ("Anyone"). Tekan Terapkan ("Deploy").',
    'Kembali ke sini dan tekan tombol di bawah.',
  ],
  published: 'Sudah diterbitkan; periksa lagi',
  drawing: 'Gambar buatan sendiri; susunan dan kata-kata Google dapat berbeda.',
};

/** Words inside the drawings of Google's screens. */
export const DRAWING = {
  consent: 'Layar izin Google: tekan Lanjutan, lalu Buka Meja Aduan, lalu centang Pilih semua.',
  publish: 'Penyunting skrip: Terapkan, Deployment baru, lalu Aplikasi web.',
  goOn: 'Lanjutkan',
  editor: 'Apps Script',
  deploy: 'Terapkan ▾',
  newDeployment: 'Deployment baru',
  webApp: '⚙ Aplikasi web',
  runAs: 'Jalankan sebagai',
  me: 'Saya',
  access: 'Yang memiliki akses',
  anyone: 'Siapa saja',
};

/** What is wrong with a field, at the field. */
export const INSTALL_FLAW = {
  missing: 'Isian ini perlu diisi.',
  email: 'Tuliskan satu alamat surel yang lengkap, misalnya nama@example.com.',
  body: 'Tentukan pertanyaan yang memuat isi aduan.',
  twice: 'Isian ini sudah dipakai pertanyaan lain.',
  format: 'Perbaiki format nomor.',
  address: 'Tuliskan alamat lengkap tanpa tanda tanya, misalnya https://lacak.example.com',
  admin: 'Perlu sedikitnya satu petugas berperan admin.',
  superior:
    'Isian ini wajib: tanpa penerima di atas pimpinan, aduan tentang pimpinan tidak punya tujuan.',
  superiorIsOfficer:
    'Alamat ini milik petugas kantor sendiri. Tuliskan alamat instansi di atasnya.',
  sameName: 'Nama unit ini sudah ada.',
  sameEmail: 'Petugas dengan surel ini sudah ada.',
};

/** The hours proposed at installation (design 10), in the zone of the office. */
export function usualHours(zone: Zone): string {
  return `Senin sampai dengan Kamis 07.30–16.00 ${zone}, Jumat 07.30–16.30 ${zone}`;
}
