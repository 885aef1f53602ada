import path from 'node:path';
import {build, type OutputFile} from 'esbuild';
import {parse, type ImportDeclaration, type ExportNamedDeclaration} from 'acorn';
import {CLIENT} from './client';

/** The one name by which the parts of a page know each other. */
const PARTS = 'aduan';

export interface RoomyPage {
  /** The page's own script. */
  main: string;
  /** What each room adds to it. */
  rooms: Record<string, string>;
}

/**
 * Bundles a page whose rooms come later, with all they share in the page itself. esbuild splits the modules; its
 * imports and exports become entries of one global record, because a page on Google is one file and has no addresses
 * that a module could be imported from.
 *
 * @param rooms name -> source file; each exports `room`.
 */
export async function bundleRooms(main: string, rooms: Record<string, string>): Promise<RoomyPage> {
  const {outputFiles, metafile} = await build({
    ...CLIENT,
    entryPoints: {main, ...rooms},
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
  const added = Object.keys(rooms).map(room => {
    const own = [...needs(room), room].filter(name => !inMain.has(name));
    return [room, join(own)] as const;
  });
  return {main: `var ${PARTS}={};\n${join(inMain)}`, rooms: Object.fromEntries(added)};
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
