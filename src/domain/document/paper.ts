/** A paper of the office as blocks, before it becomes a DOCX (design 14). */
export interface Paper {
  title: string;
  /** A sheet cut in two, lying: for receipts. */
  isHalf?: boolean;
  isLandscape?: boolean;
  /** Papers that need all the room: 1.5 cm on each side in the place of the letter's margins. */
  hasNarrowMargins?: boolean;
  /** `paper` is the sheet the office prints on; F4 where nothing is said. */
  letterhead: {lines: string[]; address: string; logo?: PaperPicture; paper?: 'A4' | 'F4'};
  /** A line above every page but on the letterhead's own margin. */
  header?: string;
  /** Stands before the page's number. */
  footer: string;
  blocks: PaperBlock[];
}

export type Align = 'left' | 'center' | 'right' | 'both';

export type PaperBlock =
  | {heading: string; level: 1 | 2}
  | PaperParagraph
  | {table: PaperTable}
  /** Blocks side by side, without lines; kept on one page. Widths in hundredths of the text's width. */
  | {columns: Array<{width: number; blocks: PaperBlock[]}>}
  | PaperFacts
  | {picture: PaperPicture; align?: Align}
  | {pageBreak: true};

export interface PaperParagraph {
  paragraph: string;
  align?: Align;
  bold?: boolean;
  indent?: number;
  keepNext?: boolean;
  /** Points; 11 where nothing is said. */
  size?: number;
  /** Space below, in points. */
  after?: number;
}

/** Labels and values in two columns, without lines. */
export interface PaperFacts {
  facts: Array<readonly [label: string, value: string]>;
  /** In hundredths of the text's width. */
  labelWidth: number;
  /** Points; 11 where nothing is said. */
  size?: number;
}

export interface PaperTable {
  /** Widths of the columns in hundredths of the text's width; they add up to 100. */
  widths: number[];
  head: string[];
  rows: PaperCell[][];
  /** Of each column; left where nothing is said. */
  aligns?: ReadonlyArray<Align | undefined>;
  /** Points; 9 where nothing is said. */
  size?: number;
  /** Points; for rows that are filled in by hand. */
  rowHeight?: number;
}

/** A text, or a picture such as a bar of a chart. */
export type PaperCell = string | {picture: PaperPicture};

export interface PaperPicture {
  /** Its file's name in the document. */
  name: string;
  /** A PNG, bytes from 0 to 255. */
  bytes: number[];
  /** Points wide, and as high where nothing else is said. */
  side: number;
  height?: number;
  /** For those who cannot see it. */
  alt: string;
}

/** All pictures of a paper, in the order in which they stand in it. */
export function picturesOf(blocks: readonly PaperBlock[]): PaperPicture[] {
  return blocks.flatMap(block => {
    if ('picture' in block) return [block.picture];
    if ('table' in block)
      return block.table.rows
        .flat()
        .flatMap(cell => (typeof cell === 'string' ? [] : [cell.picture]));
    return 'columns' in block ? block.columns.flatMap(column => picturesOf(column.blocks)) : [];
  });
}
