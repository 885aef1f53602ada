import vm from 'node:vm';
import {parse, type Program} from 'acorn';
import {transform} from 'esbuild';
import {BUNDLE} from './script';

// What a browser has and neither Apps Script nor Node does.
const BROWSER = [
  'window document self location history localStorage sessionStorage indexedDB alert confirm prompt',
  'XMLHttpRequest WebSocket EventSource Worker DOMParser FileReader HTMLElement Image requestAnimationFrame',
]
  .join(' ')
  .split(' ');
const NODE_MODULE = ['require', 'module', 'exports', '__dirname', '__filename'];

/**
 * Names that exist here and not in Apps Script: everything Node adds to the language, a browser's globals.
 * `console` is the one that both have.
 */
function absentGlobals(): string[] {
  const language = new Set(
    vm.runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[],
  );
  const node = Object.getOwnPropertyNames(globalThis).filter(name => /^[A-Za-z]\w*$/.test(name));
  const known = [...node, ...BROWSER, ...NODE_MODULE].filter(name => !language.has(name));
  return [...new Set(known)].filter(name => name !== 'console').sort();
}

/** The absent globals that a script's text refers to. Local variables of the same name are no reference. */
async function forbiddenReferences(code: string): Promise<string[]> {
  const mark = (name: string) => `absent_global_${name}`;
  const names = absentGlobals();
  const define = Object.fromEntries(names.map(name => [name, mark(name)]));
  // esbuild replaces a defined name only where it is free, so its scope analysis does the work.
  const marked = await transform(code, {define, target: 'es2020', logLevel: 'silent'});
  const found = new Set(marked.code.match(/\babsent_global_\w+/g));
  return names.filter(name => found.has(mark(name)));
}

/** The names a script's text puts into the global scope. Throws where it is not ES2020. */
export function globalNames(code: string): string[] {
  const program: Program = parse(code, {ecmaVersion: 2020, sourceType: 'script'});
  return program.body.flatMap(node => {
    if (node.type === 'FunctionDeclaration') return [node.id.name];
    if (node.type === 'VariableDeclaration') {
      return node.declarations.map(({id}) => (id.type === 'Identifier' ? id.name : '(pattern)'));
    }
    if (node.type === 'ExpressionStatement' && node.directive) return [];
    return [`(${node.type})`];
  });
}

/**
 * Throws with every reason why this text may not be shipped as the script with these exports.
 *
 * @param wings texts that it runs as bodies of functions.
 */
export async function assertShippable(
  code: string,
  exports: string[],
  wings: readonly string[] = [],
): Promise<void> {
  const allowed = new Set([BUNDLE, ...exports]);
  const strangers = globalNames(code).filter(name => !allowed.has(name));
  const bodies = wings.map(wing => `(function(){${wing}})();`);
  const forbidden = await forbiddenReferences([code, ...bodies].join('\n'));
  const reasons = [
    ...strangers.map(name => `${name} is global but no export of main.ts`),
    ...forbidden.map(name => `${name} does not exist in Apps Script`),
  ];
  if (reasons.length > 0)
    throw new Error(`The bundle cannot be shipped:\n  ${reasons.join('\n  ')}`);
}
