import path from 'node:path';
import {build, type BuildOptions} from 'esbuild';

/** Characters after which a line of the script ends, so that the line of a stack trace says more than the function. */
const LINE = 160;

/** The one name the bundle itself takes in the script's global scope. */
export const BUNDLE = 'aduan';

/**
 * Bundles a `main.ts` into the text of one Apps Script file: an IIFE, and one function per export that calls into it.
 * A flat bundle would make every helper callable from a page through google.script.run.
 *
 * Blanks and long ways of saying things are minified, for Apps Script parses the whole text at every execution. Names
 * stay: a stack trace in the list of executions still tells which function failed, and an office's IT can search for it.
 */
export async function bundleScript(main: string): Promise<{code: string; exports: string[]}> {
  const exports = await exportsOf(main);
  const iife = await run(main, {format: 'iife', globalName: BUNDLE});
  const stubs = exports.map(
    name => `function ${name}(...args){return ${BUNDLE}.${name}(...args)}\n`,
  );
  return {code: [iife.code, ...stubs].join('\n'), exports};
}

/** The exports of a `main.ts`, sorted. esbuild lists them for the `esm` format only. */
export async function exportsOf(main: string): Promise<string[]> {
  return (await run(main, {format: 'esm'})).exports.sort();
}

async function run(main: string, options: BuildOptions) {
  const result = await build({
    ...options,
    entryPoints: [main],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'neutral',
    target: 'es2020',
    charset: 'utf8',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: LINE,
    legalComments: 'none',
    logLevel: 'silent',
    outfile: path.join('dist', 'Code.js'),
  });
  const [output] = Object.values(result.metafile!.outputs);
  return {code: result.outputFiles![0]!.text, exports: output!.exports};
}
