import {Channel} from '../channel';
import type {ComplaintStatus} from '../complaint/complaint';
import {isGuarded} from '../complaint/barrier';
import {conceal} from '../complaint/conceal';
import {guardOf} from '../complaint/guard';
import {Dossier, subjectOf} from '../complaint/dossier';
import type {Instant} from '../instant';
import type {RegisterNumber} from '../register-number';
import type {Kind} from '../complaint/classification';
import type {SuspectParties} from '../classification/suspect';

/** One complaint as a line of the recap. No identity: the paper goes out of the house. */
export interface RecapLine {
  register: RegisterNumber;
  receivedAt: Instant;
  channel: Channel;
  category: string;
  unit: string;
  subject: string;
  status: ComplaintStatus;
  answeredAt: Instant | null;
}

/** A period's numbers, before any words or layout (P1). */
export interface RecapModel {
  first: RegisterNumber | null;
  last: RegisterNumber | null;
  total: number;
  /** C5: complaints of one problem count once; what was answered with another, and what only added to it, not at all. */
  problems: number;
  byStatus: Array<[ComplaintStatus, number]>;
  byChannel: Array<[Channel, number]>;
  byKind: Array<[Kind | 'unclassified', number]>;
  byCategory: Array<[string, number]>;
  byUnit: Array<[string, number]>;
  /** From receipt to answer, over the answered ones; null where there is none. */
  medianAnswerTime: number | null;
  /** SOP B6 asks for the answered ones, the open ones stand in the annex so that none vanishes. */
  answered: RecapLine[];
  open: RecapLine[];
}

const ENDED: readonly ComplaintStatus[] = ['answered', 'dismissed', 'voided'];

export function recap(dossiers: readonly Dossier[], parties: SuspectParties): RecapModel {
  const lines = dossiers.map(one => recapLine(one, isGuarded(guardOf(one, parties))));
  const answered = lines.filter(line => ENDED.includes(line.status));
  const times = lines.flatMap(line =>
    line.answeredAt === null ? [] : [line.answeredAt - line.receivedAt],
  );
  return {
    first: lines[0]?.register ?? null,
    last: lines[lines.length - 1]?.register ?? null,
    total: lines.length,
    problems: dossiers.filter(({complaint}) => !complaint.parent).length,
    byStatus: count(lines.map(line => line.status)),
    byChannel: count(lines.map(line => line.channel)),
    byKind: count(dossiers.map(({complaint}) => complaint.classification?.kind ?? 'unclassified')),
    byCategory: count(lines.map(line => line.category)),
    byUnit: count(lines.map(line => line.unit).filter(unit => unit !== '')),
    medianAnswerTime: median(times),
    answered,
    open: lines.filter(line => !ENDED.includes(line.status)),
  };
}

/** A guarded complaint is counted and says nothing of its matter: the paper is read by those it is about (C9). */
function recapLine(dossier: Dossier, guarded: boolean): RecapLine {
  const {complaint, complainant, texts} = conceal(dossier);
  const referral = complaint.referrals[complaint.referrals.length - 1];
  return {
    register: complaint.register,
    receivedAt: complaint.receivedAt,
    channel: complaint.channel,
    category: guarded ? '' : (complaint.classification?.category ?? ''),
    unit: guarded ? '' : (referral?.unit ?? ''),
    subject: guarded || complainant.confidential ? '' : subjectOf(texts),
    status: complaint.status,
    answeredAt: complaint.answeredAt,
  };
}

/** How often each value occurs, the most frequent first. */
function count<T extends string>(values: readonly T[]): Array<[T, number]> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
