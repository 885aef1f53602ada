import type {BuildOptions} from 'esbuild';
import {lazyTables} from './lazy-tables';
import {writtenLists} from './lists';
import {bundleParts, PARTS} from './parts';

/** Characters after which a line of the script ends, so that the line of a stack trace says more than the function. */
const LINE = 160;

/** The one name the bundle itself takes in the script's global scope. */
export const BUNDLE = PARTS;

const SCRIPT: BuildOptions = {
  bundle: true,
  platform: 'neutral',
  target: 'es2020',
  charset: 'utf8',
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: LINE,
  legalComments: 'none',
  logLevel: 'silent',
  plugins: [writtenLists, lazyTables],
};

export interface Script {
  code: string;
  /** The functions it offers to Google, sorted. */
  exports: string[];
  /** The text of each wing, which the script runs as a function's body where it is first needed. */
  wings: Record<string, string>;
}

/**
 * Bundles a `main.ts` into the text of one Apps Script file: one record of parts, and one function per export that
 * calls into it. A flat bundle would make every helper callable from a page through google.script.run.
 *
 * Blanks and long ways of saying things are minified, for Apps Script parses the whole text at every execution; for the
 * same reason what few executions need stands in wings. Names stay: a stack trace in the list of executions still tells
 * which function failed, and an office's IT can search for it.
 *
 * @param wings name -> source file; each exports `wing`.
 */
export async function bundleScript(
  main: string,
  wings: Record<string, string> = {},
): Promise<Script> {
  const {main: record, exports, parts} = await bundleParts(main, wings, SCRIPT);
  const stubs = exports.map(
    name => `function ${name}(...args){return ${BUNDLE}.main.${name}(...args)}\n`,
  );
  const whole = `var ${BUNDLE}=(${BUNDLE}=>{\n${record}\nreturn ${BUNDLE}})({});\n`;
  const texts = Object.entries(parts).map(([name, part]) => [
    name,
    `${part}\nreturn ${BUNDLE}[${JSON.stringify(name)}].wing;`,
  ]);
  return {code: [whole, ...stubs].join('\n'), exports, wings: Object.fromEntries(texts)};
}
