import {isGuarded} from '../../../domain/complaint/barrier';
import {conceal, isHidden} from '../../../domain/complaint/conceal';
import {type Dossier, subjectOf} from '../../../domain/complaint/dossier';
import {guardOf} from '../../../domain/complaint/guard';
import type {Paper} from '../../../domain/document/paper';
import type {Instant} from '../../../domain/instant';
import type {OfficeSettings} from '../../../domain/settings';
import {monthName, sortableDateTime} from '../dates';
import {CHANNEL, KIND, URGENCY} from '../labels';
import {STATUS} from '../status';
import {headOfOffice, NAME_BY_HAND, paperTitle, signatures} from './parts';
import {maskName, SECRET} from '../register-book';

/** Where the journal's chain stands, for the foot of each page: whoever has the paper can tell an altered register. */
export interface ChainHead {
  lines: number;
  hash: string;
}

const COLUMNS: ReadonlyArray<readonly [title: string, width: number]> = [
  ['Nomor register', 10],
  ['Diterima, kanal', 10],
  ['Pelapor', 9],
  ['Perihal', 18],
  ['Klasifikasi, kategori, urgensi', 14],
  ['PPID Pelaksana', 12],
  ['Dikoordinasikan, ditanggapi', 9],
  ['Dijawab', 8],
  ['Status', 10],
];

/** R2: *Buku Register Aduan* of a month in the office's columns, lying on F4. Identities stay masked (R6). */
export function registerPaper(
  month: string,
  dossiers: readonly Dossier[],
  chain: ChainHead,
  settings: OfficeSettings,
  now: Instant,
): Paper {
  const {office, letterhead} = settings;
  const period = `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
  const printed = `${sortableDateTime(now, office.zone)} ${office.zone}`;
  return {
    title: `Buku Register Aduan ${period}`,
    isLandscape: true,
    hasNarrowMargins: true,
    letterhead,
    header: `Buku Register Aduan · ${office.name} · ${period}`,
    footer: `Dicetak ${printed} · ${chain.lines} baris jurnal · sidik rantai ${chain.hash}`,
    blocks: [
      ...paperTitle('BUKU REGISTER ADUAN', `Bulan ${period}`),
      {
        table: {
          widths: COLUMNS.map(([, width]) => width),
          head: COLUMNS.map(([title]) => title),
          rows: dossiers.map(dossier => registerLine(dossier, settings)),
          size: 8,
        },
      },
      {paragraph: closing(dossiers, period), align: 'left', size: 10, keepNext: true},
      signatures([{role: '\nPetugas register', name: NAME_BY_HAND}, headOfOffice(settings, now)]),
    ],
  };
}

/** Stands with the signatures, so that they never are alone on a page. */
function closing(dossiers: readonly Dossier[], period: string): string {
  const first = dossiers[0]?.complaint.register ?? '';
  const last = dossiers[dossiers.length - 1]?.complaint.register ?? '';
  return `Register bulan ${period} memuat ${dossiers.length} nomor, dari ${first} sampai dengan ${last}.`;
}

function registerLine(dossier: Dossier, settings: OfficeSettings): string[] {
  const {complaint, complainant, texts} = conceal(dossier);
  const {office} = settings;
  const guarded = isGuarded(guardOf(dossier, settings));
  const hush = (words: string) => (guarded ? SECRET : words);
  const time = (at: Instant | null | undefined) => (at ? sortableDateTime(at, office.zone) : '');
  const {classification, referrals} = complaint;
  const referral = referrals[referrals.length - 1];
  const lines = (...parts: string[]) => parts.filter(part => part !== '').join('\n');
  return [
    complaint.register,
    lines(time(complaint.receivedAt), CHANNEL[complaint.channel]),
    isHidden(complainant) ? SECRET : hush(maskName(complainant.name)),
    complainant.confidential ? SECRET : hush(subjectOf(texts)),
    classification
      ? hush(
          lines(
            KIND[classification.kind],
            classification.category,
            URGENCY[classification.urgency],
          ),
        )
      : '',
    referral ? hush(referral.unit) : '',
    lines(time(referral?.at), time(referral?.respondedAt)),
    time(complaint.answeredAt),
    STATUS[complaint.status],
  ];
}
