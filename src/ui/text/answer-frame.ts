import type {Material} from '../../domain/complaint/dossier';
import type {ComplaintView, Inbox} from '../../domain/desk/protocol';
import type {Zone} from '../../domain/instant';
import {letterDate} from './dates';

type Framed = Pick<ComplaintView, 'complaint' | 'complainant' | 'title' | 'materials'>;

/**
 * SOP A5: the answer an officer starts from, the PPID's words inside the frame of an official letter. Only a
 * proposal: the officer writes the public answer, the material stays as it is (decision 11).
 */
export function answerFrame(
  view: Framed,
  {officeName, zone}: Pick<Inbox, 'officeName' | 'zone'>,
): string {
  const {complaint, materials} = view;
  return [
    ...opening(view, zone),
    ...parts(complaint, materials),
    'Demikian jawaban kami. Atas perhatian dan kepedulian Anda, kami ucapkan terima kasih.',
    `Hormat kami,\n${officeName}`,
  ].join('\n\n');
}

/** J2: the interim answer an officer starts from; the day of the whole answer is added by the desk. */
export function interimFrame(
  view: Framed,
  {officeName, zone}: Pick<Inbox, 'officeName' | 'zone'>,
): string {
  const {referrals} = view.complaint;
  const unit = referrals[referrals.length - 1]?.unit ?? officeName;
  return [...opening(view, zone), `Aduan Anda sedang ditangani oleh ${unit}.`].join('\n\n');
}

/** Greeting, and thanks that name the complaint. */
function opening({complaint, complainant, title}: Framed, zone: Zone): string[] {
  const matter = title.trim() === '' ? '' : ` perihal "${title.trim()}"`;
  return [
    `Yth. ${complainant.anonymous ? 'Pelapor' : addressee(complainant.name.trim())}`,
    `Terima kasih atas aduan Anda${matter} yang kami terima pada ` +
      `${letterDate(complaint.receivedAt, zone)} dengan nomor register ${complaint.register}.`,
  ];
}

/** Some write their own form of address into the name. */
function addressee(name: string): string {
  if (name === '') return 'Pelapor';
  return /^(bapak|ibu|pak|bu|sdr|saudara|saudari|bpk)\b/i.test(name) ? name : `Bapak/Ibu ${name}`;
}

/** The last thing each PPID wrote; where several units owe a part, each under its name (C6). */
function parts({referrals}: Framed['complaint'], materials: readonly Material[]): string[] {
  const byReferral = new Map(materials.map(({referral, text}) => [referral, text.trim()]));
  if (byReferral.size < 2) return [...byReferral.values()];
  return [...byReferral]
    .sort(([one], [other]) => one - other)
    .map(([place, text]) => `${referrals[place]?.unit ?? ''}:\n${text}`);
}
