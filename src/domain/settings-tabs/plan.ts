/** A column of a settings tab; cells are found by the head's words, so columns may be moved. */
export interface TabColumn<K extends string = string> {
  key: K;
  title: string;
  /** Pixels. */
  width: number;
  /** What the cell offers to choose from. */
  choices?: readonly string[];
}

/** How a settings tab of Buku Kerja looks. */
export interface TabPlan<K extends string = string> {
  /** The sheet's id, by which it is found under any name. */
  sheetId: number;
  title: string;
  /** One line above the heads: what the tab is for and how it is written. */
  hint: string;
  columns: ReadonlyArray<TabColumn<K>>;
}

/** Rows above the first entry: the hint and the heads. */
export const TAB_HEAD_ROWS = 2;
