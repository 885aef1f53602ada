import {workingMinutesBetween} from '../calendar/between';
import type {Channel} from '../channel';
import type {Kind} from '../complaint/classification';
import {type ComplaintStatus, hasEnded} from '../complaint/complaint';
import {conceal} from '../complaint/conceal';
import type {Dossier} from '../complaint/dossier';
import {dateOf, type Instant} from '../instant';
import {openQuestion} from '../lifecycle/pauses';
import type {RegisterNumber} from '../register-number';
import {type AbnormalPeriod, calendarOf, type OfficeSettings} from '../settings';
import {count, type Counts, inOrder} from './counts';
import {type HotSpot, hotSpots} from './hot-spots';
import type {Period} from './period';
import {type PromiseFigures, promiseFigures} from './promises';
import {firstAnswer, type RecapLine, recapLine} from './recap-line';
import {type Spread, spread} from './spread';
import {type LateLine, type StepFigures, stepFigures} from './step-figures';

export type {RecapLine} from './recap-line';

/** A period's numbers, before any words or layout (P1). */
export interface RecapModel {
  period: Period;
  /** When it was counted: what is open was open then. */
  at: Instant;
  first: RegisterNumber | null;
  last: RegisterNumber | null;
  total: number;
  /** R5: numbers that hold no complaint. */
  voids: Array<{register: RegisterNumber; at: Instant | null; reason: string}>;
  /** C5: complaints of one problem count once; what was answered with another, and what only added to it, not at all. */
  problems: number;
  byStatus: Counts<ComplaintStatus>;
  byChannel: Counts<Channel>;
  byKind: Counts<Kind | 'unclassified'>;
  byCategory: Counts;
  byVillage: Counts;
  byUnit: Counts;
  /** By the day of the number, in order. */
  byDay: Counts;
  /** Open ones whose citizen was asked and has not answered (K6). */
  awaitingCitizen: number;
  /** From receipt to the first answer, over the answered ones: minutes of service, and milliseconds. */
  answerWorking: Spread;
  answerWall: Spread;
  steps: StepFigures[];
  late: LateLine[];
  satisfaction: {satisfied: number; unsatisfied: number; silent: number};
  promises: PromiseFigures;
  reopened: number;
  abnormal: AbnormalPeriod[];
  hotSpots: HotSpot[];
  /** SOP B6 asks for the answered ones; all others stand in the annexes so that none vanishes. */
  answered: RecapLine[];
  /** Over without an answer: dismissed, withdrawn, voided. */
  ended: RecapLine[];
  open: RecapLine[];
}

/**
 * The recap of any period and any SOP.
 *
 * @param dossiers the complaints numbered in the period, in the order of their numbers.
 */
export function recap(
  dossiers: readonly Dossier[],
  settings: OfficeSettings,
  {period, now}: {period: Period; now: Instant},
): RecapModel {
  const {zone} = settings.office;
  const lines = dossiers.map(one => recapLine(one, settings));
  const shown = dossiers.map(conceal);
  const complaints = dossiers.map(one => one.complaint);
  const groups = divided(lines);
  const rated = complaints.filter(one => firstAnswer(one) !== null);
  const having = (satisfied: boolean) =>
    rated.filter(one => one.rating?.satisfied === satisfied).length;
  return {
    period,
    at: now,
    first: lines[0]?.register ?? null,
    last: lines[lines.length - 1]?.register ?? null,
    total: lines.length,
    voids: shown
      .filter(({complaint}) => complaint.status === 'voided')
      .map(({complaint: {register, voidedAt: at}, texts}) => ({
        register,
        at,
        reason: texts.voidReason ?? '',
      })),
    problems: complaints.filter(({parent}) => !parent).length,
    ...countsOf(lines),
    byDay: inOrder(count(complaints.map(one => dateOf(one.registeredAt, zone)))),
    awaitingCitizen: complaints.filter(one => openQuestion(one) !== null).length,
    ...answerTimes(lines, dossiers, settings),
    ...stepFigures(
      shown.map((one, index) => ({...one, isGuarded: lines[index]!.isGuarded})),
      settings,
      now,
    ),
    satisfaction: {
      satisfied: having(true),
      unsatisfied: having(false),
      silent: rated.filter(one => !one.rating).length,
    },
    promises: promiseFigures(complaints, now, zone),
    reopened: complaints.filter(({reopenings}) => reopenings.length > 0).length,
    abnormal: (settings.abnormal ?? []).filter(
      one => one.from <= period.to && one.to >= period.from,
    ),
    hotSpots: hotSpots(lines, zone),
    ...groups,
  };
}

/** Every line stands in exactly one of the three lists. */
export function divided(
  lines: readonly RecapLine[],
): Pick<RecapModel, 'answered' | 'ended' | 'open'> {
  const isAnswered = ({status, answeredAt}: RecapLine) =>
    answeredAt !== null && (status === 'answered' || status === 'closed');
  return {
    answered: lines.filter(isAnswered),
    ended: lines.filter(line => hasEnded(line) && !isAnswered(line)),
    open: lines.filter(line => !hasEnded(line)),
  };
}

function countsOf(lines: readonly RecapLine[]) {
  const named = (words: readonly string[]) => count(words.filter(word => word !== ''));
  return {
    byStatus: count(lines.map(line => line.status)),
    byChannel: count(lines.map(line => line.channel)),
    byKind: count(lines.map(line => line.kind)),
    byCategory: count(lines.map(line => line.category)),
    byVillage: named(lines.map(line => line.village)),
    byUnit: named(lines.map(line => line.unit)),
  };
}

function answerTimes(
  lines: readonly RecapLine[],
  dossiers: readonly Dossier[],
  settings: OfficeSettings,
): Pick<RecapModel, 'answerWorking' | 'answerWall'> {
  const calendar = calendarOf(settings);
  const {zone} = settings.office;
  const spans = lines.flatMap(({receivedAt, answeredAt}, index) =>
    answeredAt === null || dossiers[index]!.complaint.imported ? [] : [{receivedAt, answeredAt}],
  );
  const minutes = spans.map(({receivedAt, answeredAt}) =>
    workingMinutesBetween(receivedAt, answeredAt, calendar, zone),
  );
  return {
    answerWorking: spread(minutes),
    answerWall: spread(spans.map(({receivedAt, answeredAt}) => answeredAt - receivedAt)),
  };
}
