/** One call to measure; what stands before and after it is not. */
export interface Probe {
  member: string;
  times: number;
  before?: (turn: number) => void;
  call: (turn: number) => unknown;
  after?: (turn: number) => void;
}

export const OFTEN = 20;
/** What makes or opens a file is slow, and making one counts against a day's quota. */
export const SELDOM = 5;
