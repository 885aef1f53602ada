import type {Complaint} from '../complaint/complaint';
import {type CalendarDate, dateOf, type Instant, type Zone} from '../instant';

/** J2: what became of the days that answers named. */
export interface PromiseFigures {
  made: number;
  kept: number;
  keptLate: number;
  /** Not kept, its day gone. */
  broken: number;
  /** Its day is still to come. */
  open: number;
}

const NONE: PromiseFigures = {made: 0, kept: 0, keptLate: 0, broken: 0, open: 0};

type Promising = Pick<Complaint, 'pledges' | 'interims' | 'reopenings' | 'answeredAt'>;

type Fate = Exclude<keyof PromiseFigures, 'made'>;

/** An interim answer promises the whole one by its day; a later interim answer takes its place. */
export function promiseFigures(
  complaints: readonly Promising[],
  now: Instant,
  zone: Zone,
): PromiseFigures {
  const figures = {...NONE};
  const add = (date: CalendarDate, keptAt: Instant | null) => {
    figures.made += 1;
    figures[fateOf(date, keptAt, {now, zone})] += 1;
  };
  for (const complaint of complaints) {
    const {pledges, interims} = complaint;
    pledges.forEach(({date, keptAt}) => add(date, keptAt));
    const last = interims[interims.length - 1];
    if (last) add(last.until, wholeAnswerAfter(last.at, complaint));
  }
  return figures;
}

/** Also one that did not settle the matter: a reopening makes no promise broken. */
function wholeAnswerAfter(
  interim: Instant,
  {answeredAt, reopenings}: Pick<Complaint, 'answeredAt' | 'reopenings'>,
): Instant | null {
  const answers = [...reopenings.map(one => one.answeredAt), answeredAt];
  return answers.find(at => at !== null && at > interim) ?? null;
}

function fateOf(
  date: CalendarDate,
  keptAt: Instant | null,
  {now, zone}: {now: Instant; zone: Zone},
): Fate {
  if (keptAt !== null) return dateOf(keptAt, zone) <= date ? 'kept' : 'keptLate';
  return dateOf(now, zone) <= date ? 'open' : 'broken';
}
