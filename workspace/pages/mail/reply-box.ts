import type {Mailbox, StoredMessage} from '../../services/gmail/entities';
import type {Client} from '../../services/gmail/quote';
import {textOf} from '../../services/gmail/message';
import {html, type Html} from '../html';
import {icons} from '../icons';
import {threadPath} from './mail-page';
import {displayName, senderOf} from './threads';

/** The programs people answer with; each quotes the letter below in its own way. */
export const CLIENTS: Record<Client, string> = {
  'gmail-web-id': 'Gmail di komputer',
  'gmail-android-id': 'Gmail di ponsel Android',
  'gmail-web-en': 'Gmail berbahasa Inggris',
  'outlook-id': 'Outlook',
  plain: 'Tanpa kutipan',
};

/** Answers the last message of a thread, as the owner of the mailbox. */
export function replyBox(mailbox: Mailbox, thread: string, last: StoredMessage): Html {
  const sender = senderOf(last);
  const draft = draftOf(mailbox, thread);
  return html`<form
    class="reply"
    method="post"
    enctype="multipart/form-data"
    action="${threadPath(mailbox.email, thread)}/balas"
  >
    <h2>
      ${icons.reply}
      ${sender.email === mailbox.email ? 'Kirim pesan lagi' : `Balas ${displayName(sender)}`}
    </h2>
    <input type="hidden" name="message" value="${last.id}" />
    <input type="hidden" name="draft" value="${draft?.id}" />
    <div class="field">
      <label for="reply-text">Pesan</label>
      <textarea id="reply-text" name="text" required>
${draft && textOf(draft.message).trimEnd()}</textarea>
    </div>
    <div class="row">
      <div class="field">
        <label for="reply-client">Dikirim dengan</label>
        <select id="reply-client" name="client">
          ${Object.entries(CLIENTS).map(([value, name]) => html`<option value="${value}">${name}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="reply-files">Lampiran</label>
        <input id="reply-files" type="file" name="files" multiple />
      </div>
    </div>
    <div class="actions">
      <button class="primary">${icons.send} Kirim</button>
      <label class="check"><input type="checkbox" name="all" value="1" /> Balas semua</label>
    </div>
  </form>`;
}

/** The draft that waits in a thread, the newest. */
function draftOf(
  mailbox: Mailbox,
  thread: string,
): {id: string; message: StoredMessage} | undefined {
  return mailbox.drafts
    .map(({id, messageId}) => ({id, message: mailbox.messages[messageId]!}))
    .filter(({message}) => message.threadId === thread)
    .at(-1);
}
