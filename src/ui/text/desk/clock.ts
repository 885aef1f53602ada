import type {ExplainedDay} from '../../../domain/calendar/explain';
import type {Closure} from '../../../domain/calendar/working-day';
import type {CalendarChange, MovedDate} from '../../../domain/complaint/stage';
import type {StepClockView} from '../../../domain/desk/protocol';
import {type Instant, instantOf, type Zone} from '../../../domain/instant';
import type {LegalDate} from '../../../domain/procedure/dates';
import type {StandardTime} from '../../../domain/procedure/procedure';
import type {Measured, StepVerdict} from '../../../domain/procedure/stopwatch';
import {closureWords} from '../closures';
import {duration, longDate, shortDateTime} from '../dates';

/** The two dates of a complaint and the SOP's stopwatch (K8, K9). */
export const CLOCK = {
  dates: 'Batas waktu',
  target: 'Target SOP',
  legal: 'Batas hukum',
  noLaw: 'Tidak ada batas hukum untuk jenis ini.',
  basis: ({basis, isConfirmed}: LegalDate) =>
    isConfirmed ? basis : `${basis} · ditetapkan instansi, belum dikonfirmasi`,
  referral: (unit: string) => `Tanggapan ${unit}`,
  why: 'Mengapa tanggal ini?',
  everyDay: (days: number, from: Instant, zone: Zone) =>
    `${days} hari kalender sesudah ${longDate(from, zone)}. Setiap hari dihitung, juga hari libur.`,
  noService: 'tidak ada pelayanan',
  provisional: (years: readonly number[]) =>
    `Sementara: kalender libur ${years.join(' dan ')} belum ditetapkan.`,

  waiting: 'menunggu',
  handling: 'mengerjakan',
  late: 'Mengapa lewat waktu baku?',
  lateHint: (step: number) =>
    `Langkah ${step}. Alasan disimpan bersama aduan dan dicatat di jurnal.`,
  saveReason: 'Simpan alasan',
  noReason: 'Tuliskan alasannya.',
  reason: (reason: string) => `Alasan: ${reason}`,
  tick: 'Tandai selesai',
  ticked: (register: string, step: number) => `Langkah ${step} aduan ${register} selesai.`,
  explained: (register: string) => `Alasan keterlambatan aduan ${register} disimpan.`,

  handOver: 'Serahkan kepada petugas lain',
  handTo: (name: string, actors: readonly string[]) =>
    actors.length > 0 ? `${name} (${actors.join(', ')})` : name,
  handed: (register: string) => `Aduan ${register} diserahkan.`,
  holder: (name: string) => `Di tangan ${name}`,
};

const VERDICT: Record<StepVerdict, string> = {
  ahead: '',
  running: 'berjalan',
  overdue: 'lewat waktu baku',
  onTime: 'tepat waktu',
  late: 'terlambat',
  excused: 'lewat, keadaan tidak normal',
  unmeasured: '',
  skipped: 'dilewati',
};

const UNIT: Record<StandardTime['unit'], string> = {
  minutes: 'menit',
  hours: 'jam',
  workingDays: 'hari kerja',
  calendarDays: 'hari kalender',
};

/** `10 menit`, `1 hari kerja`. */
export function standardWords({amount, unit}: StandardTime): string {
  return `${amount} ${UNIT[unit]}`;
}

/** `menunggu 5 menit · mengerjakan 12 menit · baku 10 menit · terlambat`. */
export function clockWords({waiting, handling, standard, verdict}: StepClockView): string {
  if (verdict === 'ahead') return standardPart(standard).join('');
  const parts = [
    `${CLOCK.waiting} ${measuredWords(waiting)}`,
    `${CLOCK.handling} ${measuredWords(handling)}`,
    ...standardPart(standard),
    VERDICT[verdict],
  ];
  return (verdict === 'skipped' ? [VERDICT.skipped] : parts).filter(Boolean).join(' · ');
}

function standardPart(standard: StandardTime | null): string[] {
  return standard ? [`baku ${standardWords(standard)}`] : [];
}

/** Time of service, and the clock on the wall where that says something else: `1 jam (jam dinding 16 jam)`. */
export function measuredWords({working, wall}: Measured): string {
  const served = serviceTime(working);
  const passed = duration(wall);
  return Math.abs(wall - working * 60_000) < 60_000 ? served : `${served} (jam dinding ${passed})`;
}

/** Minutes of service; hours, since no day of service is as long as another. */
export function serviceTime(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 1) return 'kurang dari 1 menit';
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  return [hours > 0 ? `${hours} jam` : '', rest > 0 ? `${rest} menit` : '']
    .filter(Boolean)
    .join(' ');
}

/** One line for each run of days that are alike: `Sabtu, 21 Maret 2026 sampai Minggu, 22 Maret 2026: tidak ada pelayanan`. */
export function dayLines(days: readonly ExplainedDay[], zone: Zone): string[] {
  const runs: Array<{from: ExplainedDay; to: ExplainedDay; why: string}> = [];
  for (const day of days) {
    const why = 'closure' in day ? whyClosed(day.closure) : '';
    const run = runs[runs.length - 1];
    if (run?.why === why) run.to = day;
    else runs.push({from: day, to: day, why});
  }
  return runs.map(({from, to, why}) => {
    const span = (words: (day: ExplainedDay) => string) =>
      from === to ? words(from) : `${words(from)} sampai ${words(to)}`;
    const counted = span(day => ('count' in day ? `ke-${day.count}` : ''));
    return `${span(({date}) => dateWords(date, zone))}: ${why || `hari kerja ${counted}`}`;
  });
}

/** The line begins with the name of the day, so a weekend needs no other. */
function whyClosed(closure: Closure): string {
  return closure.why === 'weekend' ? CLOCK.noService : closureWords(closure);
}

/** Which dates a changed calendar moved, and because of which days. */
export function movedWords(dates: readonly MovedDate[], why: CalendarChange, zone: Zone): string {
  const moves = dates.map(
    ({what, from, to}) =>
      `${MOVED[what]} bergeser dari ${shortDateTime(from, zone)} ke ${shortDateTime(to, zone)}`,
  );
  return `${moves.join('; ')}. Sebab: ${changeWords(why, zone)}.`;
}

const MOVED: Record<MovedDate['what'], string> = {
  target: 'Target SOP',
  legal: 'Batas hukum',
  referral: 'Batas tanggapan PPID',
};

function changeWords({closed, opened, hours}: CalendarChange, zone: Zone): string {
  return [
    ...closed.map(({date, name, decree}) => `${dateWords(date, zone)} libur, ${name} (${decree})`),
    ...opened.map(date => `${dateWords(date, zone)} menjadi hari kerja`),
    ...(hours ? ['jam pelayanan berubah'] : []),
  ].join('; ');
}

function dateWords(date: string, zone: Zone): string {
  return longDate(instantOf(date, 0, zone), zone);
}
