import fs from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';

/**
 * Makes one HTML file of a page's folder: `index.html` with `main.tsx` and the style sheet put in where they are named.
 * HtmlService serves single files and has no other way to give a page its script.
 */
export async function inlinePage(folder: string): Promise<string> {
  const html = await fs.readFile(path.join(folder, 'index.html'), 'utf8');
  const script = /<script type="module" src="([^"]+)"><\/script>/;
  const style = /<link rel="stylesheet" href="([^"]+)">/;
  const withStyle = await replaceAsync(
    html,
    style,
    async name => `<style>${await minifyStyle(path.join(folder, name))}</style>`,
  );
  return replaceAsync(
    withStyle,
    script,
    async name => `<script>${safeInScript(await bundleClient(path.join(folder, name)))}</script>`,
  );
}

async function bundleClient(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
    // Inside a template literal HtmlService takes `//` for a comment and cuts the line there.
    supported: {'template-literal': false},
  });
  return result.outputFiles[0]!.text.trim();
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
