import {Channel, channelOf} from '../channel';
import type {Instant} from '../instant';
import type {Field, FormMapping} from './form-mapping';

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
  responseId: string;
  receivedAt: Instant;
  channel: Channel;
  fields: Partial<Record<Field, string>>;
  extra: Array<{question: string; answer: string}>;
}

const YES = /^(ya|iya|betul|benar|setuju|mohon|rahasiakan|samarkan)\b|^\s*anonim|^\s*rahasia/i;

/** SOP A1: reads a response by the confirmed mapping; what no field claims is kept as it is. */
export function readSubmission(submission: FormSubmission, mapping: FormMapping): Intake {
  const fields: Partial<Record<Field, string>> = {};
  const extra: Intake['extra'] = [];
  for (const {id, title, answer} of submission.answers) {
    const field = mapping.fields[id];
    if (answer === '') continue;
    if (field) fields[field] = answer;
    else extra.push({question: title, answer});
  }
  if (!fields.email && submission.respondent) fields.email = submission.respondent;
  return {
    responseId: submission.responseId,
    receivedAt: submission.at,
    channel: channelOf(fields.channel ?? ''),
    fields,
    extra,
  };
}

export function saysYes(answer: string | undefined): boolean {
  return answer !== undefined && YES.test(answer);
}
