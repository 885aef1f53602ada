import {copyPlain} from '../../../plain';
import type {Caller, World} from '../../../service';
import type {Form, FormResponse} from '../entities';
import {editable} from '../operations/editable';
import {visibleResponses} from '../responses';
import {publishedUrl} from '../urls';
import {apiId, showItem} from './items';
import {applyRequest, COLLECTION, type FormRequest} from './requests';

interface Info {
  title?: string;
  documentTitle?: string;
}

/** "Only the form title and document title are copied to the new form"; unpublished since 2026 if `unpublished`. */
export function createForm(world: World, {user}: Caller, info: Info, unpublished: boolean) {
  const title = info.title ?? '';
  const form = world.services.forms.create({
    title,
    owner: user,
    settings: {published: !unpublished, acceptingResponses: !unpublished},
  });
  world.services.drive.find(form.id)!.name = info.documentTitle ?? (title || 'Untitled form');
  return formResource(world, form);
}

/** All of the requests or none of them. */
export function batchUpdate(
  world: World,
  caller: Caller,
  id: string,
  {
    requests = [],
    includeFormInResponse,
  }: {requests?: FormRequest[]; includeFormInResponse?: boolean},
) {
  const form = editable(world, caller, id);
  const draft = copyPlain(form);
  const replies = requests.map(request => applyRequest(world, draft, request));
  Object.assign(form, draft);
  world.services.drive.touch(id);
  return {replies, ...(includeFormInResponse ? {form: formResource(world, form)} : {})};
}

export interface PublishSettings {
  publishState: {isPublished?: boolean; isAcceptingResponses?: boolean};
}

/** https://developers.google.com/workspace/forms/api/reference/rest/v1/forms/setPublishSettings */
export function publish(world: World, caller: Caller, id: string, wanted: PublishSettings) {
  const {settings} = editable(world, caller, id);
  const {isPublished = false, isAcceptingResponses = false} = wanted.publishState;
  settings.published = isPublished;
  settings.acceptingResponses = isPublished && isAcceptingResponses;
  return {formId: id, publishSettings: publishSettings(settings)};
}

const publishSettings = ({published, acceptingResponses}: Form['settings']): PublishSettings => ({
  publishState: {isPublished: published, isAcceptingResponses: acceptingResponses},
});

export function formResource(world: World, form: Form) {
  const {title, description, settings} = form;
  const type = Object.entries(COLLECTION).find(([, own]) => own === settings.collectEmail);
  return {
    formId: form.id,
    info: {
      title,
      documentTitle: world.services.drive.find(form.id)?.name ?? title,
      ...(description ? {description} : {}),
    },
    settings: {emailCollectionType: type?.[0]},
    responderUri: publishedUrl(form),
    publishSettings: publishSettings(settings),
    ...(settings.destinationId ? {linkedSheetId: settings.destinationId} : {}),
    ...(form.items.length > 0 ? {items: form.items.map(showItem)} : {}),
  };
}

/** What is visible of the responses, the oldest first. */
export function listResponses(world: World, caller: Caller, id: string) {
  const responses = visibleResponses(world, editable(world, caller, id)).map(responseResource);
  return responses.length > 0 ? {responses} : {};
}

export function responseResource(response: FormResponse) {
  const {id, createdAt, submittedAt, respondentEmail, answers} = response;
  return {
    responseId: id,
    createTime: new Date(createdAt).toISOString(),
    lastSubmittedTime: new Date(submittedAt).toISOString(),
    ...(respondentEmail ? {respondentEmail} : {}),
    answers: Object.fromEntries(
      Object.entries(answers).map(([item, answer]) => {
        const questionId = apiId(Number(item));
        const texts = [answer].flat(2).filter(text => text !== null);
        return [questionId, {questionId, textAnswers: {answers: texts.map(value => ({value}))}}];
      }),
    ),
  };
}
