import {awaitsParts, type Complaint} from '../../domain/complaint/complaint';
import type {Dossier} from '../../domain/complaint/dossier';
import {isOpen, type Referral} from '../../domain/complaint/referral';
import type {Letter} from '../../domain/ledger/transaction';
import {Refusal} from '../../domain/result';

/** The referral an officer decides about; refused once its part has come or was taken back. */
export function openReferral(complaint: Complaint, place: number): Referral {
  const {register, referrals, status} = complaint;
  if (!awaitsParts(complaint)) throw new Refusal('wrong-status', {register, status});
  const referral = referrals[place];
  if (!referral || !isOpen(referral)) throw new Refusal('unknown-referral', {register});
  return referral;
}

/** K1: how a letter joins the thread of a referral: it answers the last mail the PPID wrote. */
export function threadOf(
  {complaint, texts}: Dossier,
  place: number,
): Pick<Letter, 'threadId' | 'inReplyTo'> {
  const sent = complaint.mails.filter(mail => mail.referral === place && mail.threadId !== null);
  const threadId = sent[sent.length - 1]?.threadId ?? null;
  const written = [...texts.materials, ...(texts.remarks ?? [])]
    .filter(one => one.referral === place && one.rfcId)
    .sort((one, other) => one.at - other.at);
  const inReplyTo = written[written.length - 1]?.rfcId;
  return inReplyTo ? {threadId, inReplyTo} : {threadId};
}
