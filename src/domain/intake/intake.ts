import {Channel, channelOf} from '../channel';
import type {Instant, Zone} from '../instant';
import type {Field, FormMapping} from './form-mapping';
import {keptAnswers} from './kept-answers';
import {readMoment} from './moment';

/** One response of the Form, as the desk takes it in. */
export interface FormSubmission {
  responseId: string;
  at: Instant;
  /** '' unless the Form collects addresses. */
  respondent: string;
  answers: Array<{id: string; title: string; answer: string}>;
}

/** A complaint before it has a number. */
export interface Intake {
  /** The Form's; null for an entry by hand. */
  responseId: string | null;
  receivedAt: Instant;
  channel: Channel;
  fields: Partial<Record<Field, string>>;
  extra: Array<{question: string; answer: string}>;
  /** The Form's response says more. */
  isCut?: true;
  /** The post on a platform. */
  link?: string;
  /** I2: when the post was made. */
  postedAt?: Instant;
  /** J6: under which number it stands in the system it came from. */
  outsideNumber?: string;
  /** Why it is registered later than received. */
  lateReason?: string;
  /** I10: the key of the paper sheet it was first written on. */
  sheet?: string;
}

/** What of the office's settings the reading of a response needs. */
export interface FormReader {
  form: FormMapping;
  office: {email: string; zone: Zone};
}

const YES = /^(ya|iya|betul|benar|setuju|mohon|rahasiakan|samarkan)\b|^\s*anonim|^\s*rahasia/i;

/** SOP A1: reads a response by the confirmed mapping; what no field claims is kept as it is. */
export function readSubmission(submission: FormSubmission, {form, office}: FormReader): Intake {
  const fields: Partial<Record<Field, string>> = {};
  const extra: Intake['extra'] = [];
  const {answers, isCut} = keptAnswers(submission, form);
  for (const {id, title, answer} of answers) {
    const field = form.fields[id];
    if (answer === '') continue;
    if (field && !isDeskOnly(field, submission, office.email)) fields[field] = answer;
    else extra.push({question: title, answer});
  }
  const intake = {
    responseId: submission.responseId,
    receivedAt: submission.at,
    channel: channelOf(fields.channel ?? ''),
    fields,
    extra,
    ...(isCut ? {isCut: true as const} : {}),
  };
  const {respondent} = submission;
  if (isSame(respondent, office.email)) return onBehalf(intake, office.zone);
  if (!fields.email && respondent) fields.email = respondent;
  return intake;
}

/**
 * I1, I3: the office's own account filled in the Form for somebody else. Its address is not the complainant's, and
 * the day of receipt it gives counts; one that cannot be, or comes from anyone else, is kept as it was written.
 */
function onBehalf(intake: Intake, zone: Zone): Intake {
  const {fields, receivedAt: enteredAt, extra} = intake;
  const {receivedAt: written = '', receivedReason: lateReason = '', ...others} = fields;
  const receivedAt = readMoment(written, zone);
  const channel = fields.channel ? intake.channel : 'other';
  const isSound = receivedAt !== null && receivedAt <= enteredAt;
  if (isSound) return {...intake, fields: others, channel, receivedAt, lateReason};
  const unread = written === '' ? [] : [{question: 'Diterima pada', answer: written}];
  const reason =
    lateReason === '' ? [] : [{question: 'Alasan dicatat kemudian', answer: lateReason}];
  return {...intake, fields: others, channel, extra: [...extra, ...unread, ...reason]};
}

/** Only the office may say that a complaint came earlier than the Form did. */
function isDeskOnly(field: Field, {respondent}: FormSubmission, own: string): boolean {
  return (field === 'receivedAt' || field === 'receivedReason') && !isSame(respondent, own);
}

function isSame(one: string, other: string): boolean {
  return one !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Whether an answer to a yes-or-no question of the Form agrees. */
export function saysYes(answer: string | undefined): boolean {
  return answer !== undefined && YES.test(answer);
}
