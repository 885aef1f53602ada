import {parse, type ModuleDeclaration, type Statement, type VariableDeclarator} from 'acorn';
import {transformSync, type TransformOptions} from 'esbuild';

/** What it costs time to make, looked at or not: tables, lists, and what a call gives. */
const COSTLY = ['ArrayExpression', 'CallExpression', 'NewExpression', 'ObjectExpression'];

/** Gives a function that makes something when it is first asked, and gives the same ever after. */
const ONCE = 'var $once=make=>{let made;return()=>made||(made=make())};';

const ASKED = '$asked$';
const MENTION = /\$asked\$(\w+)/g;

/**
 * A bundled module whose tables are made when they are first named: `var T={...}` becomes `var $T=$once(()=>({...}))`
 * and each mention of `T` a `$T()`. A script is evaluated whole at each execution, most executions look at few of its
 * tables, and making all of them took longer than many a handler. For modules that only declare: what stands at their
 * top level may have no effect but its value. What a module exports stays as it is. Throws where a table is assigned
 * anew.
 *
 * @param options how the text is written.
 */
export function makeTablesLazy(text: string, options: TransformOptions = {}): string {
  const {body} = parse(text, {ecmaVersion: 2022, sourceType: 'module'});
  const exported = new Set(body.flatMap(exportsOf));
  const tables = body.flatMap(tablesOf).filter(({name}) => !exported.has(name));
  let made = text;
  for (const {name, from, start, end} of [...tables].reverse()) {
    const making = `$${name}=$once(()=>(${text.slice(start, end)}))`;
    made = made.slice(0, from) + making + made.slice(end);
  }
  // The mentions are free names now, and esbuild knows which of the same name are somebody else's.
  const define = Object.fromEntries(tables.map(({name}) => [name, `${ASKED}${name}`]));
  const {code} = transformSync(ONCE + made, {charset: 'utf8', ...options, define});
  const lazy = code.replace(MENTION, '$$$1()');
  // V8 takes `$T()={}` and fails when it runs.
  parse(lazy, {ecmaVersion: 2022, sourceType: 'module'});
  return lazy;
}

interface Table {
  name: string;
  /** Where its declaration begins, and where what it is made of begins and ends. */
  from: number;
  start: number;
  end: number;
}

type Node = Statement | ModuleDeclaration;

function tablesOf(node: Node): Table[] {
  if (node.type !== 'VariableDeclaration') return [];
  return node.declarations.flatMap(({id, init, start: from}: VariableDeclarator) => {
    if (id.type !== 'Identifier' || !init || !COSTLY.includes(init.type)) return [];
    return [{name: id.name, from, start: init.start, end: init.end}];
  });
}

function exportsOf(node: Node): string[] {
  if (node.type !== 'ExportNamedDeclaration') return [];
  return node.specifiers.flatMap(({local}) => (local.type === 'Identifier' ? [local.name] : []));
}
