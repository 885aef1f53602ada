import type {RegisterNumber} from '../register-number';

/** P4, P5: the figures of a period as an officer sees them, small ones too, and nobody's name. */
export interface DeskFigures {
  /** The first sentences; of an empty period all there is. */
  lines: string[];
  facts: Array<[label: string, value: string]>;
  tables: Array<{title: string; rows: Array<[name: string, count: number, share: string]>}>;
  /** Three alike in 90 days, each with its draft proposal. */
  repeats: Array<{title: string; proposal: string; registers: RegisterNumber[]}>;
}
