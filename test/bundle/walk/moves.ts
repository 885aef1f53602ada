import fc from 'fast-check';

/** How often each kind of move happens among the others. */
const WEIGHTS = {
  submit: 4,
  amend: 1,
  enter: 1,
  act: 14,
  attach: 1,
  signLetter: 2,
  ppid: 6,
  citizenMail: 3,
  citizenPage: 2,
  visit: 1,
  stray: 1,
  settleStray: 1,
  print: 1,
  report: 1,
  settings: 1,
  hands: 1,
  care: 1,
  erase: 1,
  identity: 1,
  trouble: 3,
  tick: 6,
  day: 3,
  weeks: 1,
} as const;

export type MoveKind = keyof typeof WEIGHTS;

/** What happens next; the numbers choose among what is there, whatever that is. */
export interface Move {
  is: MoveKind;
  a: number;
  b: number;
}

const number = fc.nat(10_000);

export const walks = fc.array(
  fc.oneof(
    ...Object.entries(WEIGHTS).map(([is, weight]) => ({
      weight,
      arbitrary: fc.record({is: fc.constant(is as MoveKind), a: number, b: number}),
    })),
  ),
  {minLength: 40, maxLength: 80, size: 'max'},
);
