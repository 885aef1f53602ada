import {shortWhen} from '../format';
import {html, type Html} from '../html';
import type {Answer} from '../http';
import {icons} from '../icons';
import {query, type Visit} from '../visit';
import {mailPage, openMailbox, threadPath} from './mail-page';
import {folderOf, listThreads, type ThreadLine} from './threads';

/** As many as Gmail puts on a page. */
const PER_PAGE = 50;

/** GET /mail/:address?folder=&halaman= */
export function showMailbox(visit: Visit): Answer {
  const mailbox = openMailbox(visit);
  const folder = folderOf(mailbox, query(visit, 'folder'));
  const threads = listThreads(mailbox, folder);
  const start = Math.max(0, (Number(query(visit, 'halaman')) || 1) - 1) * PER_PAGE;
  const shown = threads.slice(start, start + PER_PAGE);
  const now = visit.world.clock.now();
  const lines = shown.map(line => threadRow(mailbox.email, line, now, folder.title));
  return mailPage(
    visit,
    mailbox,
    folder.title,
    folder,
    html`<div class="list-head">
        <h1>${folder.title}</h1>
        <a class="button icon" href="${visit.url.pathname + visit.url.search}" aria-label="Muat ulang" title="Muat ulang">${icons.reload}</a>
        ${pager(visit, start, threads.length)}
      </div>
      ${lines.length > 0 ? html`<ul class="threads">${lines}</ul>` : html`<p class="empty">Tidak ada surat di ${folder.title}.</p>`}`,
  );
}

function threadRow(email: string, line: ThreadLine, now: number, folder: string): Html {
  return html`<li class="${line.unread ? 'thread unread' : 'thread'}">
    <a href="${threadPath(email, line.id)}">
      <span class="from">${line.unread && html`<span class="hidden-text">Belum dibaca: </span>`}${line.people}${line.count > 1 && html` <small>${line.count}</small>`}</span>
      <span class="about">${line.labels.filter(name => name !== folder).map(name => html`<span class="label-chip">${name}</span> `)}<span class="subject">${line.subject}</span><span class="snippet"> – ${line.snippet}</span></span>
      ${line.hasFiles && html`<span class="clip" title="Ada lampiran">${icons.attachment}<span class="hidden-text">ada lampiran</span></span>`}
      <time datetime="${new Date(line.at).toISOString()}">${shortWhen(line.at, now)}</time>
    </a>
  </li>`;
}

function pager(visit: Visit, start: number, total: number): Html | false {
  if (total === 0) return false;
  const link = (number: number, name: string, possible: boolean) => {
    const url = new URL(visit.url);
    url.searchParams.set('halaman', String(number));
    return (
      possible &&
      html`<a class="button icon" href="${url.pathname + url.search}" aria-label="${name}" title="${name}">${name === 'Lebih baru' ? '‹' : '›'}</a>`
    );
  };
  const current = start / PER_PAGE + 1;
  const end = Math.min(start + PER_PAGE, total);
  return html`<span class="pager">${start + 1}–${end} dari ${total}${link(current - 1, 'Lebih baru', start > 0)}${link(current + 1, 'Lebih lama', end < total)}</span>`;
}
