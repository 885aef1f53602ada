import {chromium, type Browser} from 'playwright-core';
import {installedBrowser} from './installed';
import {pinnedBrowser, type Runnable} from './pinned';

// A browser that keeps to the machine: it may look for nothing on the network, and runs as root in a container.
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a browser with an empty profile: the one ADUAN_BROWSER names (a path, or `pinned`), an installed one, or the
 * pinned one from npm. Close it when done.
 */
export async function launchBrowser(): Promise<Browser> {
  const {executablePath, env} = await chooseBrowser(process.env.ADUAN_BROWSER);
  return chromium.launch({executablePath, args: FLAGS, env: {...process.env, ...env}});
}

async function chooseBrowser(wish: string | undefined): Promise<Runnable> {
  const installed = wish ?? installedBrowser();
  if (installed === undefined || installed === 'pinned') return pinnedBrowser();
  return {executablePath: installed, env: {}};
}
