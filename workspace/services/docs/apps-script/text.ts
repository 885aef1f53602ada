import {emulate} from '../../../runtime/emulate';
import type {Paragraph, TextStyle} from '../entities';
import {ElementType} from './enums';
import {replaceMatches, replaceRange, splitInlines, styleRange, textOf} from './inlines';
import {changing, type Session} from './session';

type Text = GoogleAppsScript.Document.Text;

interface TextState {
  session: Session;
  paragraph: Paragraph;
}

/** `set(value)` for all of the text, `set(from, toInclusive, value)` for a part. */
function style(
  {session, paragraph}: TextState,
  args: unknown[],
  make: (value: unknown) => TextStyle,
): void {
  changing(session);
  const whole = args.length < 3;
  const start = whole ? 0 : Number(args[0]);
  const end = whole ? textOf(paragraph.inlines).length : Number(args[1]) + 1;
  paragraph.inlines = styleRange(paragraph.inlines, start, end, make(args.at(-1)));
}

const styling = (make: (value: unknown) => TextStyle) =>
  function (this: {readonly $: TextState}, ...args: unknown[]) {
    style(this.$, args, make);
    return this;
  } as never;

/** The setters of looks, each made of what it changes. */
export function looksBy(make: (look: (value: unknown) => TextStyle) => never) {
  const entries = Object.entries(LOOKS).map(([name, look]) => [name, make(look)]);
  return Object.fromEntries(entries) as unknown as Pick<Text, keyof typeof LOOKS>;
}

const flag = (value: unknown) => (value === null ? undefined : Boolean(value));
const word = (value: unknown) => (value === null ? undefined : String(value));

/** The setters of looks, by what they change. */
export const LOOKS = {
  setBackgroundColor: (value: unknown): TextStyle => ({background: word(value)}),
  setBold: (value: unknown): TextStyle => ({bold: flag(value)}),
  setFontFamily: (value: unknown): TextStyle => ({font: word(value)}),
  setFontSize: (value: unknown): TextStyle => ({size: Number(value)}),
  setForegroundColor: (value: unknown): TextStyle => ({color: word(value)}),
  setItalic: (value: unknown): TextStyle => ({italic: flag(value)}),
  setLinkUrl: (value: unknown): TextStyle => ({link: word(value)}),
  setStrikethrough: (value: unknown): TextStyle => ({strikethrough: flag(value)}),
  setUnderline: (value: unknown): TextStyle => ({underline: flag(value)}),
};

/** The text of a paragraph, a list item or a cell's paragraph. */
export const textElement: (state: TextState) => Text = emulate<Text, TextState>('Text', () => ({
  ...looksBy(styling),
  appendText(text: string) {
    changing(this.$.session);
    const {paragraph} = this.$;
    const end = textOf(paragraph.inlines).length;
    paragraph.inlines = replaceRange(paragraph.inlines, end, end, String(text));
    return this;
  },
  asText() {
    return this;
  },
  editAsText() {
    return this;
  },
  getLinkUrl: function (this: {readonly $: TextState}, offset = 0) {
    const [, [at]] = splitInlines(this.$.paragraph.inlines, offset);
    return at?.type === 'text' ? (at.style.link ?? null) : null;
  } as never,
  getText() {
    return textOf(this.$.paragraph.inlines)
      .replace(/\ufffc/g, '')
      .replace(/\v/g, '\r');
  },
  getType() {
    return ElementType.TEXT;
  },
  insertText: function (this: {readonly $: TextState}, offset: number, text: string) {
    changing(this.$.session);
    const {paragraph} = this.$;
    paragraph.inlines = replaceRange(paragraph.inlines, offset, offset, String(text));
    return this;
  } as never,
  deleteText(start: number, end: number) {
    changing(this.$.session);
    const {paragraph} = this.$;
    paragraph.inlines = replaceRange(paragraph.inlines, start, end + 1, '');
    return this;
  },
  isBold: function (this: {readonly $: TextState}) {
    const [first] = this.$.paragraph.inlines;
    return first?.type === 'text' ? (first.style.bold ?? null) : null;
  } as never,
  replaceText(pattern: string, replacement: string) {
    changing(this.$.session);
    replaceMatches(this.$.paragraph, new RegExp(pattern, 'g'), replacement);
    return this;
  },
  setText(text: string) {
    changing(this.$.session);
    const {paragraph} = this.$;
    paragraph.inlines = replaceRange(
      paragraph.inlines,
      0,
      textOf(paragraph.inlines).length,
      String(text),
    );
    return this;
  },
}));
