import {frameShim} from './assets';
import {html} from './html';
import {htmlAnswer, type Answer} from './http';
import {param, type Route, type Visit} from './visit';

/** Before everything a script's page brings, so that `google.script` is there from its first line. */
const HEAD = /^\s*(<!doctype[^>]*>)?\s*(<html[^>]*>)?\s*(<head[^>]*>)?/i;

/** The address of a frame on the scripts' own origin. */
export function frameAddress(visit: Visit, id: string): string {
  return `${visit.origins.scripts}/frame/${id}`;
}

export const frameRoutes: Route[] = [{method: 'GET', path: '/frame/:id', page: showFrame}];

function showFrame(visit: Visit): Answer {
  const frame = visit.frames.find(param(visit, 'id'));
  if (!frame) return gone();
  const home = visit.origins.pages;
  const shim = `<script data-home="${home}">${frameShim()}</script>`;
  // In Google's frames a page starts in standards mode whether or not it says so.
  const markup = frame.markup.replace(HEAD, start => start + shim);
  const withDoctype = /^\s*<!doctype/i.test(markup) ? markup : `<!doctype html>${markup}`;
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `frame-ancestors ${home}`,
    },
    body: withDoctype,
  };
}

/** The server was started again; the frame's page is not kept. */
function gone(): Answer {
  return htmlAnswer(
    html`<html lang="id">
      <title>Muat ulang</title>
      <p style="font:14px Arial">
        Halaman ini sudah ditutup. Data Anda aman. Muat ulang halaman di luar, lalu buka lagi.
      </p>
    </html>`,
    410,
  );
}
