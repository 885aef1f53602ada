import type {Instant} from '../../../domain/instant';
import type {MailState} from '../../../domain/ledger/outbox';
import type {MorningLine, MorningSection, Section} from '../../../domain/morning/sections';
import type {Officer, OfficeSettings} from '../../../domain/settings';
import {letterDate, longDate, shortDateTime} from '../dates';
import {STATUS} from '../status';
import type {Block} from '../letter';
import {wording, type Wording} from '../wording';

const HEADING: Record<Section, string> = {
  emergency: 'Darurat',
  late: 'Melewati batas waktu',
  dueToday: 'Jatuh tempo hari ini',
  pledged: 'Janji yang jatuh hari ini atau sudah lewat',
  held: 'Balasan perlu ditinjau',
  unanswered: 'Tidak ditanggapi pelapor, dapat ditutup',
  untold: 'Pelapor belum diberi tahu',
  desk: 'Giliran meja aduan',
  fresh: 'Baru masuk',
  answered: 'Dijawab sejak hari kerja yang lalu',
};

interface Morning {
  now: Instant;
  mails: MailState;
  settings: OfficeSettings;
}

/** K10: *Pagi Camat* for the head, and the morning mail of an officer. */
export function morningMail(
  {name, role}: Pick<Officer, 'name' | 'role'>,
  sections: readonly MorningSection[],
  {now, mails, settings}: Morning,
): Wording {
  const {zone, name: office} = settings.office;
  const isHead = role === 'pimpinan';
  const title = isHead ? 'Aduan pagi ini' : 'Pekerjaan meja aduan pagi ini';
  const counts = sections.map(
    ({section, lines, more}) => `${lines.length + more} ${SHORT[section]}`,
  );
  return wording(`${title}, ${longDate(now, zone)}`, [
    {paragraph: `${counts.join(', ')}.`},
    {paragraph: `Yth. ${name}`},
    ...sections.flatMap(({section, lines, more}): Block[] => [
      {paragraph: HEADING[section]},
      {items: lines.map(({no, ...line}) => [no, lineWords(line, settings)] as const)},
      ...(more > 0 ? [{paragraph: `Dan ${more} aduan lain; lihat di Meja Aduan.`}] : []),
    ]),
    ...troubleBlocks(sections, mails),
    {
      paragraph: isHead
        ? 'Balas "ingatkan 3,5" untuk menanyakan aduan nomor 3 dan 5 kepada yang memegangnya.'
        : 'Balas "ingatkan 3,5" untuk mengingatkan unit yang memegang aduan nomor 3 dan 5.',
    },
    {paragraph: office},
  ]);
}

/** For the first line, which a phone shows without opening the mail. */
const SHORT: Record<Section, string> = {
  emergency: 'darurat',
  late: 'terlambat',
  dueToday: 'jatuh tempo hari ini',
  pledged: 'janji',
  held: 'balasan ditinjau',
  unanswered: 'tidak ditanggapi pelapor',
  untold: 'belum diberi tahu',
  desk: 'di meja aduan',
  fresh: 'baru',
  answered: 'dijawab',
};

function lineWords({item, part}: Omit<MorningLine, 'no'>, {office}: OfficeSettings): string {
  const matter = `${item.register} ${item.subject}`;
  if (part) return `${matter} (${part.unit}, ${shortDateTime(part.dueAt, office.zone)})`;
  if (item.answeredAt !== null)
    return `${matter} (dijawab ${letterDate(item.answeredAt, office.zone)})`;
  return `${matter} (${STATUS[item.status]})`;
}

/** Signs of trouble: letters that wait, replies nobody has looked at. */
function troubleBlocks(sections: readonly MorningSection[], {waiting}: MailState): Block[] {
  const held = sections
    .flatMap(({lines}) => lines)
    .reduce((sum, {item}) => sum + (item.held > 0 ? 1 : 0), 0);
  const signs = [
    ...(waiting > 0 ? [`${waiting} surat keluar menunggu kuota Gmail`] : []),
    ...(held > 0 ? [`${held} aduan dengan balasan yang perlu ditinjau`] : []),
  ];
  return signs.length > 0 ? [{paragraph: `Perlu diperhatikan: ${signs.join('; ')}.`}] : [];
}
