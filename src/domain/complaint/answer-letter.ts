import type {AnswerVerdict} from '../answer/verdict';
import type {Instant} from '../instant';
import type {Actor, Complaint} from './complaint';

/** J4: the answer goes out as an official letter. */
export interface AnswerLetter {
  /** Salted, of number, matter and copies. */
  fieldsHash: string;
  /** Null while nobody has approved it, and again once it is taken back. */
  approved: {at: Instant; by: Actor; self: boolean; verdict: AnswerVerdict} | null;
  /** The file that was sent or handed over. */
  final?: FinalLetter;
}

export interface FinalLetter {
  /** SHA-256 of the PDF or picture as it went out. */
  sha256: string;
  /** By hand or by certificate; false for the desk's own PDF. */
  signed: boolean;
}

export type LetterEvent =
  /** The text and its letter may be signed as they are. */
  | {type: 'letterApproved'; answerHash: string; self: boolean; verdict: AnswerVerdict}
  /** Back to the draft, before anything was sent. */
  | {type: 'letterTakenBack'};

/** An approved letter waits to be signed and sent. */
export function awaitsSignature({status, letter}: Pick<Complaint, 'status' | 'letter'>): boolean {
  return status === 'drafted' && Boolean(letter?.approved);
}

/** What these events make of a complaint. */
export function letterChange(
  {letter}: Complaint,
  event: {at: Instant; by: Actor} & LetterEvent,
): Partial<Complaint> {
  if (!letter) return {};
  if (event.type === 'letterTakenBack') return {letter: {...letter, approved: null}};
  const {at, by, self, verdict} = event;
  return {letter: {...letter, approved: {at, by, self, verdict}}};
}
