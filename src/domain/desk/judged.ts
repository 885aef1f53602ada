import type {ComplaintView} from './protocol';

/** C5: two complaints side by side. */
export interface Compared {
  other: Pick<ComplaintView, 'entry' | 'title' | 'body' | 'complaint'>;
  /** What speaks for it: places, matters. */
  why: string[];
}

/** C3: how many decisions are no longer learned from. */
export interface Forgot {
  forgotten: number;
}
