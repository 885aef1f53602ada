import {KIND_WORDS} from '../../data/kind-words';
import type {LetterNature} from '../../domain/answer/letter-fields';
import type {Channel} from '../../domain/channel';
import type {Kind, Urgency} from '../../domain/complaint/classification';
import type {NoticeKind} from '../../domain/complaint/complaint';
import type {HoldReason, MaterialSource} from '../../domain/complaint/mail-event';
import type {Field} from '../../domain/intake/form-mapping';
import type {Role} from '../../domain/settings';

/** The words for the desk's codes, in tables, on pages and in mails. Those of its states stand in `status`. */
export const CHANNEL: Record<Channel, string> = {
  webForm: 'Formulir web',
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X',
  tiktok: 'TikTok',
  whatsapp: 'WhatsApp',
  email: 'Surel',
  phone: 'Telepon',
  walkIn: 'Datang langsung',
  sp4n: 'SP4N-LAPOR!',
  ulas: 'ULAS',
  other: 'Lainnya',
};

export const KIND: Record<Kind, string> = KIND_WORDS;

export const URGENCY: Record<Urgency, string> = {
  emergency: 'Darurat',
  high: 'Tinggi',
  medium: 'Sedang',
  low: 'Rendah',
};

export const ROLE: Record<Role, string> = {
  admin: 'Admin Website dan Media Sosial',
  pengelola: 'Pengelola Data dan Klarifikasi Informasi',
  pimpinan: 'Pimpinan',
};

export const HOLD_REASON: Record<HoldReason, string> = {
  sender: 'Pengirim bukan PPID yang dituju.',
  authentication: 'Google tidak dapat memastikan siapa pengirimnya.',
  noReferral: 'Aduan ini tidak sedang menunggu tanggapan PPID tersebut.',
  empty: 'Tidak ditemukan kalimat baru di atas kutipan.',
  doubtful: 'Batas antara tanggapan dan surat lama tidak jelas. Baca surat aslinya.',
  acknowledged: 'Baru tanda sudah dibaca, belum ada tanggapan. PPID masih ditunggu.',
  automatic: 'Surat ini dikirim otomatis, bukan ditulis orang.',
  otherNumber: 'Subjek surel menyebut nomor aduan lain.',
  shared:
    'Surel ini menjawab beberapa aduan sekaligus. Pastikan bagian ini memang untuk aduan ini.',
  question: 'PPID menitipkan pertanyaan untuk pelapor.',
  flood: 'Terlalu banyak surel dari alamat ini dalam sehari; selebihnya hanya ada di Gmail.',
};

/** K11: how a PPID's words came that no mail brought. */
export const MATERIAL_SOURCE: Record<MaterialSource, string> = {
  whatsapp: 'WhatsApp',
  voiceNote: 'Rekaman suara',
  paper: 'Surat kertas',
  speech: 'Lisan',
};

/** J4: Permendagri 1/2023. */
export const NATURE: Record<LetterNature, string> = {
  ordinary: 'Biasa',
  urgent: 'Segera',
  veryUrgent: 'Sangat Segera',
  confidential: 'Rahasia',
};

export const NOTICE: Record<NoticeKind, string> = {
  receipt: 'Nomor register dan kode lacak',
  outsideNumber: 'Nomor lacak',
  answer: 'Jawaban aduan',
  interim: 'Jawaban sementara',
  pledge: 'Janji yang ditepati',
  voided: 'Pembatalan nomor register',
  question: 'Pertanyaan kepada pelapor',
  forwarded: 'Penerusan ke instansi lain',
  extended: 'Perpanjangan waktu',
  closed: 'Penutupan aduan',
};

export const FIELD: Record<Field, string> = {
  name: 'Nama',
  email: 'Alamat surel',
  phone: 'Nomor telepon',
  address: 'Alamat',
  identityNumber: 'NIK',
  account: 'Akun media sosial',
  channel: 'Kanal',
  title: 'Judul aduan',
  body: 'Isi aduan',
  anonymous: 'Permintaan anonim',
  confidential: 'Permintaan kerahasiaan',
  receivedAt: 'Diterima pada (diisi kantor)',
  receivedReason: 'Alasan dicatat kemudian (diisi kantor)',
};
