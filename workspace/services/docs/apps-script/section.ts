import {emulate} from '../../../runtime/emulate';
import type {Block} from '../entities';
import {ElementType} from './enums';
import {newList} from './glyphs';
import {elementOf, listItem, plainTextOf} from './paragraph';
import {imagesOf, newPicture} from './pictures';
import {changing, plainParagraph, type Place} from './session';
import {newTable, replaceInBlocks, tableElement} from './table';
import {editAsText} from './text-over';

type Body = GoogleAppsScript.Document.Body;
type Self = {readonly $: Place};

const childOf = ({session, blocks}: Place, block: Block) =>
  block.type === 'table'
    ? tableElement({session, table: block})
    : elementOf({session, paragraph: block, blocks});

const add = <T extends Block>({session, blocks}: Place, block: T, index = blocks.length): T => {
  changing(session);
  blocks.splice(index, 0, block);
  return block;
};

/** What body, header and footer share. */
const members = {
  appendImage(this: Self, source: GoogleAppsScript.Base.BlobSource) {
    const {picture, image} = newPicture(this.$.session, source);
    add(this.$, {...plainParagraph(''), inlines: [picture]});
    return image;
  },
  appendListItem(this: Self, text: string) {
    const {session, blocks} = this.$;
    const before = blocks.at(-1);
    // An item right after another one goes on with its list.
    const bullet = before?.type === 'paragraph' && before.bullet;
    const list = bullet ? bullet.list : newList(session.content);
    const item = add(this.$, {...plainParagraph(String(text)), bullet: {list, level: 0}});
    const {indentStart, indentFirstLine} = session.content.lists[list]![0]!;
    item.style = {indentStart, indentFirstLine};
    return listItem({session, paragraph: item, blocks});
  },
  appendParagraph(this: Self, text: string) {
    const {session, blocks} = this.$;
    return elementOf({session, paragraph: add(this.$, plainParagraph(String(text))), blocks});
  },
  appendTable(this: Self, cells: string[][] = []) {
    return tableElement({
      session: this.$.session,
      table: add(this.$, newTable(this.$.session, cells)),
    });
  },
  clear(this: Self) {
    changing(this.$.session);
    this.$.blocks.splice(0, this.$.blocks.length, plainParagraph(''));
    return this;
  },
  editAsText(this: Self) {
    return editAsText(this.$.session, this.$.blocks);
  },
  getChild(this: Self, index: number) {
    const block = this.$.blocks[index];
    if (!block)
      throw new Error(
        `Child index (${index}) must be less than the number of child elements (${this.$.blocks.length}).`,
      );
    return childOf(this.$, block);
  },
  getImages(this: Self) {
    return imagesOf(this.$.session, this.$.blocks);
  },
  getListItems(this: Self) {
    const {session, blocks} = this.$;
    return blocks.flatMap(block =>
      block.type === 'paragraph' && block.bullet
        ? [listItem({session, paragraph: block, blocks})]
        : [],
    );
  },
  getNumChildren(this: Self) {
    return this.$.blocks.length;
  },
  getParagraphs(this: Self) {
    const {session} = this.$;
    const all = (blocks: Block[]): unknown[] =>
      blocks.flatMap(block =>
        block.type === 'paragraph'
          ? [elementOf({session, paragraph: block, blocks})]
          : block.rows.flatMap(({cells}) => cells.flatMap(cell => all(cell.blocks))),
      );
    return all(this.$.blocks);
  },
  getTables(this: Self) {
    const {session, blocks} = this.$;
    return blocks.flatMap(block =>
      block.type === 'table' ? [tableElement({session, table: block})] : [],
    );
  },
  getText(this: Self) {
    const lines = (blocks: Block[]): string[] =>
      blocks.flatMap(block =>
        block.type === 'paragraph'
          ? [plainTextOf(block)]
          : block.rows.flatMap(({cells}) => cells.flatMap(cell => lines(cell.blocks))),
      );
    return lines(this.$.blocks).join('\n');
  },
  insertParagraph(this: Self, index: number, text: string) {
    const {session, blocks} = this.$;
    return elementOf({
      session,
      paragraph: add(this.$, plainParagraph(String(text)), index),
      blocks,
    });
  },
  replaceText(this: Self, pattern: string, replacement: string) {
    changing(this.$.session);
    replaceInBlocks(this.$.blocks, pattern, String(replacement));
    return this;
  },
  setText(this: Self, text: string) {
    changing(this.$.session);
    this.$.blocks.splice(0, this.$.blocks.length, ...String(text).split('\n').map(plainParagraph));
    return this;
  },
};

const setMargin = (
  side: 'marginTop' | 'marginRight' | 'marginBottom' | 'marginLeft' | 'width' | 'height',
) =>
  function (this: Self, points: number) {
    changing(this.$.session);
    this.$.session.content.page[side] = points;
    return this;
  } as never;

export const body: (place: Place) => Body = emulate<Body, Place>('Body', () => ({
  ...(members as unknown as Partial<Body>),
  appendPageBreak: function (this: Self) {
    add(this.$, {...plainParagraph(''), inlines: [{type: 'pageBreak'}]});
  } as never,
  getPageHeight() {
    return this.$.session.content.page.height;
  },
  getPageWidth() {
    return this.$.session.content.page.width;
  },
  getType() {
    return ElementType.BODY_SECTION;
  },
  setMarginBottom: setMargin('marginBottom'),
  setMarginLeft: setMargin('marginLeft'),
  setMarginRight: setMargin('marginRight'),
  setMarginTop: setMargin('marginTop'),
  setPageHeight: setMargin('height'),
  setPageWidth: setMargin('width'),
}));

export const header: (place: Place) => GoogleAppsScript.Document.HeaderSection = emulate<
  GoogleAppsScript.Document.HeaderSection,
  Place
>('HeaderSection', () => ({
  ...(members as unknown as Partial<GoogleAppsScript.Document.HeaderSection>),
  getType() {
    return ElementType.HEADER_SECTION;
  },
}));

export const footer: (place: Place) => GoogleAppsScript.Document.FooterSection = emulate<
  GoogleAppsScript.Document.FooterSection,
  Place
>('FooterSection', () => ({
  ...(members as unknown as Partial<GoogleAppsScript.Document.FooterSection>),
  getType() {
    return ElementType.FOOTER_SECTION;
  },
}));
