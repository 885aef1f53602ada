import type {AccountKind} from '../accounts';
import {columnsOf} from '../executions/answer-columns';
import {linkAnswers} from '../executions/answer-row';
import type {Form} from '../services/forms/entities';
import type {NewItem} from '../services/forms/items';
import type {ProjectFile, TriggerEvent} from '../services/script/entities';
import type {LocalWorld} from '../world';
import {furnish, makeBook, withId} from './furnish';

export type Tabs = Record<string, (string | number | boolean)[][]>;

/** What a script of anybody's finds when it is opened. */
export interface Premises {
  /** What it is bound to; a spreadsheet unless told. */
  container?: 'spreadsheet' | 'form' | 'none';
  /** Tabs of the spreadsheet and what stands in them; one empty `Sheet1` unless told. */
  tabs?: Tabs;
  /** Questions of the form; a name, an address and a message unless told. */
  questions?: NewItem[];
  /** The form's answers go to the spreadsheet: to a tab Forms makes, or to this one, under its headings. */
  linked?: true | string;
  /** Of the spreadsheet and the form, as a script has them in its code. */
  ids?: {spreadsheet?: string; form?: string};
  /** More that stands in the office's Drive and Calendar, each with an id a script may have in its code. */
  documents?: {id?: string; name: string; text?: string}[];
  spreadsheets?: {id?: string; name: string; tabs?: Tabs}[];
  folders?: {id: string; name: string}[];
  calendars?: {id: string; name: string}[];
  /** Triggers a person has made in the editor. */
  triggers?: {fn: string; event: TriggerEvent; of?: 'spreadsheet' | 'form'}[];
  /** What a person chose when deploying; the editor writes it into the manifest. */
  webapp?: {access: string; executeAs: string};
}

const OFFICE = 'kantor@example.com';

/** Where the office is, and what it makes, unless the script's manifest says otherwise. */
const TIME_ZONE = 'Asia/Jakarta';

const QUESTIONS: NewItem[] = [
  {type: 'TEXT', title: 'Name', required: true},
  {type: 'TEXT', title: 'Email'},
  {type: 'PARAGRAPH_TEXT', title: 'Message', required: true},
];

/** A script with a spreadsheet and a form, bound to one of them unless it stands alone, and deployed as a web app. */
export function openScript(
  world: LocalWorld,
  files: ProjectFile[],
  kind: Extract<AccountKind, 'consumer' | 'workspace'>,
  premises: Premises,
): void {
  const {container = 'spreadsheet', tabs = {}, questions = QUESTIONS, ids = {}} = premises;
  const {forms, script} = world.services;
  const {email: owner} = world.accounts.create({email: OFFICE, name: 'Kantor', kind});
  const written = inEditor(files, premises.webapp);
  const place = {world, owner, timeZone: written.timeZone};
  const spreadsheetId = makeBook(place, {...withId(ids.spreadsheet), name: 'Spreadsheet', tabs});
  const form = forms.create({title: 'Form', owner, items: questions, ...withId(ids.form)});
  if (premises.linked) link(world, form, spreadsheetId, premises.linked);
  furnish(place, premises);
  const parentId = {spreadsheet: spreadsheetId, form: form.id, none: undefined}[container];
  const project = script.createProject({title: 'Script', owner, parentId, files: written.files});
  script.deploy(project.id);
  for (const {fn, event, of = 'spreadsheet'} of premises.triggers ?? []) {
    const watched = {
      spreadsheet: {source: 'SPREADSHEETS', sourceId: spreadsheetId},
      form: {source: 'FORMS', sourceId: form.id},
    } as const;
    script.createTrigger({projectId: project.id, owner, handler: fn, event, ...watched[of]});
  }
}

const isManifest = ({name, type}: ProjectFile) => type === 'JSON' && name === 'appsscript';

/**
 * A script with the manifest the editor writes, which has the author's time zone where the script brings none, and what
 * a person chose when deploying.
 */
function inEditor(files: ProjectFile[], webapp: Premises['webapp']) {
  const given = JSON.parse(files.find(isManifest)?.source ?? '{}') as {timeZone?: string};
  const manifest = {timeZone: TIME_ZONE, ...given, ...(webapp ? {webapp} : {})};
  const source = JSON.stringify(manifest);
  const written: ProjectFile = {name: 'appsscript', type: 'JSON', source};
  return {
    files: [...files.filter(file => !isManifest(file)), written],
    timeZone: manifest.timeZone,
  };
}

/** A person has renamed the form's tab and put columns of their own between its. */
function link(world: LocalWorld, form: Form, spreadsheetId: string, tab: true | string): void {
  form.settings.destinationId = spreadsheetId;
  if (tab !== true) {
    const sheet = world.services.sheets.get(spreadsheetId).sheets.find(one => one.title === tab);
    if (!sheet) throw new Error(`There is no tab ${tab}.`);
    form.answerSheet = {spreadsheetId, sheetId: sheet.sheetId, columns: columnsOf(form)};
  }
  linkAnswers(world, form);
}
