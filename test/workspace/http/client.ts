import {OAuth2Client} from 'google-auth-library';
import {docs} from 'googleapis/build/src/apis/docs';
import {drive} from 'googleapis/build/src/apis/drive';
import {forms} from 'googleapis/build/src/apis/forms';
import {gmail} from 'googleapis/build/src/apis/gmail';
import {script} from 'googleapis/build/src/apis/script';
import {sheets} from 'googleapis/build/src/apis/sheets';
import {openWorld, type Workspace} from '../../../workspace';
import {startApi, type ApiServer} from '../../../workspace/http/server';
import {credentialsOf} from '../../../workspace/http/tokens';
import {exchangeFaults} from './documented';

export const OFFICE = 'kantor@example.com';
export const STRANGER = 'orang.lain@example.com';

const running: ApiServer[] = [];
const faults = new Set<string>();

// Whatever Google's client asked and got must fit Google's documents, where these are at hand.
afterEach(() => {
  const all = [...faults];
  faults.clear();
  expect(all).toEqual([]);
});

/** Node's own fetch (the client loads its own by a dynamic import, which Jest does not have), with every exchange judged. */
const judged: typeof fetch = async (address, init) => {
  const answer = await fetch(address, init);
  const isJson = answer.headers.get('content-type')?.startsWith('application/json');
  if (answer.ok && isJson) {
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : null;
    const url = new URL(address as string | URL);
    const shown: unknown = await answer.clone().json();
    for (const fault of exchangeFaults(init?.method ?? 'GET', url, body, shown)) faults.add(fault);
  }
  return answer;
};

afterAll(async () => {
  for (const server of running.splice(0)) await server.close();
});

/** A world with its REST APIs, and Google's own client for each of them. */
export async function openApi(world: Workspace = openWorld()) {
  for (const email of [OFFICE, STRANGER]) {
    if (!world.accounts.find(email)) world.accounts.create({email, name: email, kind: 'workspace'});
  }
  const server = await startApi(world);
  running.push(server);
  const clientsOf = (email: string) => {
    const options = {fetchImplementation: judged, rootUrl: server.rootUrl};
    const auth = new OAuth2Client({transporterOptions: {fetchImplementation: judged}});
    auth.setCredentials({access_token: credentialsOf(email).access_token});
    return {
      docs: docs({version: 'v1', auth, ...options}),
      drive: drive({version: 'v3', auth, ...options}),
      forms: forms({version: 'v1', auth, ...options}),
      gmail: gmail({version: 'v1', auth, ...options}),
      script: script({version: 'v1', auth, ...options}),
      sheets: sheets({version: 'v4', auth, ...options}),
    };
  };
  return {world, server, clientsOf, ...clientsOf(OFFICE)};
}

/** The error Google's client throws: the status and the text of the API. */
export async function refused(call: Promise<unknown>): Promise<{status: number; message: string}> {
  try {
    await call;
  } catch (error) {
    const {status, message} = error as {status: number; message: string};
    return {status, message};
  }
  throw new Error('the API took it');
}
