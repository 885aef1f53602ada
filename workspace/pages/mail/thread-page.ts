import type {Mailbox, StoredMessage} from '../../services/gmail/entities';
import {
  attachmentsOf,
  headersOf,
  htmlOf,
  textOf,
  type AttachmentPart,
} from '../../services/gmail/message';
import {headerAddresses, type Address} from '../../services/gmail/mime/headers';
import {fileSize, longDateTime, shortWhen} from '../format';
import {html, type Html} from '../html';
import type {Answer} from '../http';
import {icons} from '../icons';
import {splitLinks, type TextPart} from '../local-links';
import {avatar} from '../people';
import {PageError, param, query, type Visit} from '../visit';
import {addOnsOf, cardLinks, cardPanel, runCard} from './add-on';
import {mailDocument} from './mail-document';
import {mailPage, openMailbox, threadPath} from './mail-page';
import {replyBox} from './reply-box';
import {displayName, FOLDERS, labelNames, senderOf, subjectOf} from './threads';

/** GET /mail/:address/:thread. Opening a thread marks it read. */
export function showThread(visit: Visit): Answer {
  const {email} = openMailbox(visit);
  const thread = param(visit, 'thread');
  const project = addOnsOf(visit, email).find(one => one.id === query(visit, 'kartu'));
  if (!project) return threadPage(visit);
  const message = lettersOf(openMailbox(visit), thread).at(-1)!.id;
  const execution = runCard(visit, project, email, {gmail: {messageId: message}});
  return threadPage(visit, cardPanel(project, {thread, message, email}, execution));
}

/** The conversation, and beside it the card of an add-on. */
export function threadPage(visit: Visit, card?: Html): Answer {
  const mailbox = openMailbox(visit);
  const id = param(visit, 'thread');
  const messages = lettersOf(mailbox, id);
  const wasUnread = new Set(messages.filter(one => one.labelIds.includes('UNREAD')));
  visit.world.services.gmail.markRead(mailbox.email, id);
  const last = messages.at(-1)!;
  const subject = subjectOf(messages[0]!);
  return mailPage(
    visit,
    mailbox,
    subject,
    undefined,
    html`<div class="list-head">
        <a class="button icon" href="${`/mail/${encodeURIComponent(mailbox.email)}`}" aria-label="Kembali ke ${FOLDERS[0]!.title}" title="Kembali">${icons.back}</a>
      </div>
      <h1 class="subject-line">${subject} ${labelNames(mailbox, messages).map(name => html`<span class="label-chip">${name}</span> `)}</h1>
      <div class="add-ons">${!card && cardLinks(visit, mailbox.email, id)}</div>
      <div class="${card ? 'with-card' : ''}">
        <div>
          ${messages.map(message => messageCard(visit, mailbox, message, message === last || wasUnread.has(message)))}
          ${replyBox(mailbox, id, last)}
        </div>
        ${card}
      </div>`,
  );
}

/** The messages of a thread without what is not sent yet; a draft alone is shown as it is. */
function lettersOf(mailbox: Mailbox, id: string): StoredMessage[] {
  const messages = threadOf(mailbox, id);
  const letters = messages.filter(({labelIds}) => !labelIds.includes('DRAFT'));
  return letters.length > 0 ? letters : messages;
}

export function threadOf(mailbox: Mailbox, id: string): StoredMessage[] {
  const ids = Object.hasOwn(mailbox.threads, id) ? mailbox.threads[id]! : undefined;
  if (!ids) throw new PageError('Percakapan ini tidak ada di kotak surat ini.', 404);
  return ids.map(one => mailbox.messages[one]!);
}

function messageCard(visit: Visit, mailbox: Mailbox, message: StoredMessage, open: boolean): Html {
  const from = senderOf(message);
  const at = message.internalDate;
  const path = `${threadPath(mailbox.email, message.threadId)}/${message.id}`;
  const files = attachmentsOf(message).filter(file => !file.inline || file.name);
  return html`<details class="message"${open && html` open`}>
    <summary>
      ${avatar(displayName(from))}
      <span class="sender"><b>${displayName(from)}</b> <span class="quiet">&lt;${from.email}&gt;</span>
        <small>kepada ${recipients(mailbox, message)}</small></span>
      <time datetime="${new Date(at).toISOString()}" title="${longDateTime(at)}">${shortWhen(at, visit.world.clock.now())}</time>
    </summary>
    <div class="content">
      ${bodyOf(message)}
      ${files.length > 0 && html`<ul class="files" aria-label="Lampiran">${files.map(file => fileChip(path, file))}</ul>`}
      <p class="tools"><a href="${path}.eml" download>Unduh pesan asli (.eml)</a></p>
    </div>
  </details>`;
}

function recipients(mailbox: Mailbox, message: StoredMessage): string {
  const name = (address: Address) =>
    address.email === mailbox.email ? 'saya' : displayName(address);
  return headerAddresses(headersOf(message), 'To', 'Cc').map(name).join(', ') || '(tersembunyi)';
}

/** HTML mail goes into a frame that runs no script and loads nothing; plain text stays text. */
function bodyOf(message: StoredMessage): Html {
  const markup = htmlOf(message);
  if (!markup)
    return html`<div class="text">${splitLinks(textOf(message).trimEnd()).map(linked)}</div>`;
  return html`<iframe class="html-mail" title="Isi surat" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" srcdoc="${mailDocument(message, markup)}"></iframe>`;
}

function linked({text, address}: TextPart): Html | string {
  return address === undefined
    ? text
    : html`<a href="${address}" target="_blank" rel="noopener">${text}</a>`;
}

function fileChip(path: string, file: AttachmentPart): Html {
  const bytes = Math.floor((file.bytes.length * 3) / 4);
  return html`<li><a href="${path}/lampiran/${file.partId}" download>${icons.file}<span>${file.name ?? 'tanpa-nama'}<small>${fileSize(bytes)}</small></span></a></li>`;
}
