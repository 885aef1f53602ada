import type {ComplaintEvent} from '../../domain/complaint/event';
import type {Instant, Zone} from '../../domain/instant';
import {sortableDateTime} from './dates';
import {CHANNEL, KIND, MATERIAL_SOURCE} from './labels';

/** What happened, in the words of an office: a line of a dossier's chronology (P6). */
export function eventWords(event: ComplaintEvent, zone: Zone): string {
  const said = WORDS[event.type];
  const more = particulars(event, zone);
  return more === '' ? said : `${said}: ${more}`;
}

const WORDS: Record<ComplaintEvent['type'], string> = {
  registered: 'Aduan diterima dan diberi nomor register',
  linked: 'Dihubungkan dengan aduan lain',
  childLinked: 'Aduan lain dihubungkan',
  keptApart: 'Dinyatakan berbeda dari aduan lain',
  classified: 'Diklasifikasi',
  forwarded: 'Diteruskan kepada instansi lain',
  requestExtended: 'Waktu permintaan informasi diperpanjang',
  requestDecided: 'Permintaan informasi diputuskan',
  dismissed: 'Dinyatakan bukan aduan',
  referred: 'Dikoordinasikan dengan PPID Pelaksana',
  responseRecorded: 'Tanggapan PPID Pelaksana diterima',
  replyHeld: 'Balasan ditahan untuk ditinjau',
  replyAccepted: 'Balasan diterima sebagai tanggapan',
  replyRefused: 'Balasan ditolak',
  referralReturned: 'Dikembalikan unit karena bukan kewenangannya',
  timeAsked: 'PPID Pelaksana meminta tambahan waktu',
  timeGranted: 'Tambahan waktu diberikan',
  timeRefused: 'Tambahan waktu ditolak',
  ppidAbsent: 'PPID Pelaksana tidak di tempat',
  mailBounced: 'Surat tidak sampai',
  mailRefused: 'Surat ditolak penyedia surel',
  troubleSeen: 'Kendala surat ditangani',
  substituted: 'Diteruskan kepada pelaksana harian',
  addressAsked: 'Alamat surel lain ditanyakan',
  addressConfirmed: 'Alamat surel lain dikonfirmasi',
  mailQueued: 'Surat disiapkan',
  mailSent: 'Surat dikirim',
  enteredOutside: 'Dimasukkan ke sistem lain',
  published: 'Jawaban diunggah ke kanal pelapor',
  stepBegun: 'Langkah mulai dikerjakan',
  stepDone: 'Langkah selesai',
  lateExplained: 'Alasan keterlambatan dicatat',
  stepsAwaited: 'Langkah sesudah jawaban ditunggu',
  handedOver: 'Diserahkan kepada petugas lain',
  deadlinesMoved: 'Batas waktu bergeser karena kalender',
  answerDrafted: 'Jawaban disusun',
  letterApproved: 'Surat jawaban disetujui',
  letterTakenBack: 'Surat jawaban ditarik sebelum dikirim',
  answered: 'Jawaban disetujui dan diberikan',
  interimAnswered: 'Jawaban sementara diberikan',
  pledgeKept: 'Janji ditepati',
  noticeDue: 'Pelapor perlu diberi tahu',
  told: 'Pelapor diberi tahu',
  identityOpened: 'Identitas pelapor dibuka dengan alasan',
  attached: 'Berkas dilampirkan',
  amended: 'Isian formulir diubah pelapor',
  voided: 'Nomor register dibatalkan',
  erased: 'Data dimusnahkan menurut aturan retensi',
  asked: 'Pelapor ditanya',
  citizenWrote: 'Pelapor menulis',
  reminded: 'Pengingat dikirim',
  inquired: 'Pimpinan menanyakan',
  rated: 'Pelapor menilai jawaban',
  reopened: 'Dibuka kembali',
  withdrawn: 'Dicabut pelapor',
  closed: 'Ditutup',
};

/** The parts that the journal holds openly; never free text, of which it has only hashes. */
function particulars(event: ComplaintEvent, zone: Zone): string {
  const at = (instant: Instant) => `paling lambat ${sortableDateTime(instant, zone)}`;
  switch (event.type) {
    case 'registered':
      return `lewat ${CHANNEL[event.channel]}`;
    case 'classified':
      return `${KIND[event.classification.kind]}, ${event.classification.category}`;
    case 'forwarded':
      return event.to;
    case 'referred':
      return `${event.unit}, ${at(event.dueAt)}`;
    case 'responseRecorded':
      return event.source ? MATERIAL_SOURCE[event.source] : '';
    case 'timeGranted':
      return `${event.days} hari kerja, ${at(event.dueAt)}`;
    case 'timeAsked':
      return `${event.days} hari kerja`;
    case 'enteredOutside':
      return event.number;
    case 'published':
    case 'told':
      return CHANNEL[event.type === 'told' ? event.how : event.channel];
    case 'rated':
      return event.satisfied ? 'puas' : 'tidak puas';
    case 'linked':
      return event.register;
    case 'interimAnswered':
      return `jawaban lengkap dijanjikan ${event.until}`;
    case 'answered':
      return event.letter
        ? `surat ${event.letter.signed ? 'bertanda tangan' : 'tanpa tanda tangan'}, sidik ${event.letter.sha256}`
        : '';
    case 'attached':
      return `${Math.ceil(event.size / 1024)} kB`;
    default:
      return '';
  }
}
