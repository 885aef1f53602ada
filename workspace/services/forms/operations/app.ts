import type {Caller, Operations, World} from '../../../service';
import {formNotFound, invalidUrl} from '../errors';
import {formView, responseView} from '../views';
import {editable} from './editable';

export const appMembers: Operations = {
  /** Unpublished unless told, as forms made by scripts are since 2026 (runtime notes of FormApp.create). */
  'FormApp.create': (
    world: World,
    {user, execution}: Caller,
    title: string,
    isPublished: boolean | null,
  ) =>
    formView(
      world.services.forms.create({
        title,
        owner: user,
        project: execution?.projectId,
        settings: {published: isPublished ?? false, acceptingResponses: isPublished ?? false},
      }),
    ),
  'FormApp.openById': (world: World, caller: Caller, id: string) =>
    formView(editable(world, caller, id)),
  'FormApp.openByUrl': (world: World, caller: Caller, url: string) => {
    // Only the editor's address opens a form; the respondents' names it by another id.
    const [, id] = /\/forms\/(?:u\/\d+\/)?d\/(?!e\/)([\w-]+)/.exec(url) ?? [];
    if (!id) throw invalidUrl();
    return formView(editable(world, caller, id));
  },
  'FormApp.getActiveForm': (world: World, caller: Caller) => {
    const form = world.services.forms.find(caller.execution?.containerId ?? '');
    return form ? formView(editable(world, caller, form.id)) : null;
  },
  /** What a trigger's event carries; it comes with the event and is no request. */
  'FormApp.event': (world: World, _caller: Caller, formId: string, responseId: string) => {
    const form = world.services.forms.get(formId);
    const response = form.responses.find(({id}) => id === responseId);
    if (!response) throw formNotFound();
    return {form: formView(form), response: responseView(response)};
  },
};
