import type {WrittenTabs} from '../../domain/settings-tabs/all-tabs';
import type {TabPlan} from '../../domain/settings-tabs/plan';

/** Buku Kerja, which people see. */
export interface Workbook {
  /** Copies complaints to their rows under a new title. One request. */
  project(page: BookPage): void;
  /** The tab as a hand may have left it. Two requests. */
  inspect(): BookState;
  /** Writes complaints to the rows of their places; the first page puts the tab itself in order. */
  rewrite(page: BookPage, isFirst: boolean): void;
}

export interface BookPage {
  title: string;
  rows: ReadonlyArray<{
    entry: number;
    /** Just registered: it has no row yet. */
    fresh: boolean;
    cells: readonly string[];
  }>;
}

/** Buku Kerja's register tab as it stands. */
export interface BookState {
  /** Null where the tab is gone. */
  title: string | null;
  isFiltered: boolean;
  heads: string[];
  /** From the first row under the heads. */
  rows: string[][];
}

/** The settings tabs of Buku Kerja (O3). */
export interface SettingsBook {
  /** The tabs as they stand, without those that are gone. Two requests. */
  read(plans: readonly TabPlan[]): WrittenTabs;
  /** Makes tabs that are not there and rewrites those that are. Two requests. */
  write(tabs: readonly TabContent[]): void;
}

export interface TabContent {
  plan: TabPlan;
  /** Below the heads. */
  rows: string[][];
}

/** The tab of Buku Kerja with an old register. */
export interface ImportTab {
  /** Its rows as text, the heads first. One request. */
  read(): string[][];
}
