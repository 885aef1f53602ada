import type {Instant} from '../../../domain/instant';
import type {OpenPart, QueueItem} from '../../../domain/ledger/queue';
import type {Reminded} from '../../../domain/reminder/recipients';
import type {OfficeSettings} from '../../../domain/settings';
import {shortDateTime} from '../dates';
import {STATUS} from '../status';
import type {Block} from '../letter';
import {signature, wording, type Wording} from '../wording';

/** One complaint of a reminder; the address its answer goes to, where a plain reply is one. */
export interface ReminderLine {
  item: QueueItem;
  part: OpenPart | null;
  replyTo: string | null;
  /** K10: the head asks. */
  isInquiry: boolean;
}

/** A letter names as many complaints as one tick reminds of; whoever owes more has had the others' own letters. */
const NAMED = 60;

/** K7, K10: one letter to a person, with everything that waits for them. */
export function reminderMail(
  person: Reminded,
  lines: readonly ReminderLine[],
  {now, settings}: {now: Instant; settings: OfficeSettings},
): Wording {
  const late = lines.filter(({part}) => part !== null && now > part.dueAt).length;
  return wording(subject(person, lines, late), [
    {paragraph: opening(person, lines, late)},
    {paragraph: `Yth. ${person.name}`},
    ...lines.slice(0, NAMED).flatMap(line => lineBlocks(line, person, now, settings)),
    ...(lines.length > NAMED ? [{paragraph: `Dan ${lines.length - NAMED} aduan lain.`}] : []),
    signature(settings),
  ]);
}

function subject({as}: Reminded, lines: readonly ReminderLine[], late: number): string {
  const [first] = lines;
  const which = lines.length === 1 ? `[${first!.item.register}]` : `${lines.length} aduan`;
  if (as === 'officer') return `${which} ditanyakan pimpinan`;
  if (as === 'alarmed') return `${which} darurat, belum ditangani`;
  if (as === 'superior') return `${which} melewati batas waktu tanggapan`;
  return late > 0
    ? `${which} menunggu tanggapan, ${late} terlambat`
    : `${which} menunggu tanggapan`;
}

function opening({as}: Reminded, lines: readonly ReminderLine[], late: number): string {
  const count = lines.length;
  if (as === 'officer')
    return `Pimpinan menanyakan ${count} aduan di meja aduan. Mohon segera dilanjutkan.`;
  if (as === 'alarmed')
    return `${count} aduan tampak darurat dan belum dibaca petugas. Mohon segera dibuka di Meja Aduan.`;
  if (as === 'superior')
    return `${count} aduan belum ditanggapi sampai batas waktunya. Mohon arahan Bapak/Ibu kepada PPID Pelaksana yang bersangkutan.`;
  const how =
    count === 1 ? 'Cukup balas surel ini.' : 'Balas tiap aduan lewat tautannya, bukan surel ini.';
  return `${count} aduan menunggu tanggapan Bapak/Ibu${late > 0 ? `, ${late} sudah melewati batas waktu` : ''}. ${how}`;
}

function lineBlocks(
  {item, part, replyTo, isInquiry}: ReminderLine,
  {as}: Reminded,
  now: Instant,
  {office}: OfficeSettings,
): Block[] {
  const due: Array<[string, string]> = part
    ? [
        [
          now > part.dueAt ? 'Melewati batas' : 'Paling lambat',
          shortDateTime(part.dueAt, office.zone),
        ],
      ]
    : [
        ['Diterima', shortDateTime(item.receivedAt, office.zone)],
        ['Status', STATUS[item.status]],
      ];
  const facts: Array<[string, string]> = [
    ['Nomor register', item.register],
    ['Perihal', item.subject],
    ...(part && as !== 'ppid' ? ([['Giliran', part.unit]] as Array<[string, string]>) : []),
    ...due,
    ...(isInquiry ? ([['Catatan', 'Ditanyakan pimpinan']] as Array<[string, string]>) : []),
  ];
  if (!replyTo) return [{facts}];
  const about = encodeURIComponent(`[${item.register}] Tanggapan`);
  return [
    {facts},
    {
      link: `mailto:${replyTo}?subject=${about}`,
      label: `Balas aduan ${item.register}`,
      plain: `Balas aduan ${item.register} ke: ${replyTo}`,
    },
  ];
}
