import type {TextFormat} from '../rest';

/** A part of a text that looks the same throughout; the end is not included. */
export interface Run {
  start: number;
  end: number;
  format: TextFormat;
}

/** The parts of a text of so many letters, as the Sheets API lists them: each up to where the next begins. */
export function runsOf(
  length: number,
  listed: readonly {startIndex?: number; format?: TextFormat}[],
): Run[] {
  if (length === 0) return [];
  const starts = listed.map(({startIndex = 0, format = {}}) => ({start: startIndex, format}));
  const all = starts[0]?.start === 0 ? starts : [{start: 0, format: {}}, ...starts];
  return all.map(({start, format}, at) => ({start, end: all[at + 1]?.start ?? length, format}));
}

/** What of the parts lies between two places. */
export function cut(runs: Run[], from: number, to: number): Run[] {
  return runs
    .map(({start, end, format}) => ({start: Math.max(start, from), end: Math.min(end, to), format}))
    .filter(({start, end}) => start < end);
}

/** The parts with a look put over those between two places; equal neighbours become one. */
export function merged(runs: Run[], from: number, to: number, look: TextFormat): Run[] {
  const length = runs.at(-1)?.end ?? 0;
  const dressed = cut(runs, from, to).map(run => ({
    ...run,
    format: withoutHoles({...run.format, ...look}),
  }));
  return [...cut(runs, 0, from), ...dressed, ...cut(runs, to, length)].reduce<Run[]>(
    (list, run) => {
      const last = list.at(-1);
      if (!last || !equal(last.format, run.format)) return [...list, run];
      return [...list.slice(0, -1), {...last, end: run.end}];
    },
    [],
  );
}

const withoutHoles = (format: TextFormat): TextFormat =>
  Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));

const equal = (a: TextFormat, b: TextFormat) => sorted(a) === sorted(b);
const sorted = (format: TextFormat) => JSON.stringify(Object.entries(format).sort());

/** What two looks have in common. */
export function sameFormat(a: TextFormat, b: TextFormat): TextFormat {
  const shared = Object.entries(a).filter(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(b[name as keyof TextFormat]),
  );
  return Object.fromEntries(shared);
}
