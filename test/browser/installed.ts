import fs from 'node:fs';
import path from 'node:path';

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];

const MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS = [
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/** The first Edge, Chrome or Chromium where their installers put them; undefined where there is none. */
export function installedBrowser(): string | undefined {
  return usualPlaces().find(file => fs.existsSync(file));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') return MACOS;
  if (process.platform !== 'win32') return LINUX;
  const {PROGRAMFILES, LOCALAPPDATA} = process.env;
  const roots = [process.env['PROGRAMFILES(X86)'], PROGRAMFILES, LOCALAPPDATA];
  return roots
    .filter(root => root !== undefined)
    .flatMap(root => WINDOWS.map(parts => path.join(root, ...parts)));
}
