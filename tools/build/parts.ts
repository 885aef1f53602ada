import path from 'node:path';
import {build, type BuildOptions, type OutputFile} from 'esbuild';
import {parse, type ImportDeclaration, type ExportNamedDeclaration} from 'acorn';

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

/**
 * Bundles a page or a script whose parts come later, with all they share in the first one. esbuild splits the modules;
 * its imports and exports become entries of one record, because neither a page nor a script on Google has addresses
 * that a module could be imported from.
 *
 * @param later name -> source file.
 */
export async function bundleParts(
  main: string,
  later: Record<string, string>,
  options: BuildOptions,
): Promise<Bundled> {
  const {outputFiles, metafile} = await build({
    ...options,
    write: false,
    entryPoints: {main, ...later},
    splitting: true,
    format: 'esm',
    outdir: 'dist/parts',
    chunkNames: '[hash]',
    metafile: true,
  });
  const texts = new Map(outputFiles.map(file => [nameOf(file), file.text]));
  const needs = (name: string): string[] => {
    const {imports} = metafile.outputs[`dist/parts/${name}.js`]!;
    return imports.flatMap(({path: file}) => {
      const part = path.basename(file, '.js');
      return [...needs(part), part];
    });
  };
  const inMain = new Set([...needs('main'), 'main']);
  const join = (names: Iterable<string>) =>
    [...new Set(names)].map(name => asRecord(name, texts.get(name)!)).join('\n');
  const added = Object.keys(later).map(part => {
    const own = [...needs(part), part].filter(name => !inMain.has(name));
    return [part, join(own)] as const;
  });
  return {
    main: join(inMain),
    exports: metafile.outputs['dist/parts/main.js']!.exports.sort(),
    parts: Object.fromEntries(added),
  };
}

function nameOf({path: file}: OutputFile): string {
  return path.basename(file, '.js');
}

/** A module as a function of its own that takes its imports from the record and leaves its exports there. */
export function asRecord(name: string, module: string): string {
  const {body} = parse(module, {ecmaVersion: 2020, sourceType: 'module'});
  let text = module;
  for (const node of [...body].reverse()) {
    const by =
      node.type === 'ImportDeclaration'
        ? taken(node)
        : node.type === 'ExportNamedDeclaration'
          ? left(name, node)
          : undefined;
    if (by !== undefined) text = text.slice(0, node.start) + by + text.slice(node.end);
  }
  return `(()=>{${text.trim()}})();`;
}

function taken({specifiers, source}: ImportDeclaration): string {
  const from = `${PARTS}[${JSON.stringify(path.basename(String(source.value), '.js'))}]`;
  const names = specifiers.flatMap(one =>
    one.type === 'ImportSpecifier' && one.imported.type === 'Identifier'
      ? [`${one.imported.name}:${one.local.name}`]
      : [],
  );
  // A part that is not there any more must fail at once, not at the first use.
  return names.length > 0 ? `const{${names.join()}}=${from};` : `${from}.toString();`;
}

function left(name: string, {specifiers}: ExportNamedDeclaration): string {
  const names = specifiers.flatMap(({exported, local}) =>
    exported.type === 'Identifier' && local.type === 'Identifier'
      ? [`${exported.name}:${local.name}`]
      : [],
  );
  return `${PARTS}[${JSON.stringify(name)}]={${names.join()}};`;
}
