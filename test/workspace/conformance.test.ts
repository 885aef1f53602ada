import {buildSync} from 'esbuild';
import fs from 'node:fs';
import type {Spec} from '../../selftest/spec';
import {openScript} from './script';

/** The specs, and a function that runs one of them in an execution of its own. */
const ENTRY = `
  import {specs} from './selftest/specs';
  export const list = () => specs.map(({name, member, source, needs}) => ({name, member, source, needs}));
  export const run = name => specs.find(spec => spec.name === name).run();
`;

function specScript(): string {
  const {outputFiles} = buildSync({
    stdin: {contents: ENTRY, resolveDir: process.cwd()},
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'built',
    target: 'es2020',
    platform: 'neutral',
    logLevel: 'error',
  });
  return `${outputFiles[0]!.text}
    function listSpecs() { return built.list(); }
    function runSpec(name) { built.run(name); }`;
}

const open = () =>
  openScript(specScript(), {
    manifest: JSON.parse(fs.readFileSync('selftest/appsscript.json', 'utf8')) as object,
    html: {Sample: fs.readFileSync('selftest/Sample.html', 'utf8')},
  });

type Listed = Pick<Spec, 'name' | 'member' | 'source'>;

describe('what the product relies on Google to do', () => {
  const listed = open().run<Listed[]>('listSpecs');

  it('has a name of its own for each spec', () => {
    expect(listed.length).toBeGreaterThan(30);
    expect(new Set(listed.map(({name}) => name)).size).toBe(listed.length);
  });

  it.each(listed.map(({name}) => name))('%s', name => {
    open().run('runSpec', name);
  });
});
