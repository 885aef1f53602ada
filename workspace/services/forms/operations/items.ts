import {copyPlain} from '../../../plain';
import type {Operations} from '../../../service';
import type {Item, ItemType} from '../entities';
import {duplicateChoices, invalidArgument} from '../errors';
import {deleteItem, findItem, moveItem, newItem} from '../items';
import {SCALE_LOWER, SCALE_UPPER} from '../limits';
import {changing} from './editable';

/** The class of FormApp for each type of item. */
const CLASSES: Partial<Record<ItemType, string>> = {
  TEXT: 'TextItem',
  PARAGRAPH_TEXT: 'ParagraphTextItem',
  MULTIPLE_CHOICE: 'MultipleChoiceItem',
  CHECKBOX: 'CheckboxItem',
  LIST: 'ListItem',
  SCALE: 'ScaleItem',
  GRID: 'GridItem',
  CHECKBOX_GRID: 'CheckboxGridItem',
  DATE: 'DateItem',
  TIME: 'TimeItem',
  DATETIME: 'DateTimeItem',
  DURATION: 'DurationItem',
  SECTION_HEADER: 'SectionHeaderItem',
  PAGE_BREAK: 'PageBreakItem',
  IMAGE: 'ImageItem',
  VIDEO: 'VideoItem',
};

const SETTERS = [
  'setTitle',
  'setHelpText',
  'setRequired',
  'setChoices',
  'setChoiceValues',
  'showOtherOption',
  'setRows',
  'setColumns',
  'setBounds',
  'setLabels',
  'setIncludesYear',
  'setValidation',
  'clearValidation',
  'setGoToPage',
  'setImage',
  'setVideoUrl',
  'setWidth',
  'setAlignment',
  'setPoints',
  'setGeneralFeedback',
  'setFeedbackForCorrect',
  'setFeedbackForIncorrect',
];

const patchItem = changing((form, _world, id: number, patch: Partial<Item>) => {
  const values = (patch.choices ?? []).map(choice => choice.value);
  if (new Set(values).size < values.length) throw duplicateChoices();
  checkBounds(patch);
  Object.assign(findItem(form, id), patch);
});

function checkBounds({lower, upper}: Partial<Item>): void {
  if (lower !== undefined && !SCALE_LOWER.includes(lower)) throw invalidArgument('lower');
  const [least, most] = SCALE_UPPER;
  if (upper !== undefined && (upper < least || upper > most)) throw invalidArgument('upper');
}

const duplicate = changing((form, world, id: number) => {
  const {id: _old, ...rest} = copyPlain(findItem(form, id));
  const item = newItem(world, form, rest);
  form.items.splice(form.items.findIndex(one => one.id === id) + 1, 0, item);
  return item;
});

export const itemMembers: Operations = {
  ...Object.fromEntries(
    Object.entries(CLASSES).map(([type, name]) => [
      `Form.add${name}`,
      changing((form, world) => {
        const item = newItem(world, form, {type: type as ItemType});
        form.items.push(item);
        return item;
      }),
    ]),
  ),
  ...Object.fromEntries(
    [...Object.values(CLASSES), 'Item'].flatMap(name => [
      ...SETTERS.map(setter => [`${name}.${setter}`, patchItem]),
      [`${name}.duplicate`, duplicate],
    ]),
  ),
  'Form.deleteItem': changing((form, _world, index: number) => deleteItem(form, index)),
  'Form.moveItem': changing((form, _world, from: number, to: number) => moveItem(form, from, to)),
};
