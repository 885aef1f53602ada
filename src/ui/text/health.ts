import type {AilmentCode, Cure} from '../../domain/health/ailment';
import type {TickPart} from '../../domain/health/tick-failures';
import {TICK_PART} from './tick-parts';

type Words = readonly [what: string, cure: string];

const volume = (no = '1') => (no === '1' ? 'Berkas register' : `Berkas register jilid ${no}`);
const listed = (findings: readonly string[]) => findings.slice(0, 5).join(' ');

const partName = (part: string) => TICK_PART[part as TickPart];

const REAUTHORISE =
  'Buka Buku Kerja di peramban akun kantor, pilih menu Aduan, lalu Pasang, dan setujui izin yang diminta Google.';
const NEW_TRIGGERS = 'Tekan Pasang pemicu di peramban akun kantor.';

/** O2: each sickness in words: what it is and does, then what mends it. */
export const AILMENT_WORDS: Record<AilmentCode, (...about: string[]) => Words> = {
  noConsent: () => [
    'Google menunggu persetujuan akun kantor; tanpa itu meja berhenti.',
    REAUTHORISE,
  ],
  otherAccount: (account, office) => [
    `Meja berjalan dengan akun ${account}, sedangkan akun kantornya ${office}.`,
    'Bila akun kantor memang berganti, ikuti Serah terima akun kantor. Bila tidak, buka dari akun kantor.',
  ],
  noTick: () => [
    'Pemicu lima menit tidak ada: surat, balasan PPID, dan pengingat berhenti.',
    NEW_TRIGGERS,
  ],
  noFormTrigger: () => [
    'Pemicu formulir tidak ada: nomor register baru diberikan saat pemicu lima menit berjalan.',
    NEW_TRIGGERS,
  ],
  doubledTriggers: () => [
    'Pemicu terpasang lebih dari satu kali. Tidak ada yang ganda, tetapi kuota terpakai.',
    NEW_TRIGGERS,
  ],
  tickSilent: () => [
    'Pemicu lima menit ada, tetapi tidak berjalan lebih dari empat jam.',
    `${NEW_TRIGGERS} Bila tetap diam, setujui lagi izin Google lewat menu Aduan, Pasang.`,
  ],
  tickFails: (...parts) => [
    `Sebagian pekerjaan otomatis berkali-kali gagal: ${parts.map(partName).join(', ')}. Yang lain berjalan terus.`,
    'Meja mencoba lagi sendiri. Bila besok masih gagal, minta pengelola TI melihat Executions di penyunting skrip.',
  ],
  formGone: () => [
    'Formulir aduan tidak dapat dibuka: terhapus atau bukan lagi milik akun kantor.',
    'Pulihkan formulir dari Sampah di Google Drive, atau jalankan Pasang dengan formulir lain.',
  ],
  formUnpublished: () => [
    'Formulir tidak dipublikasikan: masyarakat tidak dapat mengadu.',
    'Tekan Buka formulir.',
  ],
  formClosed: () => [
    'Formulir tidak menerima tanggapan: masyarakat tidak dapat mengadu.',
    'Tekan Buka formulir.',
  ],
  formChanged: count => [
    `Formulir berubah sejak pertanyaannya dikonfirmasi (${count} hal). Tidak ada jawaban yang hilang.`,
    'Buka halaman Formulir di Meja Aduan dan konfirmasi pertanyaannya.',
  ],
  mailUnreadable: () => [
    'Kotak surat akun kantor tidak dapat dibaca: balasan PPID tidak masuk.',
    REAUTHORISE,
  ],
  quotaSpent: (sent, limit) => [
    `Kuota surel hari ini habis (meja mengirim ${sent} dari ${limit}). Aduan tetap terdaftar; surat dikirim begitu kuota kembali.`,
    'Tidak perlu tindakan. Bila sering terjadi, beri tahu pelapor lewat WhatsApp atau pakai akun Google Workspace.',
  ],
  quotaLow: (sent, limit) => [
    `Kuota surel hari ini hampir habis (${sent} dari ${limit}).`,
    'Tidak perlu tindakan; jawaban didahulukan, pengingat menunggu.',
  ],
  lettersWait: count => [
    `${count} surat keluar menunggu kuota.`,
    'Tidak perlu tindakan; dikirim sendiri begitu ada kuota.',
  ],
  lettersStuck: count => [
    `${count} surat keluar belum diketahui terkirim atau belum sesudah satu jam.`,
    'Periksa dulu pemicu dan kotak surat di atas; sesudahnya meja mencari dan mengirim sendiri.',
  ],
  lettersBounced: registers => [
    `PPID tidak terjangkau surel pada aduan ${registers}.`,
    'Buka aduannya, hubungi PPID, dan perbaiki alamatnya di tab Unit.',
  ],
  volumeGone: no => [
    `${volume(no)} tidak dapat dibuka.`,
    'Jangan menjalankan Pasang baru. Ikuti docs/cadangan.md: pulihkan berkasnya dari Drive atau dari cadangan.',
  ],
  volumeTrashed: no => [
    `${volume(no)} ada di Sampah Google Drive dan terhapus selamanya sesudah 30 hari.`,
    'Tekan Kembalikan dari Sampah.',
  ],
  volumeOpen: no => [
    `${volume(no)} dapat dibuka siapa pun yang mempunyai tautannya; identitas pelapor ada di dalamnya.`,
    'Tekan Tutup akses, lalu lihat docs/privasi.md bagian pelanggaran data.',
  ],
  volumeShared: (no, emails) => [
    `${volume(no)} dibagikan kepada ${emails}; identitas pelapor ada di dalamnya.`,
    'Tekan Tutup akses, lalu lihat docs/privasi.md bagian pelanggaran data.',
  ],
  folderTrashed: () => [
    'Folder arsip ada di Sampah Google Drive.',
    'Tekan Kembalikan dari Sampah.',
  ],
  folderOpen: () => [
    'Folder arsip dapat dibuka siapa pun yang mempunyai tautannya.',
    'Tekan Tutup akses.',
  ],
  folderShared: emails => [
    `Folder arsip dibagikan kepada ${emails}.`,
    'Bila tidak disengaja, tekan Tutup akses.',
  ],
  registerAltered: (...findings) => [
    `Register tidak sama dengan jurnalnya. ${listed(findings)}`,
    'Tekan Pulihkan register. Yang tidak dapat dipulihkan akan disebut.',
  ],
  bookGone: () => [
    'Buku Kerja tidak dapat dibuka.',
    'Pulihkan Buku Kerja dari Sampah di Google Drive. Register aman di berkasnya sendiri.',
  ],
  ownerChanged: (owner, office) => [
    `Pemilik Buku Kerja ${owner || 'tidak diketahui'}, sedangkan akun kantornya ${office}.`,
    'Ikuti Serah terima akun kantor: masuk sebagai pemilik baru, lalu jalankan Pasang.',
  ],
  otherEditors: emails => [
    `${emails} dapat mengubah Buku Kerja, dan lewat skripnya bertindak sebagai akun kantor.`,
    'Tekan Keluarkan penyunting; mereka tetap dapat diberi hak melihat.',
  ],
  bookTouched: (...findings) => [
    `Tab Register Aduan diubah tangan. ${listed(findings)} Registernya sendiri aman.`,
    'Tekan Pulihkan Buku Kerja.',
  ],
  bookUnprotected: () => ['Tab Register Aduan tidak lagi dilindungi.', 'Tekan Lindungi lagi.'],
  wrongZone: (is, zone) => [
    `Zona waktu Buku Kerja ${is}, sedangkan kantor memakai ${zone}.`,
    'Tekan Betulkan zona waktu.',
  ],
  tabsUnread: () => [
    'Tab pengaturan tidak dapat dibaca. Pengaturan terakhir tetap berlaku.',
    'Muat ulang. Bila tetap begitu, jalankan Pasang sekali lagi.',
  ],
  tabMissing: tabs => [
    `Tab ${tabs} tidak ada. Pengaturan terakhir tetap berlaku.`,
    'Tekan Terapkan pengaturan; tabnya dibuat lagi.',
  ],
  tabWrong: tabs => [
    `Ada isi yang salah di tab ${tabs}. Pengaturan terakhir tetap berlaku.`,
    'Betulkan sel yang disebut di halaman Pengaturan, atau tekan Kembalikan isi tab.',
  ],
  tabUnapplied: tabs => [
    `Perubahan di tab ${tabs} belum berlaku.`,
    'Tekan Terapkan pengaturan, atau tunggu sampai besok pagi.',
  ],
  noWebApp: () => [
    'Aplikasi web belum ada: halaman lacak dan Meja Aduan di ponsel tidak dapat dibuka.',
    'Di penyunting skrip pilih Deploy, New deployment, Web app. Gambarnya ada di docs/memasang.md.',
  ],
  addressMoved: () => [
    'Alamat halaman lacak berubah. Tautan di surat baru masih memakai alamat lama.',
    'Tekan Pakai alamat ini.',
  ],
  noFixedAddress: () => [
    'Belum ada alamat tetap. Kode QR yang sudah dicetak mati bila akun kantor berganti.',
    'Buat satu halaman milik instansi yang meneruskan ke halaman lacak, lalu isi alamatnya di Pasang.',
  ],
  storageFull: (used, limit) => [
    `Penyimpanan akun penuh (${used} dari ${limit} GB): Google menolak tanggapan formulir dan surel baru.`,
    'Kosongkan Sampah di Drive dan Gmail, atau tambah penyimpanan. Jangan menghapus berkas di folder Aduan.',
  ],
  storageLow: (used, limit) => [
    `Penyimpanan akun hampir penuh (${used} dari ${limit} GB).`,
    'Kosongkan Sampah di Drive dan Gmail sebelum penuh.',
  ],
  notDecreed: year => [
    `Libur nasional ${year} belum diketahui: tenggat dihitung tanpa libur.`,
    'Tulis libur dari SKB di tab Kalender, lalu terapkan pengaturan.',
  ],
  nextNotDecreed: year => [
    `Libur nasional ${year} belum ditulis.`,
    'Bila SKB-nya sudah terbit, tulis di tab Kalender, lalu terapkan pengaturan.',
  ],
  noSuperior: () => [
    'Penerima di atas pimpinan belum ada: aduan tentang pimpinan tidak punya tujuan.',
    'Jalankan Pasang dan isi penerimanya.',
  ],
  unitWithoutPpid: units => [
    `PPID Pelaksana belum diketahui: ${units}.`,
    'Isi tab Unit, lalu terapkan pengaturan.',
  ],
  substituteOver: units => [
    `Masa Plh sudah lewat: ${units}. Aduan kembali kepada PPID.`,
    'Bila PPID masih berhalangan, catat Plh baru.',
  ],
  noUnit: () => [
    'Belum ada unit: aduan tidak dapat diteruskan.',
    'Isi tab Unit, lalu terapkan pengaturan.',
  ],
};

export const CURE_BUTTON: Record<Cure, string> = {
  triggers: 'Pasang pemicu',
  openForm: 'Buka formulir',
  restoreBook: 'Pulihkan Buku Kerja',
  restoreRegister: 'Pulihkan register',
  protectBook: 'Lindungi lagi',
  setTimeZone: 'Betulkan zona waktu',
  rewriteTabs: 'Kembalikan isi tab',
  applyTabs: 'Terapkan pengaturan',
  removeEditors: 'Keluarkan penyunting',
  unshare: 'Tutup akses',
  untrash: 'Kembalikan dari Sampah',
  takeAddress: 'Pakai alamat ini',
};

/** What no script can look at; said beside every result, so that nobody takes silence for health. */
export const UNSEEN = [
  'Apakah alamat halaman lacak terbuka dari luar: bukalah dari ponsel tanpa masuk akun.',
  'Apakah Buku Kerja dibuka lewat tautan: lihat tombol Bagikan di Buku Kerja.',
  'Versi kartu Gmail di kotak surat PPID.',
];
