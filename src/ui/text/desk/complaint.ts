import {awaitsSignature} from '../../../domain/complaint/answer-letter';
import type {Complaint} from '../../../domain/complaint/complaint';
import type {Urgency} from '../../../domain/complaint/classification';
import type {Look} from '../../../domain/classification/look';
import type {Act} from '../../../domain/desk/act';
import type {StepClockView} from '../../../domain/desk/protocol';
import type {Zone} from '../../../domain/instant';
import {shortDateTime} from '../dates';
import {CLOCK} from './clock';
import {MISSING} from '../assessment';
import {CHANNEL} from '../labels';

/** What stands on the page of one complaint. */
export const COMPLAINT = {
  matter: 'Isi aduan',
  plain: 'Ringkasan baku:',
  noBody: 'Pelapor tidak menuliskan isi aduan.',
  restOfBody: 'Baca selanjutnya',
  complainant: 'Pelapor',
  hiddenIdentity:
    'Identitas disamarkan, juga di dalam isi aduan. Membukanya tercatat atas nama Anda.',
  openReason: 'Alasan membuka identitas',
  openIdentity: 'Buka identitas',
  openings: 'Identitas pernah dibuka',
  anonymous: 'Pelapor meminta anonim.',
  confidential: 'Pelapor meminta aduan ini dirahasiakan.',
  facts: {
    name: 'Nama',
    email: 'Surel',
    phone: 'Telepon',
    address: 'Alamat',
    account: 'Akun',
    link: 'Tautan',
    trackingCode: 'Kode lacak',
    lateReason: 'Alasan dicatat kemudian',
    sheet: 'Lembar luring',
    channel: 'Kanal',
    received: 'Diterima',
    posted: 'Diunggah',
    seen: 'Dilihat kantor',
    entered: 'Dicatat',
  },
  extra: 'Isian tambahan',
  additions: 'Tambahan pelapor sesudah terdaftar',
  additionsWhy: 'Aduan di atas tetap seperti saat didaftarkan.',
  emptied: '(dikosongkan)',
  test: 'Uji kelengkapan',
  complete: 'Data pelapor lengkap dan aduan jelas.',
  missing: (points: Look['missing']) =>
    `Belum ada: ${points.map(point => MISSING[point]).join('; ')}.`,

  classify: 'Klasifikasi dan teruskan',
  kind: 'Jenis',
  category: 'Kategori',
  choose: 'Pilih…',
  urgency: 'Urgensi',
  isComplete: 'Data pelapor lengkap',
  isClear: 'Aduan jelas',
  accused: 'Terlapor: unit atau orang yang diadukan',
  accusedWhy:
    'Yang dipilih tidak pernah menerima atau melihat aduan ini. Aduan tentang pimpinan hanya dapat diteruskan ke penerima di atasnya.',
  head: 'Pimpinan instansi',
  noUnit: 'Tidak ada unit yang boleh menerima aduan ini.',
  unit: 'Teruskan ke PPID Pelaksana',
  alsoUnits: 'Teruskan juga ke unit lain',
  alsoUnitsWhy: 'Tiap unit mendapat surel sendiri dan menulis bagiannya; jawabannya tetap satu.',
  saveAndRefer: 'Simpan dan teruskan',
  saveOnly: 'Simpan klasifikasi saja',
  refer: 'Koordinasi dengan PPID',
  referNow: 'Teruskan',

  others: 'Tindakan lain',
  reclassify: 'Ubah klasifikasi',
  saveClassification: 'Simpan klasifikasi',
  referAgain: 'Teruskan ke unit lain',
  dismiss: 'Bukan aduan',
  reason: 'Alasan',
  reasonHint: 'Nomor register tetap ada; alasan dicatat.',
  dismissNow: 'Catat sebagai bukan aduan',
  voidNumber: 'Batalkan nomor register',
  voidHint:
    'Hanya untuk nomor yang tidak mewakili aduan, misalnya tercatat dua kali. Nomor dan alasannya tetap tertulis di register; pelapor yang sudah menerima nomor ini diberi tahu.',
  voidNow: 'Batalkan nomor ini',
  voided: 'Nomor dibatalkan',

  held: 'Balasan perlu ditinjau',
  from: (from: string, at: number, zone: Zone) => `Dari ${from}, ${shortDateTime(at, zone)}`,
  accept: 'Terima sebagai tanggapan',
  acceptAndRemember: 'Terima dan ingat alamat ini',
  isCutForm: 'Isiannya panjang dan dipotong di sini; selengkapnya di tanggapan Formulir.',
  isCut: 'Teksnya panjang dan dipotong di sini; selengkapnya di surat asli.',
  isPart: 'Hanya bagian untuk aduan ini; suratnya menjawab beberapa aduan.',
  noWords: (files: number) =>
    files > 0 ? `Hanya ${files} berkas, tanpa kalimat.` : 'Surel ini tanpa kalimat.',
  withFiles: (files: number) => `Bersama ${files} berkas.`,
  askCitizen: 'Tanyakan kepada pelapor',
  refuse: 'Abaikan',
  openMail: 'Buka surat asli di Gmail',

  materials: 'Tanggapan PPID',
  writeAnswer: 'Jawab aduan',
  answer: 'Jawaban untuk pelapor',
  answerHint:
    'Periksa kembali: bahasa Indonesia yang baik dan benar, tindakan, pelaksana, dan waktunya.',
  approveAndSend: 'Setujui dan kirim',
  saveForApproval: 'Simpan, minta persetujuan',
  draftedBy: (by: string, at: number, zone: Zone) => `Ditulis ${by}, ${shortDateTime(at, zone)}`,
  unsentText: 'Ada tulisan Anda yang belum dikirim.',
  dropText: 'Buang tulisan saya',
  stored: (by: string, at: number, zone: Zone) =>
    `Jawaban yang tersimpan, ditulis ${by}, ${shortDateTime(at, zone)}`,
  storedWhy:
    'Berbeda dari tulisan Anda di bawah ini. Tulisan Anda menggantikannya bila disimpan atau dikirim.',
  leftBehind: 'Tulisan Anda yang belum terkirim',
  leftBehindWhy:
    'Isiannya tidak berlaku lagi karena status aduan berubah. Salin bila masih diperlukan.',

  answered: 'Jawaban yang dikirim',
  approvedBy: (by: string, at: number, zone: Zone) => `Disetujui ${by}, ${shortDateTime(at, zone)}`,
  byMail: (sentAt: number | null, zone: Zone) =>
    sentAt === null
      ? 'Surat keluar sedang diproses.'
      : `Dikirim lewat surel ${shortDateTime(sentAt, zone)}.`,
  byHand: 'Pelapor tidak memiliki surel; jawaban disampaikan lewat kanal lain.',
  dismissed: 'Bukan aduan',
  dismissedReason: 'Alasan yang dicatat',

  untold: 'Belum diberi tahu',
  copy: 'Salin teks',
  whatsApp: 'Buka WhatsApp',
  toldThrough: 'Sudah diberi tahu lewat',
  told: 'Catat sudah diberi tahu',

  steps: 'Langkah SOP',
  step: ({doneAt, readyAt}: Pick<StepClockView, 'doneAt' | 'readyAt'>, zone: Zone) => {
    if (doneAt !== null) return `Selesai ${shortDateTime(doneAt, zone)}`;
    return readyAt === null ? 'Belum mulai' : `Giliran sejak ${shortDateTime(readyAt, zone)}`;
  },
};

/** What an urgency means, as a hint below the choice. */
export const URGENCY_HINT: Record<Urgency, string> = {
  emergency: 'Nyawa atau keselamatan terancam sekarang. Hubungi nomor darurat lebih dulu.',
  high: 'Risiko cedera, kelompok rentan, dugaan penyimpangan, atau layanan dasar terhenti.',
  medium: 'Gangguan layanan biasa.',
  low: 'Informasi, aspirasi, atau apresiasi.',
};

export const FLAW = {
  category: 'Pilih kategori.',
  unit: 'Pilih unit yang dituju.',
  reason: 'Tuliskan alasannya.',
  answer: 'Tuliskan jawabannya.',
  until: 'Tentukan tanggalnya.',
  openReason: 'Tuliskan alasannya.',
  voidReason: 'Tuliskan alasannya.',
  ask: 'Tuliskan pertanyaannya.',
  hear: 'Tuliskan keterangannya.',
  reopen: 'Tuliskan alasannya.',
  withdraw: 'Tuliskan alasannya.',
  close: 'Tuliskan alasannya.',
  extendRequest: 'Tuliskan alasannya.',
  forwardReason: 'Tuliskan alasannya.',
  body: 'Pilih instansi yang berwenang.',
  outcome: 'Tentukan putusannya.',
  ground: 'Pilih alasan penolakan.',
};

/** What a command did, for the status line. */
export function doneSentence(complaint: Complaint, acts: readonly Act[]): string {
  const {register} = complaint;
  const last = acts[acts.length - 1];
  switch (last?.type) {
    case 'classify':
      return `Klasifikasi aduan ${register} disimpan.`;
    case 'dismiss':
      return `Aduan ${register} dicatat sebagai bukan aduan.`;
    case 'forward':
      return `Aduan ${register} diteruskan ke ${last.to}. Nomor register tetap; perkembangannya ditanyakan pada tanggal di bawah.`;
    case 'decideRequest':
      return `Putusan atas permintaan informasi ${register} dicatat.`;
    case 'extendRequest':
      return `Waktu permintaan informasi ${register} diperpanjang.`;
    case 'link':
      return last.as === 'duplicate'
        ? `Aduan ${register} dijawab bersama aduan ${complaint.parent?.register ?? ''}.`
        : `Aduan ${register} dicatat sebagai tambahan aduan ${complaint.parent?.register ?? ''}.`;
    case 'keepApart':
      return `Aduan ${register} ditangani tersendiri.`;
    case 'refer':
      return `Aduan ${register} diteruskan ke ${last.unit}.`;
    case 'recall':
      return `Aduan ${register} tidak lagi menunggu ${complaint.referrals[last.referral]?.unit ?? 'unit tersebut'}.`;
    case 'grantTime':
      return 'Waktu tambahan diberikan; PPID diberi tahu lewat surel.';
    case 'refuseTime':
      return 'Permintaan waktu ditolak; PPID diberi tahu lewat surel.';
    case 'hearPpid':
      return `Tanggapan dicatat pada aduan ${register}. PPID diberi tahu lewat surel.`;
    case 'seeTrouble':
      return `Tercatat. Aduan ${register} tetap menunggu tanggapan.`;
    case 'substitute':
      return `Aduan ${register} diteruskan kepada ${last.name}.`;
    case 'acceptReply':
      return `Balasan diterima sebagai tanggapan aduan ${register}.`;
    case 'refuseReply':
      return 'Balasan diabaikan. Surelnya tetap ada di Gmail.';
    case 'draft':
      return `Jawaban aduan ${register} disimpan dan menunggu persetujuan.`;
    case 'takeBackLetter':
      return `Surat jawaban aduan ${register} ditarik. Jawabannya dapat disunting lagi.`;
    case 'approve':
      if (awaitsSignature(complaint))
        return `Surat jawaban aduan ${register} disetujui. Cetak, mintakan tanda tangan, lalu unggah pindaiannya.`;
      return complaint.reachableByMail
        ? `Jawaban aduan ${register} disetujui dan dikirim.`
        : `Jawaban aduan ${register} disetujui. Sampaikan kepada pelapor, lalu catat di bawah.`;
    case 'interim':
      return `Jawaban sementara aduan ${register} dikirim. Aduan tetap terbuka.`;
    case 'keepPledge':
      return `Tercatat: janji dalam aduan ${register} ditepati, dan pelapor diberi tahu.`;
    case 'tell':
      return `Tercatat: pelapor sudah diberi tahu lewat ${CHANNEL[last.how]}.`;
    case 'ask':
      return complaint.reachableByMail
        ? `Pertanyaan mengenai aduan ${register} dikirim kepada pelapor. Batas waktu berhenti dihitung sampai dijawab.`
        : `Pertanyaan mengenai aduan ${register} dicatat. Sampaikan kepada pelapor, lalu catat di bawah.`;
    case 'hear':
      return `Keterangan pelapor ditambahkan pada aduan ${register}.`;
    case 'reopen':
      return `Aduan ${register} dibuka kembali.`;
    case 'withdraw':
      return `Aduan ${register} dicatat dicabut oleh pelapor.`;
    case 'close':
      return `Aduan ${register} ditutup.`;
    case 'enterOutside':
      return `Nomor lacak aduan ${register} tersimpan: ${complaint.outside?.number ?? ''}.`;
    case 'publish':
      return `Tercatat: jawaban aduan ${register} sudah disampaikan di ${CHANNEL[complaint.channel]}.`;
    case 'tickStep':
      return CLOCK.ticked(register, last.step);
    case 'explainLate':
      return CLOCK.explained(register);
    case 'handOver':
      return CLOCK.handed(register);
    case 'void':
      return `Nomor ${register} dibatalkan. Nomor dan alasannya tetap tertulis di register.`;
    case undefined:
      return '';
  }
}
