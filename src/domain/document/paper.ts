/** A paper of the office as blocks, before it becomes a DOCX (decision 14). */
export interface Paper {
  title: string;
  size: PaperSize;
  letterhead: {lines: string[]; address: string};
  footer: string;
  blocks: PaperBlock[];
}

export type PaperSize = 'A4' | 'F4';

export type PaperBlock =
  | {heading: string; level: 1 | 2}
  | {
      paragraph: string;
      align?: 'left' | 'center' | 'right' | 'both';
      bold?: boolean;
      indent?: number;
      keepNext?: boolean;
    }
  | {table: PaperTable}
  | {pageBreak: true};

export interface PaperTable {
  /** Widths of the columns in hundredths of the text's width; they add up to 100. */
  widths: number[];
  head: string[];
  rows: string[][];
}
