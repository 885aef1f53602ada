import {emulate, stateOf} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import {setAttributes, attributesOf} from './attributes';
import {replaceAll} from './container';
import {elementMembers} from './element';
import {alignmentOf, changesOf, type Look, lookOf, LOOKS, raisedBy} from './looks';
import {findText, type Found} from './search';
import {searchFor} from './pattern';
import {editing, type Node, type Self, type Writing} from './tree';
import {replaceText, styleText, textIn} from './writing';

type Text = GoogleAppsScript.Document.Text;
type OfText = Self<Writing>;

/** `(value)` for all of the text, `(from, toInclusive, value)` for a part. */
function stretch({$}: OfText, args: unknown[]): [from: number, to: number] {
  if (args.length < 3) return [0, Infinity];
  const {length} = textIn($.model);
  const [from, to] = args.map(index => Math.trunc(Number(index))) as [number, number];
  const outside = [from, to].find(index => index < 0 || index >= length);
  // Assumed: Google publishes no text for this.
  if (outside !== undefined)
    throw exception(`Index (${outside}) must be less than the content length (${length}).`);
  return [from, to + 1];
}

const setting = (name: Look) =>
  function (this: OfText, ...args: unknown[]) {
    editing(this.$);
    const [from, to] = stretch(this, args);
    styleText(this.$.model, from, to, LOOKS[name].make(args.at(-1)));
    return this;
  } as never;

const telling = (name: Look) =>
  function (this: OfText, offset?: number | null) {
    return lookOf(this.$.model, LOOKS[name].key, offset);
  } as never;

function write({$}: OfText, from: number, to: number, text: string): void {
  editing($);
  replaceText($.model, from, to, String(text));
}

/** The text of a paragraph, or of all that stands in a container (https://developers.google.com/apps-script/reference/document/text). */
export const text: (node: Node<Writing>) => Text = emulate<Text, Node<Writing>>('Text', () => ({
  ...(elementMembers as unknown as Partial<Text>),
  appendText(added: string) {
    const {length} = textIn(this.$.model);
    write(this, length, length, added);
    return this;
  },
  deleteText(start: number, end: number) {
    write(this, ...stretch(this, [start, end, null]), '');
    return this;
  },
  editAsText() {
    return this;
  },
  findText(pattern: string, from?: object | null) {
    return findText(this.$, pattern, from ? stateOf<Found>(from) : null)!;
  },
  getAttributes(offset?: number | null) {
    return attributesOf(this.$, offset);
  },
  getBackgroundColor: telling('BACKGROUND_COLOR'),
  getFontFamily: telling('FONT_FAMILY'),
  getFontSize: telling('FONT_SIZE'),
  getForegroundColor: telling('FOREGROUND_COLOR'),
  getLinkUrl: telling('LINK_URL'),
  getText() {
    return textIn(this.$.model);
  },
  getTextAlignment(offset?: number | null) {
    return alignmentOf(this.$.model, offset)!;
  },
  getTextAttributeIndices() {
    return changesOf(this.$.model);
  },
  insertText: function (this: OfText, offset: number, added: string) {
    const {length} = textIn(this.$.model);
    // Assumed: Google publishes no text for this.
    if (offset < 0 || offset > length)
      throw exception(
        `Index (${offset}) must be less than or equal to the content length (${length}).`,
      );
    write(this, offset, offset, added);
    return this;
  } as never,
  isBold: telling('BOLD'),
  isItalic: telling('ITALIC'),
  isStrikethrough: telling('STRIKETHROUGH'),
  isUnderline: telling('UNDERLINE'),
  replaceText(pattern: string, replacement: string) {
    if (this.$.model.after === undefined) replaceAll(this.$, pattern, replacement);
    else replaceWithin(this, searchFor(pattern), replacement);
    return this;
  },
  setAttributes: function (this: OfText, ...args: unknown[]) {
    const [from, to] = stretch(this, args);
    setAttributes(this.$, args.at(-1) as Record<string, unknown>, from, to);
    return this;
  } as never,
  setBackgroundColor: setting('BACKGROUND_COLOR'),
  setBold: setting('BOLD'),
  setFontFamily: setting('FONT_FAMILY'),
  setFontSize: setting('FONT_SIZE'),
  setForegroundColor: setting('FOREGROUND_COLOR'),
  setItalic: setting('ITALIC'),
  setLinkUrl: setting('LINK_URL'),
  setStrikethrough: setting('STRIKETHROUGH'),
  setText(all: string) {
    write(this, 0, textIn(this.$.model).length, all);
    return this;
  },
  setTextAlignment: function (this: OfText, ...args: unknown[]) {
    editing(this.$);
    const [from, to] = stretch(this, args);
    styleText(this.$.model, from, to, raisedBy(args.at(-1)));
    return this;
  } as never,
  setUnderline: setting('UNDERLINE'),
}));

/** In one stretch of a paragraph, the last match first: what stands before keeps its offsets. */
function replaceWithin(self: OfText, search: RegExp, replacement: string): void {
  const matches = [...textIn(self.$.model).matchAll(search)].filter(([found]) => found !== '');
  for (const {0: found, index} of matches.reverse())
    write(self, index, index + found.length, replacement);
}
