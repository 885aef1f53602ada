import fs from 'node:fs';
import path from 'node:path';
import type {CallExpression} from 'acorn';
import type {Built} from './build/desk';
import {callsIn, chainOf, stringArgument} from './syntax';

// Google calls these by their name alone. https://developers.google.com/apps-script/guides/triggers
const SIMPLE = ['doGet', 'doPost', 'onOpen', 'onEdit', 'onInstall', 'onSelectionChange'];

// Members that take the name of a function, and the argument that has it.
const NAMING: Record<string, number> = {newTrigger: 0, addItem: 1, setFunctionName: 0};

/** How a script can be entered. */
export interface Surface {
  /** Function name -> what calls it. */
  entrances: Map<string, string>;
  /** Calls that name a function in a way nobody can check: not by a string written out. */
  unclear: string[];
}

/** Finds every name by which Google, a menu, a card or a page could enter a built script. */
export function surfaceOf({folder, files, exports}: Built): Surface {
  const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
  const surface: Surface = {entrances: new Map(), unclear: []};
  for (const name of exports.filter(one => SIMPLE.includes(one))) {
    surface.entrances.set(name, 'Google');
  }
  addManifest(JSON.parse(read('appsscript.json')), surface);
  for (const call of callsIn(read('Code.js'))) addNamed(call, surface);
  for (const file of files.filter(one => one.endsWith('.html'))) {
    for (const [, script] of read(file).matchAll(/<script>(.*?)<\/script>/gs)) {
      // A wing is a part of the script, run as the body of a function.
      if (!file.startsWith('Wing')) addPageCalls(script!, file, surface);
      else for (const call of callsIn(`(function(){${script}})()`)) addNamed(call, surface);
    }
  }
  return surface;
}

// Cards and their triggers name functions in runFunction, onTriggerFunction and the like.
function addManifest(value: unknown, surface: Surface): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && /function$/i.test(key))
      surface.entrances.set(inner, 'manifest');
    else addManifest(inner, surface);
  }
}

function addNamed(call: CallExpression, {entrances, unclear}: Surface): void {
  const member = chainOf(call.callee).at(-1) ?? '';
  if (!Object.hasOwn(NAMING, member) || call.callee.type !== 'MemberExpression') return;
  const name = stringArgument(call, NAMING[member]!);
  if (name === undefined) unclear.push(`${member} at ${call.start} of Code.js`);
  else entrances.set(name, member);
}

function addPageCalls(script: string, page: string, {entrances}: Surface): void {
  for (const call of callsIn(script)) {
    const chain = chainOf(call.callee).join('.');
    const [, name] = /^google\.script\.run(?:\.with\w+)*\.(?!with)(\w+)$/.exec(chain) ?? [];
    if (name) entrances.set(name, page);
  }
}
