import type {PlainBlob} from '../../service';

/** All lengths are points (1/72 inch), as the Docs API has them. */
export type Points = number;

export type NamedStyle =
  | 'NORMAL_TEXT'
  | 'TITLE'
  | 'SUBTITLE'
  | 'HEADING_1'
  | 'HEADING_2'
  | 'HEADING_3'
  | 'HEADING_4'
  | 'HEADING_5'
  | 'HEADING_6';

export interface TextStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** `#rrggbb`, as is background. */
  color?: string;
  background?: string;
  font?: string;
  size?: Points;
  link?: string;
  raised?: 'superscript' | 'subscript';
}

export type Alignment = 'START' | 'CENTER' | 'END' | 'JUSTIFIED';

export interface TabStop {
  position: Points;
  alignment: 'START' | 'CENTER' | 'END';
}

export interface Border {
  color: string;
  width: Points;
  double?: boolean;
}

export interface ParagraphStyle {
  alignment?: Alignment;
  spaceAbove?: Points;
  spaceBelow?: Points;
  /** A multiple of the font's own line: 1.15. */
  lineSpacing?: number;
  indentStart?: Points;
  indentEnd?: Points;
  /** Where the first line starts, counted from the margin as indentStart is. */
  indentFirstLine?: Points;
  keepWithNext?: boolean;
  shading?: string;
  borderTop?: Border;
  borderBottom?: Border;
  tabStops?: TabStop[];
}

export interface TextRun {
  type: 'text';
  /** A tab is \t, a line break inside the paragraph \v (as in the Docs API). */
  text: string;
  style: TextStyle;
}

/** A number that only the laid out page knows. */
export interface PageField {
  type: 'field';
  field: 'PAGE' | 'PAGES';
  style: TextStyle;
}

export interface Picture {
  type: 'picture';
  /** Key in the document's pictures. */
  picture: string;
  width: Points;
  height: Points;
  altTitle?: string;
  description?: string;
  link?: string;
}

export interface PageBreak {
  type: 'pageBreak';
}

/** A line from margin to margin. */
export interface HorizontalRule {
  type: 'horizontalRule';
}

export type Inline = TextRun | PageField | Picture | PageBreak | HorizontalRule;

export interface Paragraph {
  type: 'paragraph';
  named: NamedStyle;
  style: ParagraphStyle;
  /** The list it is an item of, and how deep. */
  bullet?: {list: string; level: number};
  pageBreakBefore?: boolean;
  inlines: Inline[];
}

export interface CellBorders {
  top?: Border | null;
  right?: Border | null;
  bottom?: Border | null;
  left?: Border | null;
}

export interface Cell {
  blocks: Block[];
  columnSpan: number;
  /** Cells covered by a span are not in their rows. */
  rowSpan: number;
  shading?: string;
  borders: CellBorders;
  verticalAlignment?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  /** Where it differs from its table's. */
  padding?: Partial<Table['padding']>;
}

export interface Row {
  cells: Cell[];
  /** Repeats at the top of each page. */
  header: boolean;
  minHeight?: Points;
  /** Goes to the next page rather than break. */
  keepTogether?: boolean;
}

export interface Table {
  type: 'table';
  columns: Points[];
  rows: Row[];
  alignment?: 'START' | 'CENTER' | 'END';
  indentStart?: Points;
  padding: {top: Points; right: Points; bottom: Points; left: Points};
}

export type Block = Paragraph | Table;

export interface ListLevel {
  /** `bullet` shows `text` as it is; the others put the counters for %1, %2 ... into it. */
  format:
    'bullet' | 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman' | 'none';
  text: string;
  start: number;
  indentStart: Points;
  indentFirstLine: Points;
}

export interface PageSetup {
  width: Points;
  height: Points;
  marginTop: Points;
  marginRight: Points;
  marginBottom: Points;
  marginLeft: Points;
  /** From the paper's edge. */
  marginHeader: Points;
  marginFooter: Points;
}

export interface StyleSet {
  paragraph: ParagraphStyle;
  text: TextStyle;
}

/** One document: plain JSON. */
export interface Document {
  /** As people call it in the file's menu: `id`. */
  language?: string;
  page: PageSetup;
  styles: Record<NamedStyle, StyleSet>;
  lists: Record<string, ListLevel[]>;
  pictures: Record<string, PlainBlob>;
  header: Block[];
  footer: Block[];
  /** Those of the first page, where it differs. */
  firstHeader?: Block[];
  firstFooter?: Block[];
  body: Block[];
}

export interface StoredDocument {
  documentId: string;
  /** Counts the changes. */
  revision: number;
  /** A `Document` as JSON: a recap is tens of thousands of objects, and a year has many that nobody looks at again. */
  content: string;
  /** The DOCX the document came from, as base64; gone with the first edit. */
  source?: string;
}

export interface OpenDocument extends Omit<StoredDocument, 'content'> {
  content: Document;
}

export interface DocsState {
  documents: Record<string, StoredDocument>;
}

export function emptyDocsState(): DocsState {
  return {documents: {}};
}
