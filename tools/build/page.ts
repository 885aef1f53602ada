import fs from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';
import {CLIENT} from './client';
import {bundleParts, PARTS} from './parts';

/**
 * Makes one HTML file of a page's folder: `index.html` with `main.tsx` and the style sheet put in where they are named.
 * HtmlService serves single files and has no other way to give a page its script. Each file in the folder `rooms`
 * becomes a file of its own, which the page asks for when the room is first opened; a style sheet of the same name in
 * `room-styles` comes with it.
 *
 * @returns the page under '', each room under its name.
 */
export async function inlinePage(folder: string): Promise<Record<string, string>> {
  const html = await fs.readFile(path.join(folder, 'index.html'), 'utf8');
  const script = /<script type="module" src="([^"]+)"><\/script>/;
  const style = /<link rel="stylesheet" href="([^"]+)">/;
  const withStyle = await replaceAsync(
    html,
    style,
    async name => `<style>${await minifyStyle(path.join(folder, name))}</style>`,
  );
  const styles = await filesIn(folder, 'room-styles');
  const parts: Record<string, string> = {};
  const whole = await replaceAsync(withStyle, script, async name => {
    const client = await bundleClient(path.join(folder, name), await filesIn(folder, 'rooms'));
    for (const [room, code] of Object.entries(client.rooms)) {
      const style = styles[room] ? addingStyle(await minifyStyle(styles[room])) : '';
      parts[room] = scriptElement(style + code);
    }
    return scriptElement(client.main);
  });
  return {'': whole, ...parts};
}

/** A room comes as one script, which brings along what only it looks like. */
function addingStyle(css: string): string {
  return `document.head.append(Object.assign(document.createElement("style"),{textContent:${JSON.stringify(css)}}));`;
}

/** Code as HtmlService can carry it in a file of the project. */
export function scriptElement(code: string): string {
  return `<script>${safeInScript(code)}</script>`;
}

/** The files of a folder by their bare names; none where there is no such folder. */
export async function filesIn(parent: string, name: string): Promise<Record<string, string>> {
  const at = path.join(parent, name);
  const files = await fs.readdir(at).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return Object.fromEntries(files.map(file => [path.parse(file).name, path.join(at, file)]));
}

async function bundleClient(
  entry: string,
  rooms: Record<string, string>,
): Promise<{main: string; rooms: Record<string, string>}> {
  if (Object.keys(rooms).length > 0) {
    const {main, parts} = await bundleParts(entry, rooms, CLIENT);
    return {main: `var ${PARTS}={};\n${main}`, rooms: parts};
  }
  const result = await build({...CLIENT, entryPoints: [entry], format: 'iife'});
  return {main: result.outputFiles[0]!.text.trim(), rooms: {}};
}

async function minifyStyle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return result.outputFiles[0]!.text.trim();
}

/**
 * Nothing in the script may end its element, open a comment, or look like a scriptlet of HtmlService's templates.
 * The escape means the same character in a string and in a regular expression.
 */
export function safeInScript(code: string): string {
  return code.replace(/<(?=\/script|!--|\?)/gi, '\\x3c');
}

async function replaceAsync(
  text: string,
  pattern: RegExp,
  replacement: (name: string) => Promise<string>,
): Promise<string> {
  const found = pattern.exec(text);
  if (!found) return text;
  const by = await replacement(found[1]!);
  return text.slice(0, found.index) + by + text.slice(found.index + found[0].length);
}
