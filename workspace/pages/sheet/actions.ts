import type {Execution} from '../../executions/execution';
import {GoogleError} from '../../service';
import {editCells, openFile, runFunction} from '../acts';
import {fileAnswer, jsonAnswer, type Answer} from '../http';
import {shownBy} from '../ui-results';
import {PageError, param, query, type Route, type Visit} from '../visit';
import {menusOf} from './menus';
import {makeCopy, offerCopy} from './copy-page';
import {noAccess, openSpreadsheet} from './open';
import {share, showSharing} from './share-page';
import {showGrid, showSpreadsheet} from './sheet-page';

export const sheetRoutes: Route[] = [
  {method: 'GET', path: '/spreadsheets/d/:id', page: showSpreadsheet},
  {method: 'GET', path: '/spreadsheets/d/:id/edit', page: showSpreadsheet},
  {method: 'GET', path: '/spreadsheets/d/:id/grid', page: showGrid},
  {method: 'GET', path: '/spreadsheets/d/:id/csv', page: downloadCsv},
  {method: 'GET', path: '/spreadsheets/d/:id/copy', page: offerCopy},
  {method: 'POST', path: '/spreadsheets/d/:id/copy', page: makeCopy},
  {method: 'GET', path: '/spreadsheets/d/:id/bagikan', page: showSharing},
  {method: 'POST', path: '/spreadsheets/d/:id/bagikan', page: share},
  {method: 'POST', path: '/spreadsheets/d/:id/open', page: open},
  {method: 'POST', path: '/spreadsheets/d/:id/run', page: runMenuItem},
  {method: 'POST', path: '/spreadsheets/d/:id/edit', page: edit},
];

/** The page is open: onOpen runs, and its menus come to the bar. */
function open(visit: Visit): Answer {
  const id = editableId(visit);
  const ran = openFile(visit.world, visit.person, id).filter(one => isBoundTo(visit, one, id));
  const failed = ran.find(({error}) => error);
  const shown = ran.flatMap(one => shownBy(visit, [one], one.projectId));
  return jsonAnswer({ok: !failed, error: failed?.error, menus: menusOf(ran), shown});
}

/** Waiting triggers of other files may have run meanwhile. */
function isBoundTo(visit: Visit, {projectId, user}: Execution, id: string): boolean {
  return user === visit.person && visit.world.services.script.require(projectId).parentId === id;
}

/** A click on an entry of a script's menu. */
function runMenuItem(visit: Visit): Answer {
  const id = editableId(visit);
  const {fn = ''} = readJson<{fn?: string}>(visit);
  const {script} = visit.world.services;
  const bound = script.boundTo(id);
  const project = bound.find(one => script.code(one).functions.has(fn)) ?? bound[0];
  if (!project) throw new PageError('Spreadsheet ini tidak mempunyai skrip.', 404);
  // Google asks first; the item is chosen once more afterwards.
  if (script.missingConsent(project, visit.person).unasked.length > 0)
    return jsonAnswer({ok: false, consent: consentPath(project.id, id)});
  const execution = runFunction(visit.world, {
    projectId: project.id,
    functionName: fn,
    via: 'menu',
    user: visit.person,
    activeUser: visit.person,
  });
  const shown = shownBy(visit, [execution], project.id);
  return jsonAnswer({ok: !execution.error, error: execution.error, shown});
}

const consentPath = (projectId: string, fileId: string) =>
  `/d/${projectId}/consent?kembali=${encodeURIComponent(`/spreadsheets/d/${fileId}/edit`)}`;

interface Edit {
  /** A1, with the sheet's title. */
  range?: string;
  values?: string[][];
}

function edit(visit: Visit): Answer {
  const id = editableId(visit);
  const {range = '', values = []} = readJson<Edit>(visit);
  try {
    editCells(visit.world, visit.person, id, range, values);
    return jsonAnswer({ok: true});
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    return jsonAnswer(
      {ok: false, error: {name: 'Exception', message: error.message}},
      error.status,
    );
  }
}

/** Menus and cells are for editors. */
function editableId(visit: Visit): string {
  const {reading, editable} = openSpreadsheet(visit);
  if (!editable) throw noAccess();
  return reading.book.id;
}

function readJson<T extends object>(visit: Visit): Partial<T> {
  const value: unknown = JSON.parse(visit.body.toString('utf8'));
  return typeof value === 'object' && value !== null ? value : {};
}

function downloadCsv(visit: Visit): Answer {
  const {book} = openSpreadsheet(visit).reading;
  const sheetId = Number(query(visit, 'gid'));
  const sheet = book.sheets.find(one => one.sheetId === sheetId) ?? book.sheets[0]!;
  const csv = visit.world.services.sheets.csv(param(visit, 'id'), sheet.sheetId);
  // The byte order mark lets Excel read Indonesian text as UTF-8.
  return fileAnswer(
    `${book.title} - ${sheet.title}.csv`,
    'text/csv; charset=utf-8',
    `\ufeff${csv}`,
  );
}
