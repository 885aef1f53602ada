import type {FormSubmission} from '../domain/intake/intake';
import type {IntakeForm} from '../workflow/ports';

type Form = GoogleAppsScript.Forms.Form;
type FormResponse = GoogleAppsScript.Forms.FormResponse;

/**
 * The office's Form.
 *
 * @param atHand the Form that a trigger's event brought along; saves opening it.
 */
export function googleForm(formId: string, atHand?: Form): IntakeForm {
  const form = atHand ?? FormApp.openById(formId);
  return {
    submissionsSince: since =>
      form
        .getResponses(new Date(since))
        .map(readResponse)
        .sort((a, b) => a.at - b.at || (a.responseId < b.responseId ? -1 : 1)),
  };
}

function readResponse(response: FormResponse): FormSubmission {
  return {
    responseId: response.getId(),
    at: response.getTimestamp().getTime(),
    respondent: response.getRespondentEmail() ?? '',
    answers: response.getItemResponses().map(answer => ({
      id: String(answer.getItem().getId()),
      title: answer.getItem().getTitle(),
      answer: answerText(answer.getResponse()),
    })),
  };
}

/** Check boxes and grids answer with lists. */
function answerText(answer: string | string[] | string[][] | Record<string, string>): string {
  if (typeof answer === 'string') return answer;
  if (!Array.isArray(answer)) return Object.values(answer).join(', ');
  return answer.map(one => (Array.isArray(one) ? one.join(', ') : one)).join('; ');
}
