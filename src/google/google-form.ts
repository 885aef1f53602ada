import type {FormQuestion} from '../domain/intake/form-mapping';
import {withoutTurns} from '../domain/direction';
import type {FormSubmission} from '../domain/intake/intake';
import type {IntakeForm} from '../workflow/ports';

type Form = GoogleAppsScript.Forms.Form;
type FormResponse = GoogleAppsScript.Forms.FormResponse;
type ItemResponse = GoogleAppsScript.Forms.ItemResponse;
type Answer = string | string[] | string[][] | Record<string, string>;

/**
 * The office's Form.
 *
 * @param oldest responses before this are from before the desk.
 * @param atHand the Form that a trigger's event brought along; saves opening it.
 */
export function googleForm(formId: string, oldest: number, atHand?: Form): IntakeForm {
  const form = atHand ?? FormApp.openById(formId);
  return {
    questions: () => questionsOf(form),
    submissionsSince: since =>
      form
        .getResponses(new Date(Math.max(since, oldest)))
        .map(readResponse)
        .sort((a, b) => a.at - b.at || (a.responseId < b.responseId ? -1 : 1)),
  };
}

/** Titles alone are headings and pictures too; what has none asks nothing. */
export function questionsOf(form: Form): FormQuestion[] {
  return form
    .getItems()
    .filter(item => item.getTitle() !== '' && !LAYOUT.includes(String(item.getType())))
    .map(item => ({
      id: String(item.getId()),
      title: item.getTitle(),
      type: String(item.getType()),
    }));
}

const LAYOUT = ['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE', 'VIDEO'];

function readResponse(response: FormResponse): FormSubmission {
  return {
    responseId: response.getId(),
    at: response.getTimestamp().getTime(),
    respondent: response.getRespondentEmail() ?? '',
    answers: response.getItemResponses().map(answer => ({
      id: String(answer.getItem().getId()),
      title: answer.getItem().getTitle(),
      answer: withoutTurns(answerText(answer)),
    })),
  };
}

/** The files' bytes need a scope the desk does without (design 16): their links lead the office account there. */
function fileLinks(answer: Answer): string {
  const ids = [answer].flat(2) as string[];
  return ids.map(id => `https://drive.google.com/file/d/${id}/view`).join('\n');
}

/** Check boxes and grids answer with lists. */
function answerText(given: ItemResponse): string {
  const answer = given.getResponse() as Answer;
  if (given.getItem().getType() === FormApp.ItemType.FILE_UPLOAD) return fileLinks(answer);
  if (typeof answer === 'string') return answer;
  if (!Array.isArray(answer)) return Object.values(answer).join(', ');
  return answer.map(one => (Array.isArray(one) ? one.join(', ') : one)).join('; ');
}
