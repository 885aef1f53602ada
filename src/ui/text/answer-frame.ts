import {type AnswerTemplate, fillTemplate} from '../../domain/answer/placeholders';
import type {Material} from '../../domain/complaint/dossier';
import type {ComplaintView, Inbox} from '../../domain/desk/protocol';
import type {Zone} from '../../domain/instant';
import {letterDate} from './dates';

type Framed = Pick<ComplaintView, 'complaint' | 'complainant' | 'title' | 'materials'>;

type Framing = Pick<Inbox, 'officeName' | 'zone' | 'templates' | 'phone'>;

/**
 * SOP A5: the answer an officer starts from, the PPID's words inside the template of the category (J3). Only a
 * proposal: the officer writes the public answer, the material stays as it is (design 11).
 */
export function answerFrame(view: Framed, framing: Framing): string {
  const {complaint, complainant, title, materials} = view;
  const {officeName, zone, phone, templates} = framing;
  const values: Record<string, string> = {
    sapaan: greeting(complainant),
    perihal: matterOf(title),
    'tanggal aduan': letterDate(complaint.receivedAt, zone),
    nomor: complaint.register,
    tanggapan: parts(complaint, materials).join('\n\n'),
    unit: complaint.referrals[complaint.referrals.length - 1]?.unit ?? officeName,
    kantor: officeName,
    ...(phone ? {telepon: phone} : {}),
  };
  return fillTemplate(templateFor(templates, complaint.classification?.category), values);
}

/** The category's own template, else the one for all, else the bare material. */
function templateFor(templates: readonly AnswerTemplate[], category = ''): string {
  const of = (name: string) => templates.find(one => one.category === name)?.text;
  return of(category) ?? of('') ?? '{tanggapan}';
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
  return [
    `Yth. ${greeting(complainant)}`,
    `Terima kasih atas aduan Anda${matterOf(title)} yang kami terima pada ` +
      `${letterDate(complaint.receivedAt, zone)} dengan nomor register ${complaint.register}.`,
  ];
}

function greeting({anonymous, name}: Framed['complainant']): string {
  return anonymous ? 'Pelapor' : addressee(name.trim());
}

function matterOf(title: string): string {
  return title.trim() === '' ? '' : ` perihal "${title.trim()}"`;
}

/** Some write their own form of address into the name. */
function addressee(name: string): string {
  if (name === '') return 'Pelapor';
  return /^(bapak|ibu|pak|bu|sdr|saudara|saudari|bpk)\b/i.test(name) ? name : `Bapak/Ibu ${name}`;
}

/** The last thing each PPID wrote; where several units owe a part, each under its name (C6). */
function parts({referrals}: Framed['complaint'], materials: readonly Material[]): string[] {
  const worded = materials.filter(({text}) => text.trim() !== '');
  const byReferral = new Map(worded.map(({referral, text}) => [referral, text.trim()]));
  if (byReferral.size < 2) return [...byReferral.values()];
  return [...byReferral]
    .sort(([one], [other]) => one - other)
    .map(([place, text]) => `${referrals[place]?.unit ?? ''}:\n${text}`);
}
