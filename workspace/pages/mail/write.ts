import type {PlainBlob} from '../../service';
import type {Client} from '../../services/gmail/quote';
import {html} from '../html';
import {redirect, type Answer} from '../http';
import {icons} from '../icons';
import {field, PageError, param, type Visit} from '../visit';
import {mailboxPath, mailPage, openMailbox, threadPath} from './mail-page';
import {CLIENTS} from './reply-box';

/** Gmail's limit for all attachments of a message. */
const ATTACHMENT_BYTES = 25 * 1024 * 1024;

/** GET /mail/:address/tulis */
export function showCompose(visit: Visit): Answer {
  const mailbox = openMailbox(visit);
  const people = visit.world.accounts.list();
  return mailPage(
    visit,
    mailbox,
    'Tulis surat',
    undefined,
    html`<form class="letter" method="post" enctype="multipart/form-data" action="${mailboxPath(mailbox.email)}/kirim">
      <h1>${icons.pencil} Pesan baru</h1>
      <div class="field"><label for="to">Kepada</label>
        <input id="to" name="to" type="email" multiple required autocomplete="off" list="people" value="${visit.url.searchParams.get('kepada') ?? ''}" />
        <datalist id="people">${people.map(({email, name}) => html`<option value="${email}">${name}</option>`)}</datalist></div>
      <div class="field"><label for="subject">Subjek</label><input id="subject" name="subject" autocomplete="off" /></div>
      <div class="field"><label for="text">Isi</label><textarea id="text" name="text" required></textarea></div>
      <div class="field"><label for="files">Lampiran</label><input id="files" type="file" name="files" multiple /></div>
      <div class="actions"><button class="primary">${icons.send} Kirim</button><a class="button plain" href="${mailboxPath(mailbox.email)}">Batal</a></div>
    </form>`,
  );
}

/** POST /mail/:address/kirim */
export async function sendLetter(visit: Visit): Promise<Answer> {
  const {email} = openMailbox(visit);
  const to = field(visit, 'to')
    .split(/[,;]/)
    .map(one => one.trim())
    .filter(Boolean);
  if (to.length === 0 || !to.every(one => /^[^\s@<>]+@[^\s@<>]+$/.test(one))) {
    throw new PageError(
      'Alamat tujuan belum benar.',
      400,
      'Tulis satu alamat email atau lebih, dipisahkan koma.',
    );
  }
  const attachments = await uploads(visit);
  const {gmail} = visit.world.services;
  const sent = gmail.receive({
    from: email,
    to,
    subject: field(visit, 'subject'),
    text: lines(field(visit, 'text')),
    attachments,
  });
  visit.world.save();
  return redirect(threadPath(email, sent.threadId));
}

/** POST /mail/:address/:thread/balas */
export async function sendReply(visit: Visit): Promise<Answer> {
  const {email} = openMailbox(visit);
  const client = field(visit, 'client');
  const text = lines(field(visit, 'text'));
  if (!text.trim())
    throw new PageError('Pesan masih kosong.', 400, 'Tulis balasan, lalu kirim lagi.');
  visit.world.services.gmail.reply(email, field(visit, 'message'), {
    text,
    client: client in CLIENTS ? (client as Client) : 'gmail-web-id',
    attachments: await uploads(visit),
    all: field(visit, 'all') === '1',
  });
  const draft = field(visit, 'draft');
  if (draft) visit.world.services.gmail.deleteDraft(email, draft);
  visit.world.save();
  return redirect(threadPath(email, param(visit, 'thread')));
}

/** Forms send CRLF; the letter's own writer makes the line ends. */
const lines = (text: string) => text.replace(/\r\n?/g, '\n');

async function uploads(visit: Visit): Promise<PlainBlob[]> {
  const files = visit.form
    .getAll('files')
    .filter(one => typeof one !== 'string' && one.size > 0) as File[];
  if (files.reduce((sum, file) => sum + file.size, 0) > ATTACHMENT_BYTES) {
    throw new PageError(
      'Lampiran lebih dari 25 MB.',
      413,
      'Surat belum dikirim. Kurangi lampirannya, atau bagikan lewat Drive.',
    );
  }
  return Promise.all(
    files.map(async file => ({
      bytes: Buffer.from(await file.arrayBuffer()).toString('base64'),
      contentType: file.type || 'application/octet-stream',
      name: file.name,
    })),
  );
}
