import type {AccountKind} from '../accounts';
import {columnsOf} from '../executions/answer-columns';
import {linkAnswers} from '../executions/answer-row';
import {blankDocument, paragraph} from '../services/docs/blank';
import type {Form} from '../services/forms/entities';
import type {NewItem} from '../services/forms/items';
import type {ProjectFile, TriggerEvent} from '../services/script/entities';
import type {LocalWorld} from '../world';

/** What a script of anybody's finds when it is opened. */
export interface Premises {
  /** What it is bound to; a spreadsheet unless told. */
  container?: 'spreadsheet' | 'form' | 'none';
  /** Tabs of the spreadsheet and what stands in them; one empty `Sheet1` unless told. */
  tabs?: Record<string, (string | number | boolean)[][]>;
  /** Questions of the form; a name, an address and a message unless told. */
  questions?: NewItem[];
  /** The form's answers go to the spreadsheet: to a tab Forms makes, or to this one, under its headings. */
  linked?: true | string;
  /** Documents, each with an id a script may have in its code. */
  documents?: {id?: string; name: string; text?: string}[];
  /** Triggers a person has made in the editor. */
  triggers?: {fn: string; event: TriggerEvent; of?: 'spreadsheet' | 'form'}[];
  /** What a person chose when deploying; the editor writes it into the manifest. */
  webapp?: {access: string; executeAs: string};
}

const OFFICE = 'kantor@example.com';

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
  const {container = 'spreadsheet', tabs = {}, questions = QUESTIONS, documents = []} = premises;
  const {docs, forms, script} = world.services;
  const {email: owner} = world.accounts.create({email: OFFICE, name: 'Kantor', kind});
  const spreadsheetId = makeBook(world, owner, tabs);
  const form = forms.create({title: 'Form', owner, items: questions});
  if (premises.linked) link(world, form, spreadsheetId, premises.linked);
  for (const {id, name, text = ''} of documents) {
    const content = {...blankDocument(), body: [paragraph(text)]};
    docs.create({...(id ? {id} : {}), title: name, owner, document: {content}});
  }
  const parentId = {spreadsheet: spreadsheetId, form: form.id, none: undefined}[container];
  const deployed = premises.webapp ? withWebApp(files, premises.webapp) : files;
  const project = script.createProject({title: 'Script', owner, parentId, files: deployed});
  script.deploy(project.id);
  for (const {fn, event, of = 'spreadsheet'} of premises.triggers ?? []) {
    const watched = {
      spreadsheet: {source: 'SPREADSHEETS', sourceId: spreadsheetId},
      form: {source: 'FORMS', sourceId: form.id},
    } as const;
    script.createTrigger({projectId: project.id, owner, handler: fn, event, ...watched[of]});
  }
}

function withWebApp(files: ProjectFile[], webapp: NonNullable<Premises['webapp']>): ProjectFile[] {
  const isManifest = ({name, type}: ProjectFile) => type === 'JSON' && name === 'appsscript';
  const manifest = JSON.parse(files.find(isManifest)?.source ?? '{}') as object;
  const source = JSON.stringify({...manifest, webapp});
  return [...files.filter(file => !isManifest(file)), {name: 'appsscript', type: 'JSON', source}];
}

function makeBook(world: LocalWorld, owner: string, tabs: NonNullable<Premises['tabs']>): string {
  const {sheets} = world.services;
  const titles = Object.keys(tabs);
  const {spreadsheetId} = sheets.create({
    title: 'Spreadsheet',
    owner,
    ...(titles.length > 0 ? {sheets: titles.map(title => ({properties: {title}}))} : {}),
  });
  for (const [title, rows] of Object.entries(tabs)) {
    if (rows.length > 0) sheets.edit(owner, spreadsheetId, `'${title}'!A1`, rows);
  }
  return spreadsheetId;
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
