import {openWorld, type Workspace} from '../../../workspace';
import {startServer, type PagesServer} from '../../../workspace/pages/server';

export const OFFICE = 'kantor@example.com';
export const OFFICER = 'petugas@example.com';
export const CITIZEN = 'warga@example.com';

/** Texts that a page must show and never obey. */
export const HOSTILE = [
  '=IMPORTXML("http://jahat.example.com","//a")',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(1)",
  '</textarea></title><b>tebal</b>',
  '😀 &amp; \u202e terbalik',
].join(' ');

/** What a browser reads of an escaped text. */
export function unescaped(markup: string): string {
  return markup.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

export interface Site {
  world: Workspace;
  url: string;
  /** A browser in which `person` is chosen. */
  as(person: string): Browser;
  close(): Promise<void>;
}

export interface Browser {
  get(path: string): Promise<{status: number; text: string; headers: Headers}>;
  post(path: string, fields: Record<string, string | string[]>): Promise<Response>;
  postJson(path: string, value: unknown, headers?: Record<string, string>): Promise<Response>;
}

export async function openSite(): Promise<Site> {
  const world = openWorld({seed: 1});
  world.accounts.create({email: OFFICE, name: 'Kantor Kecamatan', kind: 'consumer'});
  world.accounts.create({email: OFFICER, name: 'Petugas', kind: 'consumer'});
  world.accounts.create({email: CITIZEN, name: 'Warga', kind: 'outside'});
  const server: PagesServer = await startServer(world, {home: OFFICE});
  return {world, url: server.url, as: person => browser(server.url, person), close: server.close};
}

function browser(url: string, person: string): Browser {
  const cookie = `orang=${encodeURIComponent(person || '-')}`;
  const headers = {cookie, origin: url};
  return {
    async get(path) {
      const response = await fetch(url + path, {headers, redirect: 'manual'});
      return {status: response.status, text: await response.text(), headers: response.headers};
    },
    post(path, fields) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) {
        for (const one of [value].flat()) form.append(name, one);
      }
      return fetch(url + path, {method: 'POST', headers, body: form, redirect: 'manual'});
    },
    postJson: (path, value, more = {}) =>
      fetch(url + path, {
        method: 'POST',
        headers: {...headers, 'content-type': 'application/json', ...more},
        body: JSON.stringify(value),
        redirect: 'manual',
      }),
  };
}
