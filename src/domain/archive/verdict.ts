import type {Digest} from '../ledger/digest';
import {type AuditJournal, type AuditLine, brokenAt, follow, JOURNAL, readAudit} from './audit';
import {
  type ArchivedFile,
  type ArchiveFindings,
  MANIFEST,
  type Manifest,
  readManifest,
  verifyFolder,
} from './manifest';

/** A file of a folder that somebody checks: its hash, and its text where it is one that is read. */
export interface FoundFile extends ArchivedFile {
  text: string | null;
}

/** What checking a folder of the archive says (P2, P6). */
export interface Verdict {
  /** How many manifests there are; without any nothing can be said. */
  manifests: number;
  files: number;
  findings: ArchiveFindings;
  /** Every journal in the folder, and the line at which its chain breaks. */
  journals: Array<{name: string; lines: number; brokenAt: string | null}>;
  audits: AuditJournal[];
}

/** Which files are read and not only hashed. */
export function isRead(name: string): boolean {
  return (
    (name.endsWith('.json') && name.includes(MANIFEST)) ||
    (name.endsWith('.jsonl') && name.includes(JOURNAL))
  );
}

/** P2, P6: checks files against the manifests and audit journals among them. */
export function judgeFolder(found: readonly FoundFile[], digest: Digest): Verdict {
  const manifests = found.flatMap(({name, text}): Array<{name: string; manifest: Manifest}> => {
    const manifest = name.endsWith('.json') && text !== null ? readManifest(text) : null;
    return manifest ? [{name, manifest}] : [];
  });
  const audits = found.flatMap(({name, text}) => {
    const audit = name.endsWith('.jsonl') && text !== null ? readAudit(text) : null;
    return audit ? [{name, audit}] : [];
  });
  return {
    manifests: manifests.length,
    files: found.length,
    findings: verifyFolder(found, manifests),
    journals: audits.map(({name, audit}) => ({
      name,
      lines: audit.lines.length,
      brokenAt: brokenAt(audit, digest),
    })),
    audits: audits.map(({audit}) => audit),
  };
}

/** A printed number's lines, from whichever journal of the folder holds it; null where none does. */
export function traced({audits}: Verdict, register: string): AuditLine[] | null {
  for (const audit of audits) {
    const lines = follow(audit, register);
    if (lines) return lines;
  }
  return null;
}

export function isSound({manifests, findings, journals}: Verdict): boolean {
  const {missing, changed, added} = findings;
  return (
    manifests > 0 &&
    missing.length + changed.length + added.length === 0 &&
    journals.every(one => one.brokenAt === null)
  );
}
