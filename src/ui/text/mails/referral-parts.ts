import {plainIndonesian} from '../../../domain/classification/plain';
import {isHidden} from '../../../domain/complaint/conceal';
import {subjectOf} from '../../../domain/complaint/dossier';
import type {Instant} from '../../../domain/instant';
import type {OfficeSettings} from '../../../domain/settings';
import {shortDateTime} from '../dates';
import {type Block, excerpt} from '../letter';
import type {Subject} from '../wording';

/** A unit's part of a complaint: who is asked, and until when. */
export interface Referred {
  unit: string;
  ppidName: string;
  dueAt: Instant;
}

/** K2: what a PPID may begin a reply with, in every referral. */
export const FIRST_WORDS =
  'Bila perlu, awali balasan dengan: BUKAN KEWENANGAN (sebut unit yang tepat), MINTA WAKTU 3 HARI, ' +
  'atau TANYA PELAPOR (tulis pertanyaannya).';

/** Stable, so that all mails about it stand in one thread; a hidden complainant's matter is not in it. */
export function referralSubject({complaint, complainant, texts}: Subject): string {
  const matter = isHidden(complainant) ? 'Aduan masyarakat' : subjectOf(texts, 60);
  return `[${complaint.register}] ${matter}`;
}

/** By when a part is awaited. */
export function until(dueAt: Instant, {office}: OfficeSettings): string {
  return `paling lambat ${shortDateTime(dueAt, office.zone)}`;
}

/** Who complained, as far as a PPID is told. */
export function complainantWords({complainant}: Subject): string {
  if (isHidden(complainant)) return 'Identitas dirahasiakan';
  return complainant.name || 'Tidak menyebut nama';
}

/** Files stay at the office: a PPID is told that they are there, and asks for what is needed. */
export function attachmentFacts({texts}: Subject): Array<readonly [string, string]> {
  const count = texts.attachments?.length ?? 0;
  if (count === 0) return [];
  return [['Lampiran', `${count} berkas tersimpan di kantor; minta lewat balasan bila perlu`]];
}

/** A cut title ends with its own dots already. */
export function sentence(words: string): string {
  return /[.…!?]$/.test(words) ? words : `${words}.`;
}

/** C10: everyday or Javanese words in standard Indonesian, below the citizen's own and never in their place. */
export function plainBlocks(body: string): Block[] {
  const plain = plainIndonesian(excerpt(body));
  return plain === '' ? [] : [{paragraph: `Ringkasan baku: ${plain}`}];
}
