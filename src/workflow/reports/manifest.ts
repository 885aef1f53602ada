import {type Manifest, MANIFEST, writeManifest} from '../../domain/archive/manifest';
import {sortedName} from '../../ui/text/papers/report-frame';
import type {Report} from './report';

/**
 * P2: what lies in the folder with the SHA-256 of each file, as Drive has them. A later manifest names the one before
 * it like any other file, so they form a chain.
 */
export function fileManifest({desk, settings, folders, period, at, chain, stamp}: Report): null {
  const all = desk.archive.list(folders);
  const manifest: Manifest = {
    office: settings.office.name,
    folder: folders.join('/'),
    made: new Date(at).toISOString(),
    chain,
    files: all.flatMap(({name, size, sha256}) => (sha256 === null ? [] : [{name, size, sha256}])),
    documents: all.filter(one => one.sha256 === null).map(one => one.name),
  };
  const name = `${sortedName(MANIFEST, period)}${stamp}.json`;
  const content = writeManifest(manifest);
  desk.archive.storeOnce({name, folders, mime: 'application/json', content});
  return null;
}
