import {emulate} from '../../../runtime/emulate';
import type {ItemType} from '../views';
import {common} from './common';
import type {HeldItem, Holding} from './held';
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

type GoogleItem = GoogleAppsScript.Forms.Item;

/** `asTextItem` and its like: the same item under its own class. */
const as = <T>(type: ItemType, make: () => (state: HeldItem) => T) =>
  function (this: Holding): T {
    if (this.$.item.type !== type) {
      throw new Error(`Invalid conversion for item type: ${this.$.item.type}.`);
    }
    return make()(this.$);
  };

/** An item of any type; file uploads have no class of their own in Apps Script. */
export const item: (state: HeldItem) => GoogleItem = emulate<GoogleItem, HeldItem>('Item', () => ({
  ...common<GoogleItem>('Item', state => item(state)),
  asCheckboxGridItem: as('CHECKBOX_GRID', () => checkboxGridItem),
  asCheckboxItem: as('CHECKBOX', () => checkboxItem),
  asDateItem: as('DATE', () => dateItem),
  asDateTimeItem: as('DATETIME', () => dateTimeItem),
  asDurationItem: as('DURATION', () => durationItem),
  asGridItem: as('GRID', () => gridItem),
  asImageItem: as('IMAGE', () => imageItem),
  asListItem: as('LIST', () => listItem),
  asMultipleChoiceItem: as('MULTIPLE_CHOICE', () => multipleChoiceItem),
  asPageBreakItem: as('PAGE_BREAK', () => pageBreakItem),
  asParagraphTextItem: as('PARAGRAPH_TEXT', () => paragraphTextItem),
  asScaleItem: as('SCALE', () => scaleItem),
  asSectionHeaderItem: as('SECTION_HEADER', () => sectionHeaderItem),
  asTextItem: as('TEXT', () => textItem),
  asTimeItem: as('TIME', () => timeItem),
  asVideoItem: as('VIDEO', () => videoItem),
}));
