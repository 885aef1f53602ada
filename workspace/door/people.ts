import type {GivenAnswer} from '../services/forms/responses';
import type {LocalWorld} from '../world';
import type {Mail, Edit, Result, Submit} from './acts';
import {fileNamed, formNamed} from './files';

/** Sends a Form's answers, as its page does. */
export function submit(world: LocalWorld, {form, answers, as}: Submit): Result {
  const {responseId} = world.services.forms.submit(formNamed(world, form).id, {
    answers: answers as Record<string, GivenAnswer>,
    respondent: as ?? null,
  });
  return {ok: true, responseId};
}

/** Puts a letter on its way; it arrives at once. */
export function mail(world: LocalWorld, act: Mail): Result {
  const {id, threadId} = world.services.gmail.receive(act);
  return {ok: true, id, threadId};
}

/** Types in cells of a spreadsheet, as its owner unless told. */
export function edit(world: LocalWorld, {file, range, values, as}: Edit): Result {
  const found = fileNamed(world, file);
  world.services.sheets.edit(as ?? found.owner, found.id, range, values);
  return {ok: true};
}
