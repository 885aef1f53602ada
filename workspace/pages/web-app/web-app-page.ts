import type {Execution} from '../../executions/execution';
import {identityOf, mayEdit} from '../../executions/identity';
import type {EventDescription} from '../../runtime/setting';
import type {Plain} from '../../service';
import type {Project} from '../../services/script/entities';
import {runFunction} from '../acts';
import type {FrameInfo} from '../client/shown';
import {frameAddress} from '../frame-page';
import {data, html} from '../html';
import type {Answer} from '../http';
import {bare} from '../layout';
import {PageError, param, type Route, type Visit} from '../visit';
import {deployedProject} from './deployments';

export const webAppRoutes: Route[] = ['exec', 'dev'].flatMap((kind): Route[] => [
  {method: 'GET', path: `/macros/s/:id/${kind}`, page: visit => serve(visit, 'get')},
  // A web app takes posts from anywhere; its script must know whom to trust.
  {method: 'POST', path: `/macros/s/:id/${kind}`, page: visit => serve(visit, 'post'), open: true},
]);

/** doGet or doPost, and what it made of the request (https://developers.google.com/apps-script/guides/web). */
function serve(visit: Visit, via: 'get' | 'post'): Answer {
  const project = deployedProject(visit, param(visit, 'id'));
  if (visit.url.pathname.endsWith('/dev')) requireEditor(visit, project);
  const execution = runFunction(visit.world, {
    projectId: project.id,
    functionName: via === 'get' ? 'doGet' : 'doPost',
    via,
    ...identityOf(visit.world, project, via, visit.person),
    event: {fields: eventFields(visit, via)},
  });
  return answerOf(visit, project, execution);
}

/** A try-out address opens for editors of the script alone. */
function requireEditor(visit: Visit, project: Project): void {
  if (mayEdit(visit.world, project, visit.person)) return;
  throw new PageError(
    'Anda memerlukan akses.',
    403,
    'Alamat percobaan (/dev) hanya untuk penyunting skrip.',
  );
}

function eventFields(
  {url, body, contentType}: Visit,
  via: 'get' | 'post',
): EventDescription['fields'] {
  const fields = new URLSearchParams(url.search);
  const contents = body.toString('utf8');
  const isForm = via === 'post' && contentType.startsWith('application/x-www-form-urlencoded');
  // A posted form's fields stand beside those of the address.
  if (isForm) new URLSearchParams(contents).forEach((value, name) => fields.append(name, value));
  const names = [...new Set(fields.keys())];
  const event: Record<string, Plain> = {
    queryString: url.search.slice(1),
    contextPath: '',
    contentLength: via === 'get' ? -1 : body.length,
    parameter: Object.fromEntries(names.map(name => [name, fields.get(name)])),
    parameters: Object.fromEntries(names.map(name => [name, fields.getAll(name)])),
  };
  if (via === 'post')
    event['postData'] = {contents, length: body.length, name: 'postData', type: contentType};
  return event;
}

function answerOf(
  visit: Visit,
  project: Project,
  {error, result, functionName}: Execution,
): Answer {
  if (error)
    throw new PageError('Aplikasi web ini gagal berjalan.', 500, `${error.name}: ${error.message}`);
  const text = result?.text as
    {content: string; mimeType: string; fileName: string | null} | undefined;
  if (text) return textAnswer(text);
  const output = result?.html as {content: string; title: string | null} | undefined;
  if (!output) {
    throw new PageError(
      'Aplikasi web ini tidak memberi halaman.',
      500,
      `Fungsi ${functionName} tidak mengembalikan HtmlOutput atau TextOutput.`,
    );
  }
  return framePage(visit, project, output);
}

/** https://developers.google.com/apps-script/reference/content/mime-type */
const MIME_TYPES: Record<string, string> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'text/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'text/xml',
};

function textAnswer({
  content,
  mimeType,
  fileName,
}: {
  content: string;
  mimeType: string;
  fileName: string | null;
}): Answer {
  const headers: Answer['headers'] = {
    'Content-Type': `${MIME_TYPES[mimeType] ?? 'text/plain'}; charset=utf-8`,
  };
  if (fileName)
    headers['Content-Disposition'] = `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  return {status: 200, headers, body: content};
}

function framePage(
  visit: Visit,
  project: Project,
  output: {content: string; title: string | null},
): Answer {
  const title = output.title || project.title;
  const {id, token} = visit.frames.open({
    markup: output.content,
    projectId: project.id,
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
