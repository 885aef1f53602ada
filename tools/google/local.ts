import fs from 'node:fs';
import path from 'node:path';

/** Where `npm start` says how its Workspace is reached, for the tools that work on it from another terminal. */
const FILE = path.resolve('.workspace/local.json');

/** A Workspace that runs on this machine. */
export interface Local {
  /** The root of its APIs. */
  google: string;
  /** The address of its pages. */
  pages: string;
  /** The office account's login, as clasp keeps it. */
  login: string;
}

export function writeLocal(local: Local): void {
  fs.writeFileSync(FILE, JSON.stringify(local));
}

/** Throws, with what to do, where none was started here. */
export function readLocal(): Local {
  if (!fs.existsSync(FILE)) throw new Error(NOT_STARTED);
  return JSON.parse(fs.readFileSync(FILE, 'utf8')) as Local;
}

/** The same page in the local Workspace, or the address as it is. */
export function shownAt(address: string, local: Local | null): string {
  return local ? address.replace(/^https:\/\/docs\.google\.com/, local.pages) : address;
}

const NOT_STARTED =
  'Ruang Kerja lokal belum berjalan; tidak ada yang berubah. Jalankan `npm start` di terminal lain.';
