import {readFileSync} from 'node:fs';
import path from 'node:path';
import {buildSync} from 'esbuild';
import {PageError, param, type Route} from './visit';

/** The style sheets and client scripts of the pages. Paths are relative to the repository, where every command runs. */
const FOLDER = 'workspace/pages';

/** Of every page; the others are asked for by name. */
export const COMMON_STYLES = ['base', 'controls', 'bar', 'table'] as const;
const STYLES = [
  ...COMMON_STYLES,
  'answers',
  'card',
  'drive',
  'form',
  'frame',
  'grid',
  'letter',
  'mail',
  'portal',
  'sheet',
] as const;
const SCRIPTS = ['shell', 'form', 'sheet', 'mail', 'web-app', 'consent'] as const;

export type Style = (typeof STYLES)[number];
export type Script = (typeof SCRIPTS)[number];

const built = new Map<string, string>();

function once(name: string, make: () => string): string {
  const known = built.get(name);
  if (known !== undefined) return known;
  const text = make();
  built.set(name, text);
  return text;
}

const style = (name: string) =>
  once(`${name}.css`, () => readFileSync(path.resolve(FOLDER, 'style', `${name}.css`), 'utf8'));

const script = (name: Script | 'frame-shim') =>
  once(`${name}.js`, () => {
    const result = buildSync({
      entryPoints: [path.resolve(FOLDER, 'client', `${name}.ts`)],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      target: 'es2020',
      charset: 'utf8',
      logLevel: 'silent',
    });
    return result.outputFiles[0]!.text;
  });

/** `google.script` for the frame of a script's page. */
export const frameShim = () => script('frame-shim').replace(/<\/script/gi, '<\\/script');

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

export const assetRoutes: Route[] = [
  {
    method: 'GET',
    path: '/assets/:name',
    page: visit => {
      const [name = '', kind = ''] = param(visit, 'name').split('.');
      const known: readonly string[] = kind === 'css' ? STYLES : SCRIPTS;
      const type = TYPES[kind];
      if (!type || !known.includes(name)) throw new PageError('Berkas tidak ditemukan.', 404);
      return {
        status: 200,
        headers: {'Content-Type': type, 'Cache-Control': 'no-cache'},
        body: kind === 'css' ? style(name) : script(name as Script),
      };
    },
  },
  {
    method: 'GET',
    path: '/favicon.ico',
    page: () => ({
      status: 200,
      headers: {'Content-Type': 'image/svg+xml', 'Cache-Control': 'max-age=86400'},
      body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0b57d0"/><path fill="#fff" d="M6 6h5v5H6zm7 0h5v5h-5zm-7 7h5v5H6zm7 0h5v5h-5z"/></svg>',
    }),
  },
];
