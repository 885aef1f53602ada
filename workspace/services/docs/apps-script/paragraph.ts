import {emulate} from '../../../runtime/emulate';
import {nameOf} from '../../../runtime/enumeration';
import type {Block, Paragraph as Model} from '../entities';
import {
  ALIGNMENTS,
  ElementType,
  GlyphType,
  HEADINGS,
  HorizontalAlignment,
  keyOf,
  ParagraphHeading,
} from './enums';
import {textOf} from './inlines';
import {setGlyph} from './glyphs';
import {newPicture} from './pictures';
import {changing, type Session} from './session';
import {textElement} from './text';

type Paragraph = GoogleAppsScript.Document.Paragraph;
type ListItem = GoogleAppsScript.Document.ListItem;

export interface ParagraphState {
  session: Session;
  paragraph: Model;
  blocks: Block[];
}

type Self = {readonly $: ParagraphState};

const setLength = (
  name:
    'spaceAbove' | 'spaceBelow' | 'indentStart' | 'indentEnd' | 'indentFirstLine' | 'lineSpacing',
) =>
  function (this: Self, value: number) {
    changing(this.$.session);
    this.$.paragraph.style[name] = value;
    return this;
  };

const members = {
  appendInlineImage(this: Self, source: GoogleAppsScript.Base.BlobSource) {
    changing(this.$.session);
    const {image, picture} = newPicture(this.$.session, source);
    this.$.paragraph.inlines.push(picture);
    return image;
  },
  asText(this: Self) {
    return textElement(this.$);
  },
  appendText(this: Self, text: string) {
    return textElement(this.$).appendText(text);
  },
  clear(this: Self) {
    changing(this.$.session);
    this.$.paragraph.inlines = [];
    return this;
  },
  editAsText(this: Self) {
    return textElement(this.$);
  },
  getAlignment(this: Self) {
    return HorizontalAlignment[ALIGNMENTS[this.$.paragraph.style.alignment ?? 'START']];
  },
  getHeading(this: Self) {
    return ParagraphHeading[HEADINGS[this.$.paragraph.named]];
  },
  getText(this: Self) {
    return textElement(this.$).getText();
  },
  removeFromParent(this: Self) {
    changing(this.$.session);
    const {blocks, paragraph} = this.$;
    blocks.splice(blocks.indexOf(paragraph), 1);
    return this;
  },
  replaceText(this: Self, pattern: string, replacement: string) {
    return textElement(this.$).replaceText(pattern, replacement);
  },
  setAlignment(this: Self, alignment: unknown) {
    changing(this.$.session);
    this.$.paragraph.style.alignment = keyOf(ALIGNMENTS, nameOf(alignment));
    return this;
  },
  setBold(this: Self, bold: boolean) {
    textElement(this.$).setBold(bold);
    return this;
  },
  setFontFamily(this: Self, font: string) {
    textElement(this.$).setFontFamily(font);
    return this;
  },
  setFontSize(this: Self, size: number) {
    textElement(this.$).setFontSize(size);
    return this;
  },
  setForegroundColor(this: Self, color: string) {
    textElement(this.$).setForegroundColor(color);
    return this;
  },
  setHeading(this: Self, heading: unknown) {
    changing(this.$.session);
    this.$.paragraph.named = keyOf(HEADINGS, nameOf(heading));
    return this;
  },
  setIndentEnd: setLength('indentEnd'),
  setIndentFirstLine: setLength('indentFirstLine'),
  setIndentStart: setLength('indentStart'),
  setItalic(this: Self, italic: boolean) {
    textElement(this.$).setItalic(italic);
    return this;
  },
  setLineSpacing: setLength('lineSpacing'),
  setSpacingAfter: setLength('spaceBelow'),
  setSpacingBefore: setLength('spaceAbove'),
  setText(this: Self, text: string) {
    textElement(this.$).setText(text);
    return this;
  },
};

export const paragraphElement: (state: ParagraphState) => Paragraph = emulate<
  Paragraph,
  ParagraphState
>('Paragraph', () => ({
  ...(members as unknown as Partial<Paragraph>),
  getType() {
    return ElementType.PARAGRAPH;
  },
}));

export const listItem: (state: ParagraphState) => ListItem = emulate<ListItem, ParagraphState>(
  'ListItem',
  () => ({
    ...(members as unknown as Partial<ListItem>),
    getNestingLevel() {
      return this.$.paragraph.bullet?.level ?? 0;
    },
    getType() {
      return ElementType.LIST_ITEM;
    },
    setGlyphType(glyph: GoogleAppsScript.Document.GlyphType) {
      changing(this.$.session);
      setGlyph(this.$.session.content, this.$.paragraph, nameOf(glyph) as keyof typeof GlyphType);
      return this;
    },
    setNestingLevel(level: number) {
      changing(this.$.session);
      if (this.$.paragraph.bullet) this.$.paragraph.bullet.level = level;
      return this;
    },
  }),
);

/** A paragraph as a script meets it: a ListItem where it has a bullet. */
export function elementOf(state: ParagraphState): Paragraph {
  return state.paragraph.bullet
    ? (listItem(state) as unknown as Paragraph)
    : paragraphElement(state);
}

export function plainTextOf(block: Model): string {
  return textOf(block.inlines)
    .replace(/\ufffc/g, '')
    .replace(/\v/g, '\r');
}
