import type {PlainBlob} from '../../service';
import type {Answer, Form, Item} from '../../services/forms/entities';
import {isQuestion} from '../../services/forms/items';

/** Names and values of the Form's fields, as Google's own addresses name them: `entry.ID`. */
export type Answers = Record<string, Answer>;

/** The value of the choice "Yang lain", whose text stands in a field of its own. */
export const OTHER = '__other_option__';

export const entry = (item: Item) => `entry.${item.id}`;
export const otherEntry = (item: Item) => `${entry(item)}.other_option_response`;
export const rowEntry = (item: Item, row: number) => `${entry(item)}.${row}`;
export const durationEntry = (item: Item, part: 'h' | 'm' | 's') => `${entry(item)}_${part}`;

/** Where fields come from: a posted form, or the address of a prefilled one. */
export interface Fields {
  getAll(name: string): (string | File)[];
}

/** What the fields say, by item id. Files are not among them; see `filesOf`. */
export function readAnswers(form: Form, fields: Fields): Answers {
  const answers: Answers = {};
  for (const item of form.items.filter(isQuestion)) {
    const answer = readAnswer(item, fields);
    if (answer !== undefined) answers[item.id] = answer;
  }
  return answers;
}

function readAnswer(item: Item, fields: Fields): Answer | undefined {
  const texts = (name: string) => fields.getAll(name).filter(one => typeof one === 'string');
  const own = texts(entry(item)).map(text => text.replace(/\r\n?/g, '\n'));
  const other = texts(otherEntry(item))[0]?.trim() ?? '';
  switch (item.type) {
    case 'CHECKBOX':
      return listed(own.map(text => (text === OTHER ? other : text)).filter(Boolean));
    case 'GRID':
      return item.rows.map((_, row) => texts(rowEntry(item, row))[0] ?? null);
    case 'CHECKBOX_GRID':
      return item.rows.map((_, row) => listed(texts(rowEntry(item, row))) ?? null);
    case 'FILE_UPLOAD':
      return listed(own);
    case 'DURATION':
      return duration(item, texts);
    case 'DATE':
      // Browsers ask for a year even where the form does not.
      return own[0] && !item.includesYear ? own[0].slice(-5) : own[0];
    case 'DATETIME':
      return own[0]?.replace('T', ' ');
    default:
      return own[0] === OTHER ? other : own[0];
  }
}

const listed = (texts: string[]) => (texts.length > 0 ? texts : undefined);

function duration(item: Item, texts: (name: string) => string[]): string | undefined {
  const [hours = '', minutes = '', seconds = ''] = (['h', 'm', 's'] as const).map(
    part => texts(durationEntry(item, part))[0],
  );
  if (!hours && !minutes && !seconds) return undefined;
  return [hours || '0', minutes.padStart(2, '0'), seconds.padStart(2, '0')].join(':');
}

/** The files chosen for a question, as the world takes them. */
export async function filesOf(item: Item, fields: Fields): Promise<PlainBlob[]> {
  const files = fields
    .getAll(entry(item))
    .filter(one => typeof one !== 'string' && one.size > 0) as File[];
  return Promise.all(
    files.map(async file => ({
      bytes: Buffer.from(await file.arrayBuffer()).toString('base64'),
      contentType: file.type || 'application/octet-stream',
      name: file.name,
    })),
  );
}

/** An answer again as fields, to carry it from page to page. */
export function asFields(item: Item, answer: Answer | undefined): [string, string][] {
  if (answer === undefined) return [];
  if (item.type === 'GRID' || item.type === 'CHECKBOX_GRID') {
    return (answer as (string | string[] | null)[]).flatMap((cells, row) =>
      [cells ?? []].flat().map((cell): [string, string] => [rowEntry(item, row), cell]),
    );
  }
  if (item.type === 'DURATION') {
    const [h = '', m = '', s = ''] = String(answer).split(':');
    return [
      [durationEntry(item, 'h'), h],
      [durationEntry(item, 'm'), m],
      [durationEntry(item, 's'), s],
    ];
  }
  return ([answer].flat() as string[]).flatMap(text => choiceFields(item, text));
}

/** A text that is none of the choices was written under "Yang lain". */
function choiceFields(item: Item, text: string): [string, string][] {
  const isOwn = item.other && !item.choices.some(choice => choice.value === text);
  return isOwn
    ? [
        [entry(item), OTHER],
        [otherEntry(item), text],
      ]
    : [[entry(item), text]];
}
