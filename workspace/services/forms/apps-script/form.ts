import {call} from '../../../runtime/bridge';
import {emulate, stateOf} from '../../../runtime/emulate';
import {peopleMembers} from '../../drive/apps-script/file-people';
import type {FormView, Item, ResponseView} from '../views';
import {DestinationType} from './enums';
import {settingMembers} from './form-settings';
import type {HeldItem} from './held';
import {item} from './item';
import {imageItem, pageBreakItem, sectionHeaderItem, videoItem} from './layout-items';
import {
  checkboxGridItem,
  checkboxItem,
  dateItem,
  dateTimeItem,
  durationItem,
  gridItem,
  listItem,
  multipleChoiceItem,
  paragraphTextItem,
  scaleItem,
  textItem,
  timeItem,
} from './question-items';
import {gradesOf, newResponse, response} from './response';

type FormResponse = GoogleAppsScript.Forms.FormResponse;
type GoogleItem = GoogleAppsScript.Forms.Item;

/** The types of 2026 lack what Forms got in 2025 (release notes of 8 April 2025). */
export interface Form extends GoogleAppsScript.Forms.Form {
  isPublished(): boolean;
  setPublished(published: boolean): Form;
}

/** `addTextItem` and its like: a request, which answers the new item with its id. */
const add = <T>(name: string, make: () => (state: HeldItem) => T) =>
  function (this: {$: FormView}): T {
    const added = call<Item>(`Form.add${name}`, this.$.id);
    this.$.items.push(added);
    return make()({form: this.$, item: added});
  };

/** A form's editors; it has no viewers of its own. */
const people = peopleMembers<Form>('Form', call);

const indexOf = (form: FormView, which: number | GoogleItem) =>
  typeof which === 'number'
    ? which
    : form.items.findIndex(({id}) => id === stateOf<HeldItem>(which).item.id);

export const form: (view: FormView) => Form = emulate<Form, FormView>('Form', () => ({
  ...settingMembers<Form>(),
  addCheckboxGridItem: add('CheckboxGridItem', () => checkboxGridItem),
  addCheckboxItem: add('CheckboxItem', () => checkboxItem),
  addDateItem: add('DateItem', () => dateItem),
  addDateTimeItem: add('DateTimeItem', () => dateTimeItem),
  addDurationItem: add('DurationItem', () => durationItem),
  addGridItem: add('GridItem', () => gridItem),
  addImageItem: add('ImageItem', () => imageItem),
  addListItem: add('ListItem', () => listItem),
  addMultipleChoiceItem: add('MultipleChoiceItem', () => multipleChoiceItem),
  addPageBreakItem: add('PageBreakItem', () => pageBreakItem),
  addParagraphTextItem: add('ParagraphTextItem', () => paragraphTextItem),
  addScaleItem: add('ScaleItem', () => scaleItem),
  addSectionHeaderItem: add('SectionHeaderItem', () => sectionHeaderItem),
  addTextItem: add('TextItem', () => textItem),
  addTimeItem: add('TimeItem', () => timeItem),
  addVideoItem: add('VideoItem', () => videoItem),
  addEditor: people.addEditor,
  addEditors: people.addEditors,
  createResponse() {
    return newResponse(this.$);
  },
  deleteAllResponses() {
    call('Form.deleteAllResponses', this.$.id);
    return this;
  },
  deleteItem(which: number | GoogleItem) {
    const index = indexOf(this.$, which);
    call('Form.deleteItem', this.$.id, index);
    this.$.items.splice(index, 1);
  },
  deleteResponse(responseId: string) {
    call('Form.deleteResponse', this.$.id, responseId);
    return this;
  },
  getDestinationType() {
    this.getDestinationId();
    return DestinationType.SPREADSHEET;
  },
  getEditUrl() {
    return `https://docs.google.com/forms/d/${this.$.id}/edit`;
  },
  getEditors: people.getEditors,
  getId() {
    return this.$.id;
  },
  getItemById(id: number) {
    const found = this.$.items.find(one => one.id === Number(id));
    return (found ? item({form: this.$, item: found}) : null) as GoogleItem;
  },
  getItems(type?: GoogleAppsScript.Forms.ItemType) {
    return this.$.items
      .filter(one => type === undefined || one.type === String(type))
      .map(one => item({form: this.$, item: one}));
  },
  getPublishedUrl() {
    return `https://docs.google.com/forms/d/e/${this.$.publicId}/viewform`;
  },
  getResponse(responseId: string) {
    return response(this.$, call<ResponseView>('Form.getResponse', this.$.id, responseId));
  },
  getResponses(since?: GoogleAppsScript.Base.Date) {
    const after = since === undefined ? null : since.getTime();
    return call<ResponseView[]>('Form.getResponses', this.$.id, after).map(view =>
      response(this.$, view),
    );
  },
  getSummaryUrl() {
    return `https://docs.google.com/forms/d/${this.$.id}/viewanalytics`;
  },
  moveItem(which: number | GoogleItem, to: number) {
    const from = indexOf(this.$, which);
    const moved = call<Item>('Form.moveItem', this.$.id, from, to);
    this.$.items.splice(from, 1);
    this.$.items.splice(to, 0, moved);
    return item({form: this.$, item: moved});
  },
  removeEditor: people.removeEditor,
  shortenFormUrl(url: string) {
    return call<string>('Form.shortenFormUrl', this.$.id, url);
  },
  submitGrades(responses: FormResponse[]) {
    call('Form.submitGrades', this.$.id, Object.fromEntries(responses.map(gradesOf)));
    return this;
  },
}));
