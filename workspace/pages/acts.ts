import {runAlone} from '../executions/alone';
import type {Execution, Start} from '../executions/execution';
import {settle} from '../executions/time';
import type {Submission} from '../services/forms/responses';
import type {Workspace} from '../index';

/** What people do at the pages. Each act runs the triggers it sets off, and the world is kept. */

/** Sends a Form's answers; gives the response's id. */
export function submitForm(
  world: Workspace,
  formId: string,
  submission: Submission,
  editing: string,
): string {
  return acting(world, () => {
    const {forms} = world.services;
    if (!editing) return forms.submit(formId, submission).responseId;
    forms.editResponse(formId, editing, submission);
    return editing;
  });
}

export function editCells(
  world: Workspace,
  user: string,
  id: string,
  range: string,
  values: string[][],
): void {
  acting(world, () => world.services.sheets.edit(user, id, range, values));
}

/** Opens a spreadsheet; gives what its triggers did. */
export function openFile(world: Workspace, user: string, id: string): Execution[] {
  world.services.sheets.open(user, id);
  const ran = settle(world);
  world.save();
  return ran;
}

export function runFunction(world: Workspace, start: Start): Execution {
  return acting(world, () => runAlone(world, start));
}

export function advanceTo(world: Workspace, to: number): void {
  world.advance(to);
  world.save();
}

/** Does something, then what it set off; the world is kept. */
export function acting<T>(world: Workspace, act: () => T): T {
  try {
    return act();
  } finally {
    // What was set off starts even where the act was refused half way, as it would on Google.
    settle(world);
    world.save();
  }
}
