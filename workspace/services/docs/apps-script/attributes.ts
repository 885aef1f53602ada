import {nameOf} from '../../../runtime/enumeration';
import type {
  Border,
  Cell,
  PageSetup,
  Paragraph,
  ParagraphStyle,
  Picture,
  Row,
  Table,
} from '../entities';
import {
  ALIGNMENTS,
  GlyphType,
  HEADINGS,
  HorizontalAlignment,
  keyOf,
  ParagraphHeading,
  VERTICAL,
  VerticalAlignment,
} from './enums';
import {glyphOf, setGlyph} from './glyphs';
import {isLook, LOOKS, lookOf} from './looks';
import {editing, type Kind, type Node, type Self, sessionOf} from './tree';
import {styleText} from './writing';
import {writingOf} from './writing-of';

type Attributes = Record<
  string,
  {read(node: Node): unknown; write(node: Node, value: unknown): void}
>;

/** A number kept under a key of what `holder` finds; null takes it away. */
function kept<H extends object>(holder: (node: Node) => H, key: keyof H) {
  return {
    read: (node: Node) => holder(node)[key] ?? null,
    write(node: Node, value: unknown) {
      const held = holder(node) as Record<PropertyKey, unknown>;
      if (value === null) delete held[key];
      else held[key] = value;
    },
  };
}

const paragraphOf = ({model}: Node) => model as Paragraph;
const spacing = (key: keyof ParagraphStyle) => kept(node => paragraphOf(node).style, key);

const PARAGRAPH: Attributes = {
  HEADING: {
    read: node => ParagraphHeading[HEADINGS[paragraphOf(node).named]],
    write(node, value) {
      paragraphOf(node).named = keyOf(HEADINGS, nameOf(value));
    },
  },
  HORIZONTAL_ALIGNMENT: {
    read: node => HorizontalAlignment[ALIGNMENTS[paragraphOf(node).style.alignment ?? 'START']],
    write(node, value) {
      const {style} = paragraphOf(node);
      if (value === null) delete style.alignment;
      else style.alignment = keyOf(ALIGNMENTS, nameOf(value));
    },
  },
  INDENT_END: spacing('indentEnd'),
  INDENT_FIRST_LINE: spacing('indentFirstLine'),
  INDENT_START: spacing('indentStart'),
  LINE_SPACING: spacing('lineSpacing'),
  SPACING_AFTER: spacing('spaceBelow'),
  SPACING_BEFORE: spacing('spaceAbove'),
};

const LIST_ITEM: Attributes = {
  ...PARAGRAPH,
  GLYPH_TYPE: {
    read(node) {
      const glyph = glyphOf(sessionOf(node).content, paragraphOf(node));
      return glyph ? GlyphType[glyph as keyof typeof GlyphType] : null;
    },
    write(node, value) {
      if (value !== null) setGlyph(sessionOf(node).content, paragraphOf(node), nameOf(value));
    },
  },
  LIST_ID: {
    read: node => paragraphOf(node).bullet?.list ?? null,
    write(node, value) {
      const {bullet} = paragraphOf(node);
      if (bullet && String(value) in sessionOf(node).content.lists) bullet.list = String(value);
    },
  },
  NESTING_LEVEL: {
    read: node => paragraphOf(node).bullet?.level ?? 0,
    write(node, value) {
      const {bullet} = paragraphOf(node);
      if (bullet) bullet.level = Number(value);
    },
  },
};

const cellOf = ({model}: Node) => model as Cell;

const cellsOf = ({model}: Node) => (model as Table).rows.flatMap(({cells}) => cells);

/** The lines of a table are its cells' own; they are told, and told of, together. */
const border = (key: 'color' | 'width') => ({
  read: (node: Node) => cellsOf(node)[0]?.borders.top?.[key] ?? null,
  write(node: Node, value: unknown) {
    for (const {borders} of cellsOf(node)) {
      for (const side of ['top', 'right', 'bottom', 'left'] as const)
        borders[side] = {color: '#000000', width: 1, ...borders[side], [key]: value} as Border;
    }
  },
});

const tableOf = ({parent}: Node) => parent?.parent?.model as Table | undefined;

const padding = (side: keyof Table['padding']) => ({
  read: (node: Node) => cellOf(node).padding?.[side] ?? tableOf(node)?.padding[side] ?? null,
  write(node: Node, value: unknown) {
    const cell = cellOf(node);
    cell.padding = {...cell.padding, [side]: value === null ? undefined : Number(value)};
  },
});

/** The column a cell begins in: those before it may be wider than one. */
function columnOf({model, parent}: Node): number {
  const {cells} = parent!.model as Row;
  return cells
    .slice(0, cells.indexOf(model as Cell))
    .reduce((sum, {columnSpan}) => sum + columnSpan, 0);
}

const TABLE_CELL: Attributes = {
  BACKGROUND_COLOR: kept(cellOf, 'shading'),
  PADDING_BOTTOM: padding('bottom'),
  PADDING_LEFT: padding('left'),
  PADDING_RIGHT: padding('right'),
  PADDING_TOP: padding('top'),
  VERTICAL_ALIGNMENT: {
    read: node => VerticalAlignment[VERTICAL[cellOf(node).verticalAlignment ?? 'TOP']],
    write(node, value) {
      cellOf(node).verticalAlignment = keyOf(VERTICAL, nameOf(value));
    },
  },
  // A cell is as wide as its column: "Sets the width of the column containing the current cell".
  WIDTH: {
    read: node => tableOf(node)?.columns[columnOf(node)] ?? null,
    write(node, value) {
      const table = tableOf(node);
      if (table && value !== null) table.columns[columnOf(node)] = Number(value);
    },
  },
};

const page = (key: keyof PageSetup) => kept(node => sessionOf(node).content.page, key);
const picture = (key: keyof Picture) => kept(({model}) => model as Picture, key);

/** What each kind of element has of its own; how its text looks is said by all. */
const OWN: Partial<Record<Kind, Attributes>> = {
  BODY_SECTION: {
    MARGIN_BOTTOM: page('marginBottom'),
    MARGIN_LEFT: page('marginLeft'),
    MARGIN_RIGHT: page('marginRight'),
    MARGIN_TOP: page('marginTop'),
    PAGE_HEIGHT: page('height'),
    PAGE_WIDTH: page('width'),
  },
  INLINE_IMAGE: {HEIGHT: picture('height'), LINK_URL: picture('link'), WIDTH: picture('width')},
  LIST_ITEM,
  PARAGRAPH,
  TABLE: {BORDER_COLOR: border('color'), BORDER_WIDTH: border('width')},
  TABLE_CELL,
  TABLE_ROW: {MINIMUM_HEIGHT: kept(({model}) => model as Row, 'minHeight')},
};

const WITHOUT_TEXT: Kind[] = ['INLINE_IMAGE', 'PAGE_BREAK', 'HORIZONTAL_RULE', 'UNSUPPORTED'];

/** All attributes of an element, null where nothing was said (reference/document/element#getAttributes()). */
export function attributesOf(node: Node, offset?: number | null): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  if (!WITHOUT_TEXT.includes(node.kind)) {
    const writing = writingOf(node);
    for (const [name, {key}] of Object.entries(LOOKS)) found[name] = lookOf(writing, key, offset);
  }
  for (const [name, {read}] of Object.entries(OWN[node.kind] ?? {})) found[name] = read(node);
  return found;
}

/** Sets what the element knows of the attributes; the rest of them says nothing to it (assumed). */
export function setAttributes(
  node: Node,
  attributes: Record<string, unknown>,
  from = 0,
  to = Infinity,
): void {
  editing(node);
  for (const [name, value] of Object.entries(attributes)) {
    const own = OWN[node.kind]?.[name];
    if (own) own.write(node, value);
    else if (isLook(name) && !WITHOUT_TEXT.includes(node.kind))
      styleText(writingOf(node), from, to, LOOKS[name].make(value));
  }
}

/** A member that tells an attribute. */
export const telling = (name: string) =>
  function (this: Self) {
    return OWN[this.$.kind]![name]!.read(this.$);
  } as never;

/** A member that sets an attribute. */
export const setting = (name: string) =>
  function (this: Self, value: unknown) {
    editing(this.$);
    OWN[this.$.kind]![name]!.write(this.$, value);
    return this;
  } as never;
