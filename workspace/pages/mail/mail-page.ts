import type {Mailbox} from '../../services/gmail/entities';
import {html, type Html, type Part} from '../html';
import type {Answer} from '../http';
import {icons} from '../icons';
import {page} from '../layout';
import {nameOf} from '../people';
import {PageError, param, type Visit} from '../visit';
import {FOLDERS, unreadCount, userLabels, type Folder} from './threads';

/** The mailbox of the address in the path. */
export function openMailbox(visit: Visit): Mailbox {
  const address = param(visit, 'address');
  if (!visit.world.accounts.find(address)) {
    throw new PageError(
      'Kotak surat ini tidak ada.',
      404,
      'Alamat ini belum pernah menulis atau menerima surat di Ruang Kerja ini.',
    );
  }
  const {gmail} = visit.world.services;
  const email = address.toLowerCase();
  // Asking for it makes the mailbox of somebody who never had a letter.
  if (!gmail.state.mailboxes[email]) gmail.mailbox(email);
  return gmail.state.mailboxes[email]!;
}

export const mailboxPath = (email: string) => `/mail/${encodeURIComponent(email)}`;
const folderPath = (email: string, folder: Folder) =>
  `${mailboxPath(email)}?folder=${encodeURIComponent(folder.key)}`;
export const threadPath = (email: string, id: string) => `${mailboxPath(email)}/${id}`;

const FOLDER_ICONS: Record<string, Html> = {
  INBOX: icons.inbox,
  SENT: icons.sent,
  DRAFT: icons.file,
  '': icons.archive,
};

/** The frame of all mail pages: whose mailbox, its folders, and the part in the middle. */
export function mailPage(
  visit: Visit,
  mailbox: Mailbox,
  title: string,
  current: Folder | undefined,
  main: Part,
): Answer {
  const {email} = mailbox;
  return page(visit, {
    title: `${title} - ${email} - Email`,
    app: 'Email',
    icon: icons.mail,
    styles: ['mail', 'letter', 'card'],
    scripts: ['mail'],
    mainClass: 'mail',
    main: html`<nav class="folders" aria-label="Folder surat">
        <a class="button primary compose" href="${mailboxPath(email)}/tulis">${icons.pencil} Tulis</a>
        <ul>
          ${[...FOLDERS, ...userLabels(mailbox)].map(folder => folderLink(mailbox, folder, folder.key === current?.key))}
        </ul>
      </nav>
      <section class="mail-body">
        ${otherPerson(visit, email)}
        ${main}
      </section>`,
  });
}

function folderLink(mailbox: Mailbox, folder: Folder, isCurrent: boolean): Html {
  const unread = folder.label === 'INBOX' ? unreadCount(mailbox, 'INBOX') : 0;
  return html`<li>
    <a href="${folderPath(mailbox.email, folder)}"${isCurrent && html` aria-current="page"`}>
      ${FOLDER_ICONS[folder.label] ?? icons.tag}<span>${folder.title}</span>
      ${unread > 0 && html`<b>${unread}<span class="hidden-text"> belum dibaca</span></b>`}
    </a>
  </li>`;
}

/** On Google nobody sees another's mail; here the visitor is told whose it is. */
function otherPerson(visit: Visit, email: string): Html {
  const whose = html`Kotak surat <strong>${nameOf(visit, email)}</strong> (${email})`;
  if (visit.person === email) return html`<p class="whose"><span>${whose}</span></p>`;
  return html`<form class="whose" method="post" action="/person">
    <input type="hidden" name="back" value="${visit.url.pathname + visit.url.search}" />
    <span>${whose}. Anda bertindak sebagai pemiliknya di halaman ini.</span>
    <button class="plain" name="person" value="${email}">Jadi orang ini</button>
  </form>`;
}
