import type {LocalWorld} from '../world';
import {unauthenticated} from './errors';

/** Seconds an access token is said to last. */
const LIFETIME = 3599;

/** What a client keeps of an account of this world; the form of `clasp login` and of gcloud. Worth nothing elsewhere. */
export function credentialsOf(email: string) {
  return {
    type: 'authorized_user',
    client_id: 'local.apps.googleusercontent.com',
    client_secret: 'local',
    refresh_token: `1//${coded(email)}`,
    access_token: accessToken(email),
  };
}

/** As ScriptApp.getOAuthToken gives them. */
const accessToken = (email: string) => `ya29.${coded(`${email} `)}`;

const coded = (text: string) => Buffer.from(text).toString('base64url');

const decoded = (text: string) => Buffer.from(text, 'base64url').toString('utf8');

/** Whose token a request carries; GoogleError 401 where it is nobody's. */
export function bearerOf(world: LocalWorld, header = ''): string {
  const [, token] = /^Bearer ya29\.([\w-]+)$/i.exec(header) ?? [];
  const [email = ''] = decoded(token ?? '').split(' ');
  const account = world.accounts.find(email);
  if (!account) throw unauthenticated();
  return account.email;
}

/** Answers the token endpoint (https://developers.google.com/identity/protocols/oauth2/web-server#offline). */
export function grantToken(
  world: LocalWorld,
  form: URLSearchParams,
): {status: number; body: object} {
  const token = form.get('refresh_token') ?? '';
  const account = token.startsWith('1//') && world.accounts.find(decoded(token.slice(3)));
  if (form.get('grant_type') !== 'refresh_token' || !account) {
    const description = 'Token has been expired or revoked.';
    return {status: 400, body: {error: 'invalid_grant', error_description: description}};
  }
  return {
    status: 200,
    body: {access_token: accessToken(account.email), expires_in: LIFETIME, token_type: 'Bearer'},
  };
}
