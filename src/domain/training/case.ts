import type {Channel} from '../channel';
import type {Kind, Urgency} from '../complaint/classification';

/** What may be done with a new complaint (SOP A3, A4; C5, C7, C8, K6). */
export const NEXT_STEPS = ['refer', 'forward', 'ask', 'join', 'dismiss'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** What may be done with a PPID's reply (SOP A4; K2, K4). */
export const VERDICTS = ['accept', 'askAgain', 'otherUnit', 'refuse'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The number of every sample, and the day on which it is read. */
export const SAMPLE = {register: 'LAT-2026-0012', today: '2026-11-02'} as const;

/** A fictional complaint. */
export interface TrainingComplaint {
  title: string;
  text: string;
  channel: Channel;
  name: string;
  email: string;
  phone: string;
  address: string;
  anonymous?: true;
  confidential?: true;
}

/** What an officer reads of one item of an exercise. */
export interface SortItem {
  id: string;
  task: 'sort';
  complaint: TrainingComplaint;
  /** C5: one that is registered already and may be the same. */
  earlier?: {title: string; text: string; daysAgo: number};
}

export interface ReplyItem {
  id: string;
  task: 'reply';
  complaint: TrainingComplaint;
  reply: {subject: string; text: string};
}

export interface AnswerItem {
  id: string;
  task: 'answer';
  complaint: TrainingComplaint;
  /** SOP A5: what the PPID wrote. */
  material: string;
  draft: string;
  /** It is posted where anybody can read it (SOP B5). */
  isPosted?: true;
}

export type TrainingItem = SortItem | ReplyItem | AnswerItem;

/** What is right for a complaint that is referred; its unit follows from the office's own lists. */
export interface Sorted {
  kind: Kind;
  /** A shipped name; the office may have another for it. */
  category: string;
  urgency: Urgency;
}

/** `lesson`: what the item is there to teach. */
export type SortCase = SortItem & {lesson: string} & (
    {step: 'refer'; sorted: Sorted} | {step: Exclude<NextStep, 'refer'>}
  );
export type ReplyCase = ReplyItem & {lesson: string; verdict: Verdict};
/** `model`: an answer that is right; one of many. */
export type AnswerCase = AnswerItem & {lesson: string; model: string};
export type TrainingCase = SortCase | ReplyCase | AnswerCase;

/** What an officer decided; '' where nothing was, or where the item does not ask for it. */
export interface TrainingAnswer {
  id: string;
  step: NextStep | '';
  unit: string;
  kind: Kind | '';
  category: string;
  urgency: Urgency | '';
  verdict: Verdict | '';
  text: string;
}

export const UNANSWERED: Omit<TrainingAnswer, 'id'> = {
  step: '',
  unit: '',
  kind: '',
  category: '',
  urgency: '',
  verdict: '',
  text: '',
};
