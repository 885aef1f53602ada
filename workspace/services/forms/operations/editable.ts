import type {Caller, Operation, Plain, World} from '../../../service';
import type {Form} from '../entities';
import {formNotFound} from '../errors';

/** A form the caller may edit: scripts reach no other. */
export function editable({services: {drive, forms}}: World, {user}: Caller, id: string): Form {
  const form = forms.find(id);
  if (!form || form.publicId === id) throw formNotFound();
  const role = drive.role(form.id, user);
  if (role !== 'owner' && role !== 'writer') throw formNotFound();
  return form;
}

/** An operation on one form, named by its id in the first argument. */
export function onForm(
  act: (form: Form, world: World, ...args: never[]) => Plain | void,
): Operation {
  return (world: World, caller: Caller, formId: string, ...args: never[]) =>
    act(editable(world, caller, formId), world, ...args);
}

/** As `onForm`, for what changes the form: its file is then newer. */
export function changing(
  act: (form: Form, world: World, ...args: never[]) => Plain | void,
): Operation {
  return onForm((form, world, ...args) => {
    const answer = act(form, world, ...args);
    world.services.drive.touch(form.id);
    return answer;
  });
}
