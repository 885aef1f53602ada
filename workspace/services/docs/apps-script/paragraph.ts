import {emulate} from '../../../runtime/emulate';
import type {Inline, Paragraph as Model} from '../entities';
import {remove} from './arrange';
import {setting, telling} from './attributes';
import {containerMembers, linkedMembers} from './container';
import {nodeGiven, put} from './given';
import {type Look, LOOKS} from './looks';
import {takePicture} from './pictures';
import {plainParagraph} from './session';
import {
  editing,
  elementOf,
  modelsIn,
  type Node,
  type Self,
  sessionOf,
  siblingOf,
  type Writing,
} from './tree';
import {exception} from '../../../runtime/exception';
import {styleText} from './writing';

type Paragraph = GoogleAppsScript.Document.Paragraph;
type ListItem = GoogleAppsScript.Document.ListItem;
type OfParagraph = Self<Model>;

const last = ({$}: OfParagraph) => modelsIn($).length;

/** Live Apps Script takes the setters of Text on whole paragraphs (assumed). */
const look = (name: Look) =>
  function (this: OfParagraph, value: unknown) {
    editing(this.$);
    styleText({paragraphs: [this.$.model]}, 0, Infinity, LOOKS[name].make(value));
    return this;
  };

function putImage({$}: OfParagraph, index: number, source: unknown) {
  const make = () => takePicture(sessionOf($).content, source as never);
  return put($, index, 'INLINE_IMAGE', source, make, 'insertInlineImage');
}

function putText({$}: OfParagraph, index: number, text: unknown) {
  const make = (): Writing => {
    // New text looks like what stands before it.
    const before = [...$.model.inlines].reverse().find(one => one.type === 'text');
    const style = before?.type === 'text' ? {...before.style} : {};
    const [run] = plainParagraph(String(text)).inlines;
    const inlines: Inline[] = run?.type === 'text' ? [{...run, style}] : [];
    return {paragraphs: [{...plainParagraph(''), inlines}]};
  };
  return put($, index, 'TEXT', text, make, 'insertText');
}

function putBreak({$}: OfParagraph, index: number, given: unknown) {
  return put($, index, 'PAGE_BREAK', given, () => ({type: 'pageBreak'}), 'insertPageBreak');
}

function putRule({$}: OfParagraph, index: number) {
  return put($, index, 'HORIZONTAL_RULE', null, () => ({type: 'horizontalRule'}), '');
}

const members = {
  ...containerMembers,
  ...linkedMembers,
  appendHorizontalRule(this: OfParagraph) {
    return putRule(this, last(this));
  },
  appendInlineImage(this: OfParagraph, source: unknown) {
    return putImage(this, last(this), source);
  },
  appendPageBreak(this: OfParagraph, given?: unknown) {
    return putBreak(this, last(this), given);
  },
  appendText(this: OfParagraph, text: unknown) {
    return putText(this, last(this), text);
  },
  clear(this: OfParagraph) {
    editing(this.$);
    this.$.model.inlines = [];
    return this;
  },
  getAlignment: telling('HORIZONTAL_ALIGNMENT'),
  getHeading: telling('HEADING'),
  getIndentEnd: telling('INDENT_END'),
  getIndentFirstLine: telling('INDENT_FIRST_LINE'),
  getIndentStart: telling('INDENT_START'),
  getLineSpacing: telling('LINE_SPACING'),
  getSpacingAfter: telling('SPACING_AFTER'),
  getSpacingBefore: telling('SPACING_BEFORE'),
  insertHorizontalRule(this: OfParagraph, index: number) {
    return putRule(this, index);
  },
  insertInlineImage(this: OfParagraph, index: number, source: unknown) {
    return putImage(this, index, source);
  },
  insertPageBreak(this: OfParagraph, index: number, given?: unknown) {
    return putBreak(this, index, given);
  },
  insertText(this: OfParagraph, index: number, text: unknown) {
    return putText(this, index, text);
  },
  /** Into the one of the same kind before it (reference/document/paragraph#merge()). */
  merge(this: OfParagraph) {
    editing(this.$);
    const previous = siblingOf(this.$, -1);
    // Assumed: Google publishes no text for this.
    if (previous?.kind !== this.$.kind)
      throw exception('Element must be preceded by an element of the same type.');
    (previous as Node<Model>).model.inlines.push(...this.$.model.inlines);
    takeOut(this.$);
    return elementOf(previous);
  },
  setAlignment: setting('HORIZONTAL_ALIGNMENT'),
  setBold: look('BOLD'),
  setFontFamily: look('FONT_FAMILY'),
  setFontSize: look('FONT_SIZE'),
  setForegroundColor: look('FOREGROUND_COLOR'),
  setHeading: setting('HEADING'),
  setIndentEnd: setting('INDENT_END'),
  setIndentFirstLine: setting('INDENT_FIRST_LINE'),
  setIndentStart: setting('INDENT_START'),
  setItalic: look('ITALIC'),
  setLineSpacing: setting('LINE_SPACING'),
  setSpacingAfter: setting('SPACING_AFTER'),
  setSpacingBefore: setting('SPACING_BEFORE'),
  setText(this: OfParagraph, text: string) {
    editing(this.$);
    const {model} = this.$;
    const first = model.inlines.find(one => one.type === 'text');
    const style = first?.type === 'text' ? first.style : {};
    model.inlines = plainParagraph(String(text)).inlines.map(run => ({...run, style}) as Inline);
    return this;
  },
};

/** Out of its place, though it may be the last: what it held stands before it now. */
function takeOut(node: Node<Model>): void {
  const following = siblingOf(node, 1);
  if (following) return remove(node);
  const {blocks} = node.parent!.model as {blocks: unknown[]};
  blocks.pop();
}

export const paragraph: (node: Node<Model>) => Paragraph = emulate<Paragraph, Node<Model>>(
  'Paragraph',
  () => ({...(members as unknown as Partial<Paragraph>)}),
);

export const listItem: (node: Node<Model>) => ListItem = emulate<ListItem, Node<Model>>(
  'ListItem',
  () => ({
    ...(members as unknown as Partial<ListItem>),
    getGlyphType: telling('GLYPH_TYPE'),
    getListId: telling('LIST_ID'),
    getNestingLevel: telling('NESTING_LEVEL'),
    setGlyphType: setting('GLYPH_TYPE'),
    setListId: function (this: OfParagraph, item: object) {
      editing(this.$);
      const {bullet} = (nodeGiven(item) as Node<Model>).model;
      if (bullet) this.$.model.bullet = {...this.$.model.bullet!, list: bullet.list};
      return this;
    } as never,
    setNestingLevel: setting('NESTING_LEVEL'),
  }),
);
