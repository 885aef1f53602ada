import type {World} from '../../service';
import type {Form, Item, ItemType} from './entities';
import {invalidIndex, itemNotFound} from './errors';
import {UPLOAD_BYTES_DEFAULT, UPLOAD_FILES_DEFAULT} from './limits';

/** An item as tests and the provisioning of a world describe it: choices may be plain texts. */
export type NewItem = Partial<Omit<Item, 'type' | 'choices'>> & {
  type: ItemType;
  choices?: (string | Item['choices'][number])[];
};

export function newItem(world: World, form: Form, {choices = [], ...given}: NewItem): Item {
  return {
    id: newItemId(world, form),
    title: '',
    help: '',
    required: false,
    other: false,
    rows: [],
    columns: [],
    lower: 1,
    upper: 5,
    lowerLabel: '',
    upperLabel: '',
    includesYear: true,
    rules: [],
    goTo: null,
    image: null,
    videoUrl: '',
    width: 0,
    alignment: 'LEFT',
    maxFiles: UPLOAD_FILES_DEFAULT,
    maxFileBytes: UPLOAD_BYTES_DEFAULT,
    ...given,
    choices: choices.map(choice => (typeof choice === 'string' ? {value: choice} : choice)),
  };
}

function newItemId(world: World, form: Form): number {
  for (;;) {
    const id = 1 + world.random.int(2 ** 31 - 1);
    if (!form.items.some(item => item.id === id)) return id;
  }
}

export function findItem(form: Form, id: number): Item {
  const item = form.items.find(one => one.id === id);
  if (!item) throw itemNotFound();
  return item;
}

export function deleteItem(form: Form, index: number): void {
  if (!form.items[index]) throw invalidIndex(index);
  form.items.splice(index, 1);
}

export function moveItem(form: Form, from: number, to: number): Item {
  const item = form.items[from];
  if (!item) throw invalidIndex(from);
  if (to < 0 || to >= form.items.length) throw invalidIndex(to);
  form.items.splice(from, 1);
  form.items.splice(to, 0, item);
  return item;
}

const WITHOUT_ANSWER: ItemType[] = ['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE', 'VIDEO'];

export const isQuestion = (item: Item) => !WITHOUT_ANSWER.includes(item.type);
