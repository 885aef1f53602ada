import type {PackagePart} from '../../domain/document/package';

/** Recap documents in Drive. */
export interface Archive {
  /** Files a DOCX as an editable Doc and a PDF in the folder of its month; answers both links. */
  file(document: ArchiveDocument): FiledDocument;
  /** The same, unless a Doc or PDF of that name lies there: what an execution that died has left is completed. */
  fileOnce(document: ArchiveDocument): FiledDocument;
  /** Files bytes as they are, unless a file of that name lies there. */
  storeOnce(file: ArchiveData): void;
  /** The first picture of a document of Google (0 to 255), with its size in points; null where it has none. */
  pictureIn(documentId: string): {bytes: number[]; width: number; height: number} | null;
  /** Everything the desk itself has filed in a folder; nothing where the folder is missing. */
  list(folders: readonly string[]): ArchiveEntry[];
}

export interface ArchiveData {
  name: string;
  folders: readonly string[];
  mime: string;
  /** A text, or the parts of a zip. */
  content: string | readonly PackagePart[];
}

export interface ArchiveEntry {
  name: string;
  url: string;
  size: number;
  /** Null for a document of Google, which has no bytes of its own. */
  sha256: string | null;
}

export interface ArchiveDocument {
  name: string;
  /** From the office's own folder down; made where they are missing. */
  folders: readonly string[];
  parts: readonly PackagePart[];
}

export interface FiledDocument {
  docUrl: string;
  pdfUrl: string;
}

/** Files of complaints in the office's Drive, shared with nobody (I7). */
export interface Attachments {
  /** The first bytes (0 to 255) of a file in base64, and its SHA-256. No request. */
  look(data: string): {head: number[]; sha256: string};
  /** Files it under these folders, made where they are missing; answers its id. */
  file(file: {name: string; mime: string; data: string; folders: readonly string[]}): string;
  /** P7: into the bin, which Google empties after thirty days. */
  remove(fileId: string): void;
}
