import type {Channel} from '../channel';
import {isGuarded} from '../complaint/barrier';
import type {Kind} from '../complaint/classification';
import type {Complaint, ComplaintStatus} from '../complaint/complaint';
import {conceal} from '../complaint/conceal';
import {type Dossier, subjectOf} from '../complaint/dossier';
import {guardOf} from '../complaint/guard';
import type {SuspectParties} from '../classification/suspect';
import type {Instant} from '../instant';
import type {RegisterNumber} from '../register-number';
import {villageOf} from './village';

/** One complaint as a line of the recap. No identity: the paper goes out of the house. */
export interface RecapLine {
  register: RegisterNumber;
  receivedAt: Instant;
  channel: Channel;
  kind: Kind | 'unclassified';
  /** C9, C2: nothing of its matter may be told. */
  isGuarded: boolean;
  /** '' where nobody has said, and for what is guarded. */
  category: string;
  village: string;
  unit: string;
  /** '' where it is confidential or guarded. */
  subject: string;
  status: ComplaintStatus;
  /** The first answer: what a reopened complaint got before counts. */
  answeredAt: Instant | null;
  /** *Nomor lacak* of the other system (SOP B3). */
  outsideNumber: string;
  /** SOP B5: posted where the complaint came from. */
  publishedAt: Instant | null;
}

/** A guarded complaint is counted and says nothing of its matter: the paper is read by those it is about (C9). */
export function recapLine(dossier: Dossier, parties: SuspectParties): RecapLine {
  const guarded = isGuarded(guardOf(dossier, parties));
  const seen = conceal(dossier);
  const {complaint, complainant, texts} = seen;
  const {classification, referrals} = complaint;
  const owed = referrals.filter(one => !one.returned);
  const unit = (owed[owed.length - 1] ?? referrals[referrals.length - 1])?.unit ?? '';
  return {
    register: complaint.register,
    receivedAt: complaint.receivedAt,
    channel: complaint.channel,
    kind: classification?.kind ?? 'unclassified',
    isGuarded: guarded,
    category: guarded ? '' : (classification?.category ?? ''),
    village: guarded ? '' : villageOf(seen),
    unit: guarded ? '' : unit,
    subject: guarded || complainant.confidential ? '' : subjectOf(texts),
    status: complaint.status,
    answeredAt: firstAnswer(complaint),
    outsideNumber: complaint.outside?.number ?? '',
    publishedAt: complaint.published?.at ?? null,
  };
}

/** When the first answer went out, also where it did not settle the matter (J8); null where none has. */
export function firstAnswer({
  reopenings,
  answeredAt,
}: Pick<Complaint, 'reopenings' | 'answeredAt'>): Instant | null {
  return reopenings.find(one => one.answeredAt !== null)?.answeredAt ?? answeredAt;
}
