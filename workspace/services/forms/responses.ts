import type {PlainBlob, World} from '../../service';
import {checkAnswers, isEmpty} from './check';
import type {Answer, Form, FormResponse, Item} from './entities';
import {FormRefusal, responseNotFound, type ItemError} from './errors';
import {isQuestion} from './items';
import {visitedItems} from './path';
import {uploadFile} from './uploads';

/** A value a person gives: text, several texts, a grid, or files (as bytes, or ids of files uploaded before). */
export type GivenAnswer = Answer | number | null | PlainBlob | PlainBlob[];

export interface Submission {
  /** By item id or by title; where titles repeat, the first is meant. */
  answers: Record<string, GivenAnswer>;
  /** The account signed in, or the address typed in; null where neither. */
  respondent?: string | null;
  /** When the response becomes visible to scripts (ms), if not at once. */
  visibleAt?: number;
}

/** Takes a submission as the form's page does, or throws FormRefusal with what the page would say. */
export function submitResponse(world: World, form: Form, submission: Submission): FormResponse {
  const answers = readAnswers(world, form, submission);
  refuse([...checkForm(form, submission), ...checkAnswers(form, answers)]);
  return addResponse(world, form, answers, submission);
}

/** Keeps a response that was checked, or that a script submits (which is not checked as a page is). */
export function addResponse(
  world: World,
  form: Form,
  answers: Record<string, Answer>,
  {respondent, visibleAt}: Pick<Submission, 'respondent' | 'visibleAt'>,
): FormResponse {
  const now = world.clock.now();
  const response: FormResponse = {
    id: `2_ABaOnu${world.random.id(60)}`,
    createdAt: now,
    submittedAt: now,
    visibleAt: visibleAt ?? now,
    respondentEmail: form.settings.collectEmail === 'none' ? null : (respondent ?? null),
    answers: asked(form, answers),
  };
  form.responses.push(response);
  return response;
}

/** The respondent opens their response again and changes it; its id stays. */
export function changeResponse(
  world: World,
  form: Form,
  responseId: string,
  submission: Submission,
): FormResponse {
  const response = form.responses.find(one => one.id === responseId);
  if (!response) throw responseNotFound();
  const answers = {...response.answers, ...readAnswers(world, form, submission)};
  refuse(checkAnswers(form, answers));
  response.answers = asked(form, answers);
  response.submittedAt = world.clock.now();
  response.visibleAt = submission.visibleAt ?? response.submittedAt;
  return response;
}

/** What scripts see of the responses at this moment. */
export function visibleResponses(world: World, form: Form): FormResponse[] {
  const now = world.clock.now();
  return form.responses.filter(response => response.visibleAt <= now);
}

function refuse(errors: ItemError[]): void {
  if (errors.length > 0) throw new FormRefusal(errors);
}

/** What the page says before any answer counts. */
function checkForm(form: Form, {respondent}: Submission): ItemError[] {
  const {settings} = form;
  const whole = (message: string) => [{itemId: 0, title: '', message}];
  if (!settings.published || !settings.acceptingResponses) {
    return whole(settings.closedMessage || `Formulir ${form.title} tidak lagi menerima respons`);
  }
  if (settings.collectEmail !== 'none' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(respondent ?? '')) {
    return whole('Alamat email wajib diisi dengan benar');
  }
  if ((settings.requireLogin || settings.limitOneResponse) && !respondent) {
    return whole('Anda harus login untuk mengisi formulir ini');
  }
  const again = form.responses.some(one => one.respondentEmail === respondent);
  return settings.limitOneResponse && again ? whole('Anda sudah merespons') : [];
}

/** Answers by item id, files put into Drive. */
function readAnswers(world: World, form: Form, submission: Submission): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const [key, given] of Object.entries(submission.answers)) {
    const item = itemOf(form, key);
    if (!item) throw new Error(`The form "${form.title}" has no question "${key}".`);
    const answer = readAnswer(world, form, item, given, submission.respondent ?? null);
    if (answer !== undefined) answers[item.id] = answer;
  }
  return answers;
}

function itemOf(form: Form, key: string): Item | undefined {
  const questions = form.items.filter(isQuestion);
  return (
    questions.find(item => String(item.id) === key) ?? questions.find(item => item.title === key)
  );
}

/** Questions whose answer is a list. */
const SEVERAL: Item['type'][] = ['CHECKBOX', 'GRID', 'CHECKBOX_GRID'];

function readAnswer(
  world: World,
  form: Form,
  item: Item,
  given: GivenAnswer,
  respondent: string | null,
): Answer | undefined {
  if (given === null) return undefined;
  if (item.type === 'FILE_UPLOAD') {
    const files = [given].flat() as (string | PlainBlob)[];
    return files.map(file =>
      typeof file === 'string' ? file : uploadFile(world, form, item, file, respondent),
    );
  }
  const answer = typeof given === 'number' ? String(given) : (given as Answer);
  if (SEVERAL.includes(item.type)) return typeof answer === 'string' ? [answer] : answer;
  return Array.isArray(answer) && answer.length === 1 ? (answer[0] as string) : answer;
}

/** Only what was asked on the way and answered is kept. */
function asked(form: Form, answers: Record<string, Answer>): Record<string, Answer> {
  const items = visitedItems(form, answers).filter(isQuestion);
  return Object.fromEntries(
    items.flatMap(item => {
      const answer = answers[item.id];
      return answer === undefined || isEmpty(answer) ? [] : [[item.id, answer]];
    }),
  );
}
