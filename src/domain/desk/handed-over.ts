/** What *Serah terima* of an officer did (O10). */
export interface HandedOver {
  moved: number;
  /** Register numbers that the successor may not see; they are the desk's again. */
  kept: string[];
  docUrl: string;
  pdfUrl: string;
}

/** A register that was restored into an empty account. */
export interface Adopted {
  officeName: string;
  entries: number;
  volumes: number;
}
