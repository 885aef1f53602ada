import {createHash} from 'node:crypto';
import path from 'node:path';
import {build, type BuildOptions, type Plugin} from 'esbuild';
import {readModule, type Module} from './module';

/** The one name by which the parts of a page or a script know each other. */
export const PARTS = 'aduan';

export interface Bundled {
  /** What is there from the beginning: fills the record `PARTS`, which must stand before it. */
  main: string;
  /** The names that `main` exports, sorted. */
  exports: string[];
  /** What each later part adds. */
  parts: Record<string, string>;
}

/** Something of the first part that a later one takes. */
interface Shared {
  from: string;
  name: string;
}

/**
 * Bundles a page or a script whose parts come later, with all they share in the first one. Neither a page nor a script
 * on Google has addresses that a module could be imported from, so one function of the first part hands over what later
 * ones take. Until it is called the first part is one scope, as if nothing came later: Google evaluates all of it at
 * each execution.
 *
 * @param later name -> source file.
 */
export async function bundleParts(
  main: string,
  later: Record<string, string>,
  options: BuildOptions,
): Promise<Bundled> {
  const alone = await bundle({...options, entryPoints: {main}});
  const late = await bundle({
    ...options,
    entryPoints: later,
    plugins: [takenFrom(alone.sources), ...(options.plugins ?? [])],
  });
  const shared = sharedBy(Object.values(late.modules));
  const whole = await bundle({
    ...options,
    stdin: {contents: giving(main, shared), resolveDir: '.', sourcefile: 'main'},
  });
  const {body, exports} = whole.modules['stdin']!;
  // Named by what it is: a part of another version finds nothing under this name and fails at once.
  const key = createHash('sha256').update(body).digest('hex').slice(0, 8);
  const own = exports.filter(({name}) => name !== GIVE);
  const give = exports.find(({name}) => name === GIVE)!.local;
  return {
    main: `(()=>{${body}${leave('main', own)}${place(key)}=${give};})();`,
    exports: own.map(({name}) => name).sort(),
    parts: Object.fromEntries(
      Object.entries(late.modules).map(([name, part]) => [
        name,
        `(()=>{${take(part, shared, key)}${part.body}${leave(name, part.exports)}})();`,
      ]),
    ),
  };
}

interface Bundle {
  /** By the name of their entry. */
  modules: Record<string, Module>;
  /** Files that something of came into the bundle. */
  sources: Set<string>;
}

async function bundle(options: BuildOptions): Promise<Bundle> {
  const {outputFiles, metafile} = await build({
    ...options,
    write: false,
    format: 'esm',
    outdir: 'dist/parts',
    metafile: true,
  });
  const modules = outputFiles!.map(({path: file, text}) => [
    path.basename(file, '.js'),
    readModule(text),
  ]);
  const inputs = Object.values(metafile!.outputs).flatMap(output => Object.entries(output.inputs));
  const used = inputs.filter(([, {bytesInOutput}]) => bytesInOutput > 0);
  return {
    modules: Object.fromEntries(modules) as Record<string, Module>,
    sources: new Set(used.map(([file]) => path.resolve(file))),
  };
}

const ASKED = Symbol('asked already');

/** Leaves imports of these files as they are, by their whole path. */
function takenFrom(sources: ReadonlySet<string>): Plugin {
  return {
    name: 'taken from the first part',
    setup({onResolve, resolve}) {
      onResolve({filter: /.*/}, async ({path: wanted, kind, importer, resolveDir, pluginData}) => {
        if (pluginData === ASKED || kind === 'entry-point') return undefined;
        const found = await resolve(wanted, {kind, importer, resolveDir, pluginData: ASKED});
        return sources.has(found.path) ? {path: found.path, external: true} : found;
      });
    },
  };
}

/** What the first part hands over is exported under this name. */
const GIVE = 'give';

function giving(main: string, shared: readonly Shared[]): string {
  const imports = shared.map(
    ({from, name}, index) => `import {${name} as s${index}} from ${JSON.stringify(from)};`,
  );
  const each = shared.map((_, index) => `() => s${index}`).join();
  const whole = `export * from ${JSON.stringify(path.resolve(main))};`;
  // Only what is wanted is named: tables are made when they are first named.
  const give = `export const ${GIVE} = wanted => { const all = [${each}]; return wanted.map(one => all[one]()); };`;
  return [whole, ...imports, give].join('\n');
}

function sharedBy(modules: readonly Module[]): Shared[] {
  const taken = modules.flatMap(({imports}) => imports).map(({from, name}) => ({from, name}));
  return [...new Map(taken.map(one => [`${one.from}\0${one.name}`, one])).values()];
}

function take({imports}: Module, shared: readonly Shared[], key: string): string {
  const wanted = imports.map(({from, name}) =>
    shared.findIndex(one => one.from === from && one.name === name),
  );
  return `const[${imports.map(({local}) => local).join()}]=${place(key)}([${wanted.join()}]);`;
}

function leave(name: string, exports: Module['exports']): string {
  return `${place(name)}={${exports.map(one => `${one.name}:${one.local}`).join()}};`;
}

function place(name: string): string {
  return `${PARTS}[${JSON.stringify(name)}]`;
}
