import type {Kind, Urgency} from '../../../domain/complaint/classification';
import type {ItemGraded} from '../../../domain/desk/training';
import {procedureFor, procedureOf} from '../../../domain/procedure/in-force';
import {type StepAct, stepOf} from '../../../domain/procedure/procedure';
import type {OfficeSettings} from '../../../domain/settings';
import type {NextStep, TrainingCase, Verdict} from '../../../domain/training/case';
import type {Part, Reason} from '../../../domain/training/graded';
import {DISMISSAL, FLAG, SUGGESTION} from '../assessment';
import {ANSWER} from './answer';
import {standardWords} from './clock';
import {COMPLAINT} from './complaint';
import {KIND, URGENCY} from '../labels';
import {NEXT_STEP, VERDICT} from './training-labels';

/** The acts of the SOP that each kind of item is about. */
const ACTS: Record<TrainingCase['task'], readonly StepAct[]> = {
  sort: ['classify', 'refer'],
  reply: ['refer'],
  answer: ['answer'],
};

const PARTS: Record<Part['part'], string> = {
  step: 'Tindakan',
  unit: 'Unit',
  kind: COMPLAINT.kind,
  category: COMPLAINT.category,
  urgency: COMPLAINT.urgency,
  verdict: 'Balasan PPID',
  content: 'Isi jawaban',
  elements: 'Unsur jawaban',
  gaps: 'Isian templat',
  addressee: 'Orang yang disapa',
  private: 'Data pribadi',
  language: 'Bahasa',
};

/** A decision with what was chosen and what is right. */
export function partWords(part: Part): ItemGraded['parts'][number] {
  const {isRight} = part;
  const name = PARTS[part.part];
  if (!('given' in part)) return {name, given: '', right: '', isRight};
  const words = (code: string) => (code === '' ? '' : wordsFor(part.part, code));
  return {name, given: words(part.given), right: words(part.right), isRight};
}

function wordsFor(part: Part['part'], code: string): string {
  switch (part) {
    case 'step':
      return NEXT_STEP[code as NextStep] ?? code;
    case 'verdict':
      return VERDICT[code as Verdict] ?? code;
    case 'kind':
      return KIND[code as Kind] ?? code;
    case 'urgency':
      return URGENCY[code as Urgency] ?? code;
    default:
      return code;
  }
}

/** One of the desk's own rules, as it speaks of this item; '' where it says nothing. */
export function reasonSentence(reason: Reason): string {
  switch (reason.is) {
    case 'words':
      return reason.words.length > 0
        ? `Kategorinya dikenali dari ${reason.words.map(word => `“${word}”`).join(', ')}.`
        : '';
    case 'missing':
      return COMPLAINT.missing(reason.missing);
    case 'complete':
      return COMPLAINT.complete;
    case 'dismissal':
      return SUGGESTION.dismissal(DISMISSAL[reason.dismissal]);
    case 'flag':
      return FLAG[reason.flag];
    case 'alike':
      return `Sama dengan aduan terdaftar: ${reason.why.join(', ')}.`;
    case 'apart':
      return 'Tempatnya bukan tempat aduan yang sudah terdaftar.';
    case 'emergency':
      return `Nomor darurat: ${reason.numbers.map(({name, number}) => `${name} ${number}`).join(', ')}.`;
    case 'supervisory':
      return 'Pengaduan berkadar pengawasan hanya dilihat petugas yang ditunjuk.';
    case 'barrier':
      return `Sekat terlapor: aduan ini tidak boleh sampai ke ${reason.units.join(', ')}.`;
    case 'hidden':
      return 'Identitas pelapor tidak ikut ke unit dan tidak tampak bagi umum (UU Nomor 27 Tahun 2022).';
    case 'limit':
      return `Batas hukum: ${standardWords(reason.limit.limit)} (${reason.limit.basis}).`;
    case 'firstWords':
      return 'Balasan yang dimulai dengan “Bukan kewenangan” dikenali meja; Anda yang memindahkannya.';
    case 'otherNumber':
      return `Subjeknya menyebut nomor lain: ${reason.subject}.`;
    case 'nonAnswer':
      return 'Isinya baru ucapan atau penundaan: tidak ada tindakan, keterangan, atau tanggal.';
    case 'elements':
      return (
        ANSWER.lacking(reason.elements) ||
        'Lengkap: pokok aduan, tindakan, pelaksana, waktu, dan kontak.'
      );
    // Each finding speaks for itself.
    case 'language':
      return '';
    case 'gaps':
      return ANSWER.unfilled(reason.gaps);
    case 'addressee':
      return `Jawaban menyebut ${reason.found}, bukan pelapor atau nomor aduan ini.`;
    case 'private':
      return `Terbaca oleh umum: ${reason.found.join(', ')} (UU Nomor 27 Tahun 2022).`;
    case 'ready':
      return 'Draf ini lolos semua pemeriksaan meja.';
  }
}

/** Which steps of the office's own SOP the item is about. */
export function stepsSentence({task, complaint}: TrainingCase, settings: OfficeSettings): string {
  const procedure = procedureOf(procedureFor(complaint.channel, settings), settings);
  const stepsOf = (acts: readonly StepAct[]) => acts.flatMap(act => stepOf(procedure, act) ?? []);
  const own = stepsOf(ACTS[task]);
  // Where an SOP names no coordination (SOP B), it is part of answering.
  const steps = own.length > 0 ? own : stepsOf(ACTS.answer);
  return steps.length > 0
    ? `SOP: ${steps.map(({no, name}) => `langkah ${no}, ${name}`).join('; ')}.`
    : '';
}
