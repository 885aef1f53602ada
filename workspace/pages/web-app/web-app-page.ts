import type {Execution} from '../../executions/execution';
import {
  hasReservedName,
  mayOpen,
  RESERVED_NAME,
  runWebApp,
  type WebApp,
  type WebRequest,
} from '../../executions/web-app';
import {contentHeaders} from '../../executions/web-answer';
import type {KeptText} from '../../services/content/service';
import {acting} from '../acts';
import type {FrameInfo} from '../client/shown';
import {frameAddress} from '../frame-page';
import {data, html} from '../html';
import type {Answer} from '../http';
import {bare} from '../layout';
import {PageError, param, query, type Route, type Visit} from '../visit';
import {deployedApp} from './deployments';

export const webAppRoutes: Route[] = ['exec', 'dev', 'exec/:path*', 'dev/:path*'].flatMap(
  (kind): Route[] => [
    {method: 'GET', path: `/macros/s/:id/${kind}`, page: visit => serve(visit, 'get')},
    // A web app takes posts from anywhere; its script must know whom to trust.
    {
      method: 'POST',
      path: `/macros/s/:id/${kind}`,
      page: visit => serve(visit, 'post'),
      open: true,
    },
  ],
);

/** Where a text of a web app is shown: on the scripts' own origin, as Google shows it on googleusercontent.com. */
export const echoRoutes: Route[] = [{method: 'GET', path: '/macros/echo', page: showText}];

/** doGet or doPost, and what it made of the request (https://developers.google.com/apps-script/guides/web). */
function serve(visit: Visit, method: 'get' | 'post'): Answer {
  if (hasReservedName(visit.url.search)) throw new PageError(RESERVED_NAME, 405);
  const kind = /\/dev(\/|$)/.test(visit.url.pathname) ? 'dev' : 'exec';
  const app = deployedApp(visit, param(visit, 'id'), kind);
  if (!mayOpen(visit.world, app, visit.person)) throw notForYou();
  const execution = acting(visit.world, () =>
    runWebApp(visit.world, app, requestOf(visit, method), visit.person),
  );
  return answerOf(visit, app, execution);
}

const notForYou = () =>
  new PageError(
    'Anda memerlukan akses.',
    403,
    'Alamat percobaan (/dev) hanya untuk penyunting skrip.',
  );

function requestOf(visit: Visit, method: 'get' | 'post'): WebRequest {
  return {
    method,
    query: visit.url.search.slice(1),
    pathInfo: param(visit, 'path'),
    body: visit.body.toString('utf8'),
    contentType: visit.contentType,
  };
}

function answerOf(visit: Visit, app: WebApp, {error, result, functionName}: Execution): Answer {
  if (error)
    throw new PageError('Aplikasi web ini gagal berjalan.', 500, `${error.name}: ${error.message}`);
  if (result?.text) return ledToText(visit, result.text as unknown as KeptText);
  const output = result?.html as {content: string; title: string | null} | undefined;
  if (!output) {
    throw new PageError(
      'Aplikasi web ini tidak memberi halaman.',
      500,
      `Fungsi ${functionName} tidak mengembalikan HtmlOutput atau TextOutput.`,
    );
  }
  return framePage(visit, app, output);
}

/** https://developers.google.com/apps-script/guides/content#redirects */
function ledToText({world, origins}: Visit, text: KeptText): Answer {
  const key = world.services.content.keep(text);
  const Location = `${origins.scripts}/macros/echo?user_content_key=${key}&lib=local`;
  return {status: 302, headers: {Location, 'Access-Control-Allow-Origin': '*'}, body: ''};
}

function showText(visit: Visit): Answer {
  const text = visit.world.services.content.kept(query(visit, 'user_content_key'));
  if (!text) throw new PageError(RESERVED_NAME, 404);
  const headers = {...contentHeaders(text), 'Access-Control-Allow-Origin': '*'};
  return {status: 200, headers, body: text.content};
}

function framePage(
  visit: Visit,
  {project, versionNumber}: WebApp,
  output: {content: string; title: string | null},
): Answer {
  const title = output.title || project.title;
  const {id, token} = visit.frames.open({
    markup: output.content,
    projectId: project.id,
    versionNumber,
    person: visit.person,
    kind: 'webApp',
  });
  const frame: FrameInfo = {
    id,
    token,
    src: frameAddress(visit, id),
    title,
    query: visit.url.search.slice(1),
  };
  return bare({
    title,
    bodyClass: 'web-app',
    styles: ['frame'],
    scripts: ['shell', 'web-app'],
    body: html`<header>
        <h1 class="hidden-text">${title}</h1>
        <p>Aplikasi ini dibuat oleh pengguna Google Apps Script, bukan oleh Google.</p>
      </header>
      <main aria-label="${title}"></main>
      <div class="toasts" role="alert"></div>
      ${data('frame', frame)}`,
  });
}
