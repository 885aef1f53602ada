import {parse, type Identifier, type ImportDeclaration, type Literal} from 'acorn';

/** A module of a bundle, taken apart. */
export interface Module {
  /** Its text without its imports and exports. */
  body: string;
  imports: {from: string; name: string; local: string}[];
  exports: {name: string; local: string}[];
}

/** Reads a module as esbuild writes one: imports by name, and one list of exports at its end. */
export function readModule(text: string): Module {
  const module: Module = {body: text, imports: [], exports: []};
  const {body} = parse(text, {ecmaVersion: 2020, sourceType: 'module'});
  for (const node of [...body].reverse()) {
    if (node.type === 'ImportDeclaration') module.imports.push(...importsOf(node));
    else if (node.type === 'ExportNamedDeclaration')
      for (const {exported, local} of node.specifiers)
        module.exports.push({name: nameOf(exported), local: nameOf(local)});
    else continue;
    module.body = module.body.slice(0, node.start) + module.body.slice(node.end);
  }
  return module;
}

function importsOf({specifiers, source}: ImportDeclaration): Module['imports'] {
  const from = String(source.value);
  return specifiers.map(one => {
    if (one.type === 'ImportNamespaceSpecifier')
      throw new Error(`A later part takes ${from} as a whole; it can take it by name only.`);
    const name = one.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(one.imported);
    return {from, name, local: one.local.name};
  });
}

function nameOf(name: Identifier | Literal): string {
  return name.type === 'Identifier' ? name.name : String(name.value);
}
