import {letterBody} from '../../../domain/answer/letter-body';
import type {LetterFields} from '../../../domain/answer/letter-fields';
import {isHidden} from '../../../domain/complaint/conceal';
import {type Dossier, subjectOf} from '../../../domain/complaint/dossier';
import type {Paper, PaperBlock} from '../../../domain/document/paper';
import type {Instant} from '../../../domain/instant';
import type {OfficeSettings} from '../../../domain/settings';
import {letterDate, longDateTime} from '../dates';
import {NATURE} from '../labels';
import {placeAndDate, signatures} from './parts';

const NUMBER_BY_HAND = '......................................';
const SIZE = 11;

export function letterFileName(register: string): string {
  return `Surat Jawaban ${register}`;
}

export function signedFileName(register: string, isPicture: boolean): string {
  return `${letterFileName(register)} (bertanda tangan).${isPicture ? 'jpg' : 'pdf'}`;
}

/** What the letter is about where the officer says nothing else. */
export function letterMatter({complaint, texts}: Pick<Dossier, 'complaint' | 'texts'>): string {
  return `Jawaban atas aduan nomor ${complaint.register} tentang ${subjectOf(texts, 90)}`;
}

/** J4: the answer as an official letter, in the layout of *tata naskah dinas* (Permendagri 1/2023). */
export function answerLetterPaper(dossier: Dossier, settings: OfficeSettings, at: Instant): Paper {
  const {letterhead, office} = settings;
  const {complaint, texts} = dossier;
  const letter = texts.letter!;
  return {
    title: letterFileName(complaint.register),
    letterhead,
    footer: `${office.name} · Aduan ${complaint.register}`,
    blocks: [
      ...headOf(dossier, letter, settings, at),
      ...bodyOf(dossier, settings),
      ...signature(settings),
      ...copiesOf(letter),
    ],
  };
}

/** The letter for its signature; before it is approved a draft that says so, with room for *paraf*. */
export function letterProofPaper(dossier: Dossier, settings: OfficeSettings, at: Instant): Paper {
  const paper = answerLetterPaper(dossier, settings, at);
  if (dossier.complaint.letter?.approved) return paper;
  const mark = {paragraph: 'KONSEP', align: 'right' as const, bold: true, size: 10, after: 4};
  return {
    ...paper,
    title: `Konsep ${paper.title}`,
    header: `Konsep, belum disetujui · ${paper.footer}`,
    blocks: [
      mark,
      ...paper.blocks,
      {paragraph: '', size: 6, after: 0},
      ...parafs(dossier, settings),
    ],
  };
}

/** Date, facts and whom it is to, one below the other as the rules of letters have it. */
function headOf(
  {complaint, complainant, texts}: Dossier,
  {number, nature, enclosures, matter}: LetterFields,
  settings: OfficeSettings,
  at: Instant,
): PaperBlock[] {
  const {name, address} = complainant;
  const hidden = isHidden(complainant);
  const to =
    hidden || name.trim() === '' ? `Pelapor aduan nomor ${complaint.register}` : name.trim();
  const where = hidden || address.trim() === '' ? 'tempat' : address.trim();
  return [
    {paragraph: placeAndDate(settings, at), align: 'right', size: SIZE, after: 6},
    {
      facts: [
        ['Nomor', number || NUMBER_BY_HAND],
        ['Sifat', NATURE[nature]],
        ['Lampiran', enclosures || '-'],
        ['Hal', matter || letterMatter({complaint, texts})],
      ],
      labelWidth: 13,
      size: SIZE,
    },
    {paragraph: `Yth. ${to}\ndi ${where}`, align: 'left', size: SIZE, after: 10},
  ];
}

function bodyOf({complaint, texts}: Dossier, {office}: OfficeSettings): PaperBlock[] {
  const {paragraphs, refers, closes} = letterBody(texts.answer, complaint.register);
  const reference =
    `Menindaklanjuti aduan Bapak/Ibu yang kami terima pada ${letterDate(complaint.receivedAt, office.zone)} ` +
    `dengan nomor register ${complaint.register}, kami sampaikan hal-hal berikut.`;
  const all = [
    'Dengan hormat,',
    ...(refers ? [] : [reference]),
    ...paragraphs,
    ...(closes
      ? []
      : ['Demikian kami sampaikan. Atas perhatian Bapak/Ibu, kami ucapkan terima kasih.']),
  ];
  return all.map((paragraph, index) => ({
    paragraph,
    align: paragraph.includes('\n') ? ('left' as const) : ('both' as const),
    size: SIZE,
    after: 6,
    // The end of a letter does not stand alone with its signature.
    keepNext: index === all.length - 1,
  }));
}

function signature({letterhead}: OfficeSettings): PaperBlock[] {
  const {signatoryPosition, signatoryName: name, signatoryNip: number} = letterhead;
  return [
    {paragraph: '', size: 6, after: 0, keepNext: true},
    signatures(
      [
        {role: '', name: ''},
        {role: `${signatoryPosition},`, name, number},
      ],
      {size: SIZE},
    ),
  ];
}

function copiesOf({copies}: LetterFields): PaperBlock[] {
  if (copies.length === 0) return [];
  const lines = copies.length === 1 ? copies : copies.map((copy, index) => `${index + 1}. ${copy}`);
  return [
    {paragraph: 'Tembusan:', align: 'left', size: 10, after: 0, keepNext: true},
    {paragraph: lines.join('\n'), align: 'left', size: 10, after: 4},
  ];
}

/** *Paraf*: made by hand on the draft; who approves is journalled as well. */
function parafs({complaint}: Dossier, {office, officers}: OfficeSettings): PaperBlock[] {
  const {draftedBy = '', draftedAt} = complaint.answer ?? {};
  const writer = officers.find(one => one.email === draftedBy)?.name ?? draftedBy;
  const at = draftedAt === undefined ? '' : longDateTime(draftedAt, office.zone);
  return [
    {paragraph: 'Paraf', bold: true, size: 10, after: 4, keepNext: true},
    {
      table: {
        widths: [18, 30, 36, 16],
        head: ['', 'Nama', 'Tanggal', 'Paraf'],
        rows: [
          ['Penyusun', writer, at, ''],
          ['Penyetuju', '', '', ''],
        ],
        rowHeight: 26,
      },
    },
  ];
}
