import type {Operations} from '../../../service';
import type {Answer, Grade} from '../entities';
import {notAccepting, responseNotFound} from '../errors';
import {addResponse, visibleResponses} from '../responses';
import {responseView} from '../views';
import {changing, onForm} from './editable';

export const responseMembers: Operations = {
  /** `since` (ms): only what was submitted after it. */
  'Form.getResponses': onForm((form, world, since: number | null) =>
    visibleResponses(world, form)
      .filter(response => since === null || response.submittedAt > since)
      .map(responseView),
  ),
  'Form.getResponse': onForm((form, world, responseId: string) => {
    const response = visibleResponses(world, form).find(({id}) => id === responseId);
    if (!response) throw responseNotFound();
    return responseView(response);
  }),
  'Form.deleteResponse': changing((form, _world, responseId: string) => {
    const index = form.responses.findIndex(({id}) => id === responseId);
    if (index < 0) throw responseNotFound();
    form.responses.splice(index, 1);
  }),
  'Form.deleteAllResponses': changing(form => {
    form.responses = [];
  }),
  /** Grades of several responses, by response and item; those of other answers stay. */
  'Form.submitGrades': changing((form, _world, given: Record<string, Record<string, Grade>>) => {
    for (const [responseId, grades] of Object.entries(given)) {
      const response = form.responses.find(({id}) => id === responseId);
      if (!response) throw responseNotFound();
      response.grades = {...response.grades, ...grades};
    }
  }),
  /** "Submits the response": no trigger fires for it (guides/triggers, restrictions of installable triggers). */
  'FormResponse.submit': onForm((form, world, answers: Record<string, Answer>) => {
    if (!form.settings.acceptingResponses || !form.settings.published) throw notAccepting();
    return responseView(addResponse(world, form, answers, {}));
  }),
};
