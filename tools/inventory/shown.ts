import fs from 'node:fs';
import {specs} from '../../selftest/specs';
import {filesUnder} from '../map/files';

export const ASSUMED = 'assumed';

/** What shows how one member behaves, and who says that Google does so too. */
export interface Shown {
  member: string;
  /** The spec's sentence, or the test file. */
  by: string;
  /** From the top of the product. */
  file: string;
  /** Address, or `assumed`. */
  source: string;
}

/**
 * Everything that shows a member: the specs of selftest/, and what no script can show about itself in tests that say
 * `// shows: Class.member; source: <address or "assumed">`.
 */
export function shownMembers(): Shown[] {
  return [...bySpecs(), ...byTests()];
}

function bySpecs(): Shown[] {
  const files = filesUnder('selftest/specs', ['.ts']).map(
    file => [file, fs.readFileSync(file, 'utf8')] as const,
  );
  return specs.flatMap(({name, member, source}) => {
    const [file = 'selftest/specs/index.ts'] =
      files.find(([, text]) => text.includes(`name: '${name}'`)) ?? [];
    return [member].flat().map(one => ({member: one, by: name, file, source}));
  });
}

function byTests(): Shown[] {
  return filesUnder('test', ['.ts', '.tsx']).flatMap(file =>
    [...fs.readFileSync(file, 'utf8').matchAll(/^\s*\/\/ shows: ([\w.]+); source: (\S+)$/gm)].map(
      ([, member, source]) => ({member: member!, by: file, file, source: source!}),
    ),
  );
}
