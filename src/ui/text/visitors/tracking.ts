import type {ComplaintStatus} from '../../../domain/complaint/complaint';
import type {StepView} from '../../../domain/desk/protocol';
import {FILE_EXTENSIONS} from '../../../domain/intake/attachment';
import type {Instant, Zone} from '../../../domain/instant';
import type {TrackingView} from '../../../domain/tracking/view';
import {shortDateTime} from '../dates';
import {decisionWords, REQUEST_RIGHTS} from '../information-request';
import {CHANNEL} from '../labels';
import {NOT_FOUND} from '../refusals';
import {RATED, type SpeechWords, speechWords} from './tracking-speech';

/** What the page shows; every value is plain text, which the template escapes. */
export interface TrackingWords {
  title: string;
  office: string;
  /** Where the form leads: the page's own address. */
  address: string;
  /** What the citizen typed, given back so that nothing is typed twice. */
  number: string;
  problem: string | null;
  found: FoundWords | null;
  help: string[];
}

interface FoundWords {
  register: string;
  turn: string;
  status: string;
  facts: Array<[label: string, value: string]>;
  steps: Array<{name: string; actor: string; when: string; state: StepState}>;
  /** I7: null where nothing can be added any more. */
  add: typeof ADD_FILE | null;
  /** What the page signs its messages with; says nothing of the complaint. */
  key: string;
  /** K6, J8, J9: what the complainant can say, the withdrawal apart. */
  speeches: SpeechWords[];
  withdraw: SpeechWords | null;
  answer: string[] | null;
  rights: string;
}

type Found = TrackingOutcome & {kind: 'found'};

type StepState = 'selesai' | 'berjalan' | 'menunggu';

/** Status in a citizen's words. */
const PLAIN_STATUS: Record<ComplaintStatus, string> = {
  received: 'Aduan Anda sudah terdaftar. Petugas akan membaca dan mengklasifikasinya.',
  classified:
    'Aduan Anda sudah dibaca dan diklasifikasi. Petugas akan meneruskannya ke unit yang berwenang.',
  referred: 'Aduan Anda sedang ditindaklanjuti unit yang berwenang.',
  responded: 'Unit yang berwenang sudah menanggapi. Petugas sedang menyusun jawaban untuk Anda.',
  drafted: 'Jawaban untuk Anda sudah disusun dan sedang diperiksa.',
  answered: 'Aduan Anda sudah dijawab.',
  reopened: 'Aduan Anda dibuka kembali dan ditangani lagi.',
  closed: 'Aduan Anda sudah ditutup.',
  forwarded:
    'Aduan Anda berada di luar kewenangan kantor ini dan sudah diteruskan ke instansi yang berwenang.',
  withdrawn: 'Aduan ini dicabut atas permintaan Anda.',
  dismissed:
    'Pesan Anda tercatat, tetapi tidak ditangani sebagai aduan. Hubungi kantor bila Anda ingin tahu alasannya.',
  voided: 'Nomor register ini dibatalkan. Hubungi kantor bila Anda ingin tahu alasannya.',
};

/** J9: where to go with an answer that will not do. */
const RIGHTS =
  'Bila jawaban belum menyelesaikan aduan Anda, Anda berhak mengajukan keberatan kepada kantor ini ' +
  'atau melapor kepada Ombudsman Republik Indonesia, telepon 137.';

const NOT_NOW = 'Aduan Anda aman. Halaman ini sedang tidak dapat membacanya; coba lagi sebentar.';
const NOT_READY = 'Halaman ini belum siap. Kantor sedang memasangnya.';

export const TRACKING_TITLE = 'Lacak aduan';

/** I7: what stands where the complainant adds files. */
const ADD_FILE = {
  title: 'Tambah foto atau dokumen',
  choose: 'Pilih berkas',
  hint: 'Foto, rekaman, atau PDF, paling besar 10 MB. Hanya petugas yang dapat membukanya.',
  accept: FILE_EXTENSIONS.map(extension => `.${extension}`).join(','),
};

export interface TrackingOffice {
  name: string;
  phone: string;
  serviceHours: string;
}

/** Some programs cut a link at the end of a line. */
const BROKEN_LINK =
  'Tautan ini tidak lengkap atau sudah tidak berlaku. Isikan nomor register dan kode lacak dari tanda terima Anda.';

export type TrackingOutcome =
  | {kind: 'asked'}
  | {kind: 'unknown'}
  | {kind: 'unavailable'}
  | {kind: 'notReady'}
  | {kind: 'found'; view: TrackingView; key: string; zone: Zone; now: Instant};

export function trackingWords(
  outcome: TrackingOutcome,
  office: TrackingOffice | undefined,
  {address, number, key = ''}: {address: string; number: string; key?: string},
): TrackingWords {
  const problems = {
    unknown: key ? BROKEN_LINK : NOT_FOUND,
    unavailable: NOT_NOW,
    notReady: NOT_READY,
  };
  const problem =
    outcome.kind === 'found' || outcome.kind === 'asked' ? null : problems[outcome.kind];
  return {
    title: TRACKING_TITLE,
    office: office?.name ?? '',
    address,
    number,
    problem,
    found: outcome.kind === 'found' ? foundWords(outcome) : null,
    help: helpWords(office),
  };
}

function foundWords({view, key, zone, now}: Found): FoundWords {
  const {register, status, turn, channel, receivedAt, answer, answeredAt} = view;
  return {
    register,
    turn: turn ? turnWords(turn, now, zone) : 'Selesai',
    status: PLAIN_STATUS[status],
    facts: [
      ['Diterima', shortDateTime(receivedAt, zone)],
      ['Lewat', CHANNEL[channel]],
      ...(answeredAt === null
        ? []
        : [['Dijawab', shortDateTime(answeredAt, zone)] as [string, string]]),
      ...(view.satisfied === null
        ? []
        : [['Penilaian Anda', RATED[view.satisfied ? 'yes' : 'no']] as [string, string]]),
      ...(view.decision ? [['Putusan', decisionWords(view.decision)] as [string, string]] : []),
      ...(view.files === 0 ? [] : [['Lampiran', `${view.files} berkas`] as [string, string]]),
    ],
    add: view.mayAdd ? ADD_FILE : null,
    key,
    speeches: view.speeches
      .filter(what => what !== 'withdraw')
      .map(what => speechWords(what, view, zone)),
    withdraw: view.speeches.includes('withdraw') ? speechWords('withdraw', view, zone) : null,
    steps: view.steps.map(step => stepWords(step, zone)),
    answer: answer === null ? null : answer.split(/\n+/).filter(line => line.trim() !== ''),
    rights: view.decision ? REQUEST_RIGHTS : RIGHTS,
  };
}

function turnWords(
  {who, dueAt}: NonNullable<TrackingView['turn']>,
  now: Instant,
  zone: Zone,
): string {
  const [first = 'Anda', ...more] = who;
  const names =
    more.length > 1 ? `${first} dan ${more.length} unit lain` : [first, ...more].join(', ');
  const until = now > dueAt ? 'melewati batas' : 'paling lambat';
  return `Giliran ${names} · ${until} ${shortDateTime(dueAt, zone)}`;
}

function stepWords({name, actor, begunAt, doneAt}: StepView, zone: Zone) {
  const state: StepState = doneAt !== null ? 'selesai' : begunAt !== null ? 'berjalan' : 'menunggu';
  const when = {
    selesai: `Selesai ${shortDateTime(doneAt ?? 0, zone)}`,
    berjalan: `Berjalan sejak ${shortDateTime(begunAt ?? 0, zone)}`,
    menunggu: 'Belum mulai',
  };
  return {name, actor, when: when[state], state};
}

function helpWords(office: TrackingOffice | undefined): string[] {
  const where = [
    'Kode lacak ada pada surel, pesan, atau tanda terima yang Anda dapatkan saat mengadu.',
    'Tautan pada surel atau kode QR pada tanda terima membuka halaman ini tanpa kode.',
  ];
  if (!office) return where;
  const phone = office.phone ? ` atau telepon ${office.phone}` : '';
  return [
    ...where,
    `Bila semuanya hilang, datanglah ke ${office.name}${phone} pada jam pelayanan (${office.serviceHours}). ` +
      'Petugas akan memastikan bahwa Anda pelapornya, lalu memberikan kode itu lagi.',
  ];
}
