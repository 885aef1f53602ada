/** The name of the list of a folder's files; behind the period's key and before the revision's stamp. */
export const MANIFEST = 'Manifes';

/** What lay in a folder of the archive when a report was done, for whoever checks it without the desk (P2). */
export interface Manifest {
  office: string;
  /** From the office's own folder down. */
  folder: string;
  made: string;
  /** Where the journal's chain stood (R4). */
  chain: {lines: number; hash: string};
  files: ArchivedFile[];
  /** Documents of Google: for editing, without bytes of their own; the PDF beside them is what counts. */
  documents: string[];
}

export interface ArchivedFile {
  name: string;
  size: number;
  /** Of its bytes, in hexadecimal digits. */
  sha256: string;
}

/** The manifest as JSON, with the SHA-256 of each file; `readManifest` is its inverse. */
export function writeManifest({files, documents, ...rest}: Manifest): string {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const whole = {...rest, files: sorted, documents: [...documents].sort()};
  return `${JSON.stringify(whole, null, 1)}\n`;
}

/** Null for a text that is no manifest. */
export function readManifest(text: string): Manifest | null {
  try {
    const read = JSON.parse(text) as Partial<Manifest>;
    return Array.isArray(read.files) && Array.isArray(read.documents) ? (read as Manifest) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export interface ArchiveFindings {
  /** In the manifest and not there. */
  missing: string[];
  /** There, and not as the manifest says. */
  changed: string[];
  /** There, and in no manifest. */
  added: string[];
}

/**
 * A folder as it is against its manifests. What a later revision brought stands in a later manifest; a file that two
 * manifests name must be as the first one has it, since nothing is overwritten.
 *
 * @param manifests with their own names, in any order.
 */
export function verifyFolder(
  found: readonly ArchivedFile[],
  manifests: ReadonlyArray<{name: string; manifest: Manifest}>,
): ArchiveFindings {
  const sorted = [...manifests].sort((a, b) => (a.manifest.made < b.manifest.made ? -1 : 1));
  const said = new Map<string, ArchivedFile>();
  const documents = new Set<string>();
  for (const {manifest} of sorted) {
    for (const one of manifest.files) if (!said.has(one.name)) said.set(one.name, one);
    manifest.documents.forEach(name => documents.add(name));
  }
  const last = sorted[sorted.length - 1]?.name;
  const names = new Set(found.map(one => one.name));
  const isKnown = (name: string) =>
    said.has(name) || name === last || documents.has(name.replace(/\.(docx|gdoc)$/, ''));
  return {
    missing: [...said.keys()].filter(name => !names.has(name)),
    changed: found
      .filter(({name, sha256}) => said.has(name) && said.get(name)!.sha256 !== sha256)
      .map(({name}) => name),
    added: found.filter(({name}) => !isKnown(name)).map(({name}) => name),
  };
}
