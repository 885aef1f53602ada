import {GoogleError, type World} from '../../service';
import {urlOf} from './answer';
import {discard, draftOf, type Draft} from './draft';
import type {SheetsState, Spreadsheet} from './entities';
import {noPermission, notFound} from './errors';
import type {View} from './formula/evaluate';

export type Registry = ReturnType<typeof createRegistry>;

/** The spreadsheets there are, and the ways to look at one and to change one. Who may is Drive's to say. */
export function createRegistry(world: World, state: SheetsState) {
  /** The spreadsheet as kept, without asking who looks; its title is the name the file has in Drive. */
  function get(id: string): Spreadsheet {
    const book = Object.hasOwn(state.spreadsheets, id) ? state.spreadsheets[id] : undefined;
    if (!book) throw notFound();
    const name = world.services.drive.find(id)?.name ?? book.title;
    if (name === book.title) return book;
    return (state.spreadsheets[id] = {...book, title: name});
  }

  function require(user: string, id: string, role: 'reader' | 'writer') {
    try {
      return world.services.drive.require(user, id, role);
    } catch (error) {
      // Drive names the file; the Sheets API does not: https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors
      if (!(error instanceof GoogleError)) throw error;
      throw error.status === 403 ? noPermission() : notFound();
    }
  }

  function view(user: string, id: string): View {
    require(user, id, 'reader');
    return {book: get(id), now: world.clock.now()};
  }

  /** Lets `act` change a draft and keeps it if all went well; nothing is kept otherwise. */
  function change<T>(user: string, id: string, act: (draft: Draft) => T): T {
    const file = require(user, id, 'writer');
    const draft = draftOf(world, get(id), user, file.owner);
    const result = attempt(draft, act);
    state.spreadsheets[id] = draft.book;
    if (file.name !== draft.book.title) file.name = draft.book.title;
    world.services.drive.touch(id);
    return result;
  }

  return {state, get, require, view, change, urlOf};
}

function attempt<T>(draft: Draft, act: (draft: Draft) => T): T {
  try {
    return act(draft);
  } catch (error) {
    discard(draft);
    throw error;
  }
}
