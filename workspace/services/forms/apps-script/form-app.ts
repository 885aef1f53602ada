import {call} from '../../../runtime/bridge';
import {emulateService} from '../../../runtime/emulate';
import {getUi} from '../../ui/apps-script';
import type {FormView, ResponseView} from '../views';
import {Alignment, DestinationType, FeedbackType, ItemType, PageNavigationType} from './enums';
import {createFeedback} from './feedback';
import {form, type Form} from './form';
import {response} from './response';
import {validationBuilders} from './validation';

/** The types of 2026 lack the second argument of `create`. */
interface App extends Omit<GoogleAppsScript.Forms.FormApp, 'create'> {
  create(title: string, isPublished?: boolean): Form;
}

export const FormApp = emulateService<App>('FormApp', {
  Alignment,
  DestinationType,
  FeedbackType,
  ItemType,
  PageNavigationType,
  ...validationBuilders,
  createFeedback,
  create: (title: string, isPublished?: boolean) =>
    form(call<FormView>('FormApp.create', String(title), isPublished)),
  getActiveForm() {
    const view = call<FormView | null>('FormApp.getActiveForm');
    return (view ? form(view) : null) as Form;
  },
  getUi: () => getUi('FormApp'),
  openById: (id: string) => form(call<FormView>('FormApp.openById', id)),
  openByUrl: (url: string) => form(call<FormView>('FormApp.openByUrl', url)),
});

/** What the event of a form trigger carries: the form and the response. They come with it, at no request. */
export function formEvent(formId: string, responseId: string) {
  const event = call<{form: FormView; response: ResponseView}>('FormApp.event', formId, responseId);
  return {source: form(event.form), response: response(event.form, event.response)};
}
