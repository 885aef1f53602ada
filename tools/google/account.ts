import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {OAuth2Client} from 'google-auth-library';

/** What `clasp login` keeps of a person. */
interface Login {
  client_id: string;
  client_secret: string;
  refresh_token: string;
}

/** Who works, and where: Google, or a local Workspace. */
export interface Account {
  auth: OAuth2Client;
  /** The file with the login, for clasp. */
  file: string;
  /** The root of a local Workspace's APIs; undefined for Google. */
  rootUrl: string | undefined;
}

/** What the client of every API is given. Node's own fetch serves it. */
export const FETCH = {fetchImplementation: fetch};

/**
 * The login that clasp uses too, so that an office signs in once. `ADUAN_GOOGLE` names a local Workspace in the place
 * of Google. Throws with what to do where nobody is signed in.
 */
export function readAccount(
  file = path.join(os.homedir(), '.clasprc.json'),
  rootUrl = process.env['ADUAN_GOOGLE'],
): Account {
  const login = readLogin(file);
  if (!login?.refresh_token) throw new Error(NOT_SIGNED_IN);
  const auth = new OAuth2Client({
    clientId: login.client_id,
    clientSecret: login.client_secret,
    transporterOptions: FETCH,
    ...(rootUrl ? {endpoints: {oauth2TokenUrl: `${rootUrl}token`}} : {}),
  });
  auth.setCredentials({refresh_token: login.refresh_token});
  return {auth, file, rootUrl};
}

function readLogin(file: string): Login | undefined {
  if (!fs.existsSync(file)) return undefined;
  const {tokens} = JSON.parse(fs.readFileSync(file, 'utf8')) as {tokens?: {default?: Login}};
  return tokens?.default;
}

const NOT_SIGNED_IN =
  'Belum masuk ke akun Google kantor; tidak ada yang berubah. Masuklah dengan:\n' +
  '  npx clasp login --creds client_secret.json\n' +
  'Cara membuat client_secret.json: docs/memasang.md.';
