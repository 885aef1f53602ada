import {attachmentsOf, header} from '../../services/gmail/message';
import {rawToBytes} from '../../services/gmail/mime/bytes';
import {fileAnswer, type Answer} from '../http';
import {PageError, param, type Visit} from '../visit';
import {openMailbox} from './mail-page';
import {threadOf} from './thread-page';

/** GET /mail/:address/:thread/:message.eml: the letter as it was received. */
export function downloadMessage(visit: Visit): Answer {
  const message = messageOf(visit);
  const subject = header(message, 'Subject')
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim();
  return fileAnswer(`${subject || 'pesan'}.eml`, 'message/rfc822', rawToBytes(message.raw));
}

/** GET /mail/:address/:thread/:message/lampiran/:part */
export function downloadAttachment(visit: Visit): Answer {
  const part = param(visit, 'part');
  const file = attachmentsOf(messageOf(visit)).find(one => one.partId === part);
  if (!file) throw new PageError('Lampiran ini tidak ada.', 404);
  return fileAnswer(
    file.name ?? 'tanpa-nama',
    file.contentType ?? 'application/octet-stream',
    Buffer.from(file.bytes, 'base64'),
  );
}

function messageOf(visit: Visit) {
  const messages = threadOf(openMailbox(visit), param(visit, 'thread'));
  const message = messages.find(one => one.id === param(visit, 'message'));
  if (!message) throw new PageError('Pesan ini tidak ada.', 404);
  return message;
}
