import type {Channel} from '../../domain/channel';
import type {ComplaintStatus} from '../../domain/complaint/complaint';
import type {FileFlaw} from '../../domain/intake/attachment';
import type {EntryFlaw} from '../../domain/intake/entry';
import type {FormatFlaw} from '../../domain/register-number';
import type {Refusal, RefusalCode} from '../../domain/result';
import {FILE_FLAW} from './attachments';
import {monthName} from './dates';
import {ENTRY_FLAW} from './desk/entry';
import {CHANNEL} from './labels';
import {STATUS} from './status';
import {FORMAT_FLAW} from './number-format';

/** The same words for an unknown number and a wrong code, so that nobody learns which numbers exist (J7). */
export const NOT_FOUND =
  'Aduan tidak ditemukan. Periksa nomor register dan kode lacak pada tanda terima Anda, lalu coba lagi.';

/** Each refusal as a sentence that begins with what is safe. */
const SENTENCES: Record<RefusalCode, (parts: Refusal['parts']) => string> = {
  'not-installed': () => 'Meja Aduan belum dipasang. Buka menu Aduan, lalu pilih Pasang.',
  'already-installed': () => 'Meja Aduan sudah terpasang.',
  'only-office-account': ({email}) =>
    `Tidak ada yang berubah. Pemasangan hanya dapat dilakukan dari akun kantor ${email}.`,
  'signed-out': () => 'Aduan aman. Silakan masuk kembali dengan kode yang dikirim ke surel Anda.',
  'wrong-code': () =>
    'Kode tidak cocok atau sudah kedaluwarsa. Periksa surel terbaru, atau minta kode baru beberapa menit lagi.',
  'not-allowed': ({officer}) =>
    `Tidak ada yang berubah. Peran ${officer} tidak mencakup tindakan ini.`,
  'unknown-request': () =>
    'Tidak ada yang berubah. Permintaan tidak dikenal; muat ulang halaman ini.',
  'bad-request': ({field}) =>
    `Tidak ada yang berubah. Isian belum benar: ${field ?? 'permintaan tidak lengkap'}.`,
  'unknown-complaint': () => 'Aduan tersebut tidak ada dalam register. Periksa nomor dan tahunnya.',
  'newer-schema': () =>
    'Register aman dan tidak diubah. Register ini ditulis oleh Aduan versi yang lebih baru; perbarui Meja Aduan, lalu coba lagi.',
  'older-schema': () =>
    'Semua aduan aman. Register sedang disesuaikan dengan versi baru Aduan; coba lagi beberapa menit lagi.',
  'former-account': () =>
    'Semua aduan aman. Alamat ini milik akun kantor yang lama; buka Meja Aduan dari akun kantor yang sekarang.',
  'wrong-key': () =>
    'Tidak ada yang berubah. Kunci meja tidak cocok dengan register ini; salin lagi dari kartu pemulihan.',
  'no-register': () =>
    'Tidak ada yang berubah. Tautan ini bukan berkas register, atau akun ini tidak dapat membukanya.',
  'volume-missing': () =>
    'Tidak ada yang berubah. Ada jilid register yang belum disebut; berikan tautan semua jilid.',
  'last-admin': () =>
    'Tidak ada yang berubah. Petugas ini satu-satunya admin; tambahkan admin lain di tab Petugas lebih dulu.',
  'ledger-touched': () =>
    'Tidak ada yang berubah. Baris register telah digeser tangan; admin perlu menekan Pulihkan pada halaman Register.',
  'not-tracked': () => NOT_FOUND,
  stale: ({register, status}) =>
    `Aduan ${register} aman, tetapi sudah diubah orang lain. Statusnya sekarang: ${statusName(status)}. Periksa lagi, lalu ulangi.`,
  'wrong-status': ({register, status}) =>
    `Aduan ${register} aman. Tindakan ini tidak berlaku karena statusnya: ${statusName(status)}.`,
  'empty-answer': ({register}) => `Aduan ${register} aman. Jawaban masih kosong.`,
  language: ({register, count, found}) =>
    `Aduan ${register} aman; jawabannya belum dikirim. Bahasanya masih perlu diperbaiki di ${count} tempat, antara lain ${found}. Perbaiki dulu, atau tuliskan alasan mengirimnya apa adanya.`,
  'non-answer': ({register}) =>
    `Aduan ${register} aman; jawabannya belum dikirim. Isinya baru ucapan atau penundaan: belum ada tindakan, keterangan, atau tanggal. Lengkapi, kirim sebagai jawaban sementara dengan tanggal, atau tuliskan alasannya.`,
  unfilled: ({register, gaps}) =>
    `Aduan ${register} aman; jawabannya belum dikirim. Masih ada isian templat yang kosong: ${gaps}.`,
  'other-addressee': ({register, found}) =>
    `Aduan ${register} aman; jawabannya belum dikirim. Jawaban ini menyebut "${found}", padahal pelapor atau nomornya lain. Pastikan tidak tertukar dengan aduan lain.`,
  'own-approval': ({register, others}) =>
    `Aduan ${register} aman; jawabannya belum dikirim. Penulis tidak menyetujui jawabannya sendiri; simpan jawabannya, lalu mintalah persetujuan ${others}.`,
  letter: ({register, words}) => `Aduan ${register} aman; suratnya belum dikirim. ${words}`,
  'bad-until': ({register}) =>
    `Aduan ${register} aman; jawaban sementara belum dikirim. Tentukan tanggal jawaban lengkap, paling cepat besok.`,
  'unknown-pledge': ({register}) => `Janji dalam aduan ${register} itu sudah tercatat ditepati.`,
  'unknown-unit': ({unit}) => `Tidak ada yang berubah. Unit "${unit}" tidak ada dalam daftar.`,
  'unknown-body': ({body}) =>
    `Tidak ada yang berubah. Instansi "${body}" tidak ada dalam tab Instansi Lain di Buku Kerja.`,
  'no-outcome': ({register}) =>
    `Permintaan informasi ${register} aman; jawabannya belum dikirim. Tentukan putusannya lebih dulu: dikabulkan, dikabulkan sebagian, atau ditolak.`,
  'no-ground': ({register}) =>
    `Permintaan informasi ${register} aman. Pilih alasan penolakan menurut UU 14/2008.`,
  extended: ({register}) =>
    `Permintaan informasi ${register} aman. Waktunya hanya dapat diperpanjang satu kali, sebelum batas waktunya lewat.`,
  'not-a-request': ({register}) =>
    `Aduan ${register} aman. Tindakan ini hanya untuk permintaan informasi.`,
  'not-parent': ({register, parent}) =>
    `Aduan ${register} aman. Aduan ini tidak dapat digabung dengan ${parent}: salah satunya sudah selesai atau sudah digabung.`,
  joined: ({register, parent}) =>
    `Aduan ${register} aman. Aduan ini dijawab bersama ${parent}; pisahkan dahulu bila hendak ditangani sendiri.`,
  'only-part': ({register}) =>
    `Aduan ${register} aman. Ini satu-satunya bagian yang ditunggu; koordinasikan dahulu dengan unit lain.`,
  'unknown-accused': () =>
    'Tidak ada yang berubah. Terlapor yang dipilih tidak ada dalam daftar unit dan petugas.',
  barred: ({register, unit}) =>
    `Aduan ${register} aman dan tidak diteruskan: aduan ini menyangkut ${unit} atau atasannya. Pilih penerima lain.`,
  'already-referred': ({register, unit}) =>
    `Aduan ${register} aman. Aduan ini masih menunggu bagian ${unit}.`,
  'unknown-referral': ({register}) =>
    `Aduan ${register} aman. Bagian unit tersebut sudah masuk atau sudah ditarik.`,
  'no-original': ({register}) =>
    `Aduan ${register} aman. Simpan dulu rekaman atau berkas aslinya di Lampiran, lalu pilih di sini.`,
  'unknown-category': ({category}) =>
    `Tidak ada yang berubah. Kategori "${category}" tidak ada dalam daftar.`,
  'unknown-reply': () => 'Balasan tersebut sudah ditinjau.',
  'unknown-notice': ({register}) => `Pemberitahuan untuk aduan ${register} sudah tercatat.`,
  'no-tracking-number': ({register}) =>
    `Aduan ${register} aman. Nomor lacaknya tidak ditemukan dalam teks yang ditempel; tuliskan nomornya saja.`,
  'bad-export': () =>
    'Semua aduan aman; belum ada yang dicocokkan. Tempel daftarnya beserta judul kolom; paling sedikit nomor lacak dan status.',
  'already-outside': ({register, number}) =>
    `Aduan ${register} aman. Nomor lacaknya sudah tercatat: ${number}.`,
  'personal-in-public': ({register, found}) =>
    `Aduan ${register} aman; belum ada yang dicatat. Teks untuk umum masih memuat data pribadi: "${found}". Hapus bagian itu, atau kirim lewat pesan langsung.`,
  'wrong-platform': ({register, channel}) =>
    `Aduan ${register} aman. Tautan itu bukan tautan ${CHANNEL[channel as Channel]}. Salin tautan unggahan jawabannya.`,
  'no-proof': ({register}) =>
    `Aduan ${register} aman. Tempel tautan unggahan jawabannya, atau tambahkan tangkapan layarnya di bagian Berkas lebih dulu.`,
  'needs-proof': ({register}) =>
    `Aduan ${register} aman. Jawaban aduan media sosial dicatat dengan tautan atau tangkapan layar sebagai bukti.`,
  'bad-entry': ({flaw}) => `Belum ada yang terdaftar. ${ENTRY_FLAW[flaw as EntryFlaw]}`,
  'sheet-entered': ({sheet, register}) =>
    `Aduan ${register} aman. Lembar luring ${sheet} sudah didaftarkan dengan nomor itu, jadi tidak didaftarkan lagi.`,
  'bad-file': ({flaw, register}) => `Aduan ${register} aman. ${FILE_FLAW[flaw as FileFlaw]}`,
  'import-flawed': () =>
    'Register tidak berubah. Masih ada yang harus diperbaiki; periksa dulu, lalu impor lagi.',
  'import-taken': ({year}) =>
    `Register tidak berubah. Sudah ada aduan bernomor tahun ${year} atau sesudahnya yang bukan hasil impor, jadi nomor lama tidak dapat disisipkan.`,
  'import-crossed': ({done, year}) =>
    `${done} nomor tahun ${year} sudah masuk dan aman. Impor ini berhenti karena pada saat yang sama ada impor atau aduan lain yang masuk. Periksa lagi untuk melihat yang tersisa.`,
  'import-running': () =>
    'Belum ada yang terdaftar. Register lama sedang diimpor; tulisan Anda aman di halaman ini, coba lagi beberapa menit lagi.',
  'no-import-tab': () =>
    'Register tidak berubah. Tab Impor tidak ada di Buku Kerja; buat tab itu, atau tempel isi register di halaman ini.',
  'bad-format': ({flaw}) => `Tidak ada yang berubah. ${FORMAT_FLAW[flaw as FormatFlaw]}`,
  'no-reason': ({register}) => `Aduan ${register} aman. Tuliskan alasannya lebih dulu.`,
  'no-question': ({register}) => `Aduan ${register} aman. Tuliskan pertanyaannya lebih dulu.`,
  'already-asked': ({register}) =>
    `Aduan ${register} aman. Pelapor masih ditunggu menjawab pertanyaan sebelumnya.`,
  'no-words': ({register}) => `Aduan ${register} aman. Pesannya masih kosong.`,
  'too-long': ({register}) =>
    `Aduan ${register} aman; belum ada yang disimpan atau dikirim. Tulisannya terlalu panjang: paling banyak 20.000 huruf. Ringkaskan, lalu coba lagi.`,
  'words-too-long': ({register, most}) =>
    `Aduan ${register} aman. Pesan Anda belum terkirim karena terlalu panjang; paling banyak ${most} huruf. Yang lebih panjang dapat ditambahkan sebagai berkas.`,
  'words-full': ({register}) =>
    `Aduan ${register} aman. Halaman ini tidak dapat menerima pesan lagi untuk aduan tersebut; hubungi kantor.`,
  'first-answerer': ({register, others}) =>
    `Aduan ${register} aman. Aduan yang dibuka kembali dijawab petugas lain daripada penjawab pertama: ${others}.`,
  'no-complaints-in-period': ({month = ''}) =>
    `Tidak ada yang dicetak: pada bulan ${monthWords(month)} tidak ada aduan yang terdaftar.`,
  'mail-spent': () =>
    'Aduan aman. Kode belum dapat dikirim: jatah surel hari ini habis. Masuklah dengan tautan pribadi Anda, atau coba lagi besok.',
  'no-web-app': () =>
    'Tidak ada yang berubah. Alamat aplikasi web belum ada: terapkan (deploy) skrip sebagai aplikasi web, lalu jalankan Pasang sekali lagi.',
  'bad-form': () => 'Tidak ada yang berubah. Tentukan pertanyaan formulir yang memuat isi aduan.',
  'form-not-opened': () =>
    'Formulir tidak dapat dibuka. Salin tautannya dari halaman sunting formulir di akun kantor, lalu coba lagi.',
  busy: () => 'Aduan aman. Meja sedang menyelesaikan pekerjaan lain; coba lagi sebentar.',
};

export function refusalSentence(refusal: Refusal): string {
  return SENTENCES[refusal.code](refusal.parts);
}

/** For faults nobody foresaw: says what is safe, not what broke. */
export const FAULT_SENTENCE =
  'Aduan yang sudah terdaftar aman. Permintaan ini belum selesai; coba lagi sebentar. Bila tetap gagal, muat ulang halaman ini.';

/** `November 2026`, of `2026-11`. */
function monthWords(month: string): string {
  const [year, number] = month.split('-');
  return `${monthName(Number(number))} ${year}`;
}

function statusName(status: string | undefined): string {
  return STATUS[status as ComplaintStatus] ?? status ?? '';
}
