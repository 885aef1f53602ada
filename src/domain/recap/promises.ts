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

type Fate = Exclude<keyof PromiseFigures, 'made'>;

/** An interim answer promises the whole one by its day; a later interim answer takes its place. */
export function promiseFigures(
  complaints: readonly Pick<Complaint, 'pledges' | 'interims' | 'answeredAt'>[],
  now: Instant,
  zone: Zone,
): PromiseFigures {
  const figures = {...NONE};
  const add = (date: CalendarDate, keptAt: Instant | null) => {
    figures.made += 1;
    figures[fateOf(date, keptAt, {now, zone})] += 1;
  };
  for (const {pledges, interims, answeredAt} of complaints) {
    pledges.forEach(({date, keptAt}) => add(date, keptAt));
    const last = interims[interims.length - 1];
    if (last) add(last.until, answeredAt !== null && answeredAt > last.at ? answeredAt : null);
  }
  return figures;
}

function fateOf(
  date: CalendarDate,
  keptAt: Instant | null,
  {now, zone}: {now: Instant; zone: Zone},
): Fate {
  if (keptAt !== null) return dateOf(keptAt, zone) <= date ? 'kept' : 'keptLate';
  return dateOf(now, zone) <= date ? 'open' : 'broken';
}
