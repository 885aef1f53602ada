import {expect} from '../expect';
import {eventually} from '../scratch';
import type {Spec} from '../spec';

const REST = 'https://developers.google.com/workspace/gmail/api/reference/rest/v1';
const ME = 'me';

/** A letter to oneself; each run of a spec costs one recipient of the day's quota. */
function sendToSelf(subject: string, ...headers: string[]) {
  const address = Gmail!.Users.getProfile(ME).emailAddress!;
  const lines = [`To: ${address}`, `Subject: ${subject}`, ...headers, '', 'Uji mandiri: é'];
  const raw = Utilities.base64EncodeWebSafe(lines.join('\r\n'), Utilities.Charset.UTF_8);
  return Gmail!.Users.Messages.send({raw}, ME);
}

const uniqueSubject = () => `Aduan self-test ${Utilities.getUuid()}`;

function headerOf(id: string, name: string): string | undefined {
  const options = {format: 'metadata', metadataHeaders: [name]};
  const {payload} = Gmail!.Users.Messages.get(ME, id, options);
  return payload?.headers?.find(one => one.name!.toLowerCase() === name.toLowerCase())?.value;
}

export const specs: Spec[] = [
  {
    name: 'a sent message is answered with its id and its thread',
    member: 'Gmail.Users.Messages.send',
    source: `${REST}/users.messages/send`,
    run() {
      const {id, threadId} = sendToSelf(uniqueSubject());
      expect([typeof id, typeof threadId, id !== '']).toEqual(['string', 'string', true]);
    },
  },
  {
    name: 'a supplied `X-Aduan-Outbox` header survives `Gmail.Users.Messages.send`',
    member: 'Gmail.Users.Messages.send',
    source: 'assumed',
    run() {
      const {id} = sendToSelf(uniqueSubject(), 'X-Aduan-Outbox: abc.1.0');
      expect(headerOf(id!, 'X-Aduan-Outbox')).toEqual('abc.1.0');
    },
  },
  {
    name: 'a message comes with its labels, its instant and its text',
    member: 'Gmail.Users.Messages.get',
    source: `${REST}/users.messages#Message`,
    run() {
      const subject = uniqueSubject();
      const {id} = sendToSelf(subject, 'Content-Type: text/plain; charset=UTF-8');
      const {labelIds, internalDate, payload} = Gmail!.Users.Messages.get(ME, id!, {
        format: 'full',
      });
      expect([labelIds!.includes('SENT'), payload!.mimeType]).toEqual([true, 'text/plain']);
      expect(Math.abs(Number(internalDate) - Date.now()) < 600_000).toEqual(true);
    },
  },
  {
    name: 'the data of a body is bytes, where the types say text',
    member: 'Gmail.Users.Messages.get',
    source: 'https://github.com/brucemcpherson/gas-fakes/blob/main/notes/oddities.md',
    run() {
      const {id} = sendToSelf(uniqueSubject(), 'Content-Type: text/plain; charset=UTF-8');
      const {payload} = Gmail!.Users.Messages.get(ME, id!, {format: 'full'});
      const data = payload!.body!.data as unknown as number[];
      expect(Array.isArray(data)).toEqual(true);
      expect(Utilities.newBlob(data).getDataAsString('UTF-8')).toContain('Uji mandiri: é');
    },
  },
  {
    name: 'sent mail is found by place and second',
    member: 'Gmail.Users.Messages.list',
    source: 'https://support.google.com/mail/answer/7190',
    run() {
      const since = Math.floor(Date.now() / 1000) - 5;
      const {id} = sendToSelf(uniqueSubject());
      const found = eventually(() => {
        const {messages} = Gmail!.Users.Messages.list(ME, {q: `in:sent after:${since}`});
        return messages?.some(message => message.id === id) ? true : null;
      });
      expect(found).toEqual(true);
    },
  },
  {
    name: 'the history since a point names what came into the inbox',
    member: ['Gmail.Users.History.list', 'Gmail.Users.getProfile'],
    source: `${REST}/users.history/list`,
    run() {
      const startHistoryId = Gmail!.Users.getProfile(ME).historyId!;
      const {threadId} = sendToSelf(uniqueSubject());
      const options = {startHistoryId, historyTypes: ['messageAdded'], maxResults: 500};
      const found = eventually(() => {
        const {history} = Gmail!.Users.History!.list(ME, options);
        const added = (history ?? []).flatMap(({messagesAdded}) => messagesAdded ?? []);
        const here = added.some(
          ({message}) => message!.threadId === threadId && message!.labelIds!.includes('INBOX'),
        );
        return here ? true : null;
      });
      expect(found).toEqual(true);
    },
  },
  {
    name: 'a history that is gone is not found',
    member: 'Gmail.Users.History.list',
    source: 'https://developers.google.com/workspace/gmail/api/guides/sync',
    run() {
      const list = () => Gmail!.Users.History!.list(ME, {startHistoryId: '1'});
      expect(list).toThrow(/not found|404/i);
    },
  },
  {
    name: 'a thread gives the headers of its messages that were asked for',
    member: 'Gmail.Users.Threads.get',
    source: `${REST}/users.threads/get`,
    run() {
      const {threadId} = sendToSelf(uniqueSubject(), 'X-Aduan-Outbox: abc.1.0');
      const {messages} = Gmail!.Users.Threads!.get(ME, threadId!, {
        format: 'metadata',
        metadataHeaders: ['X-Aduan-Outbox'],
      });
      expect(messages![0]!.payload!.headers!.map(({value}) => value)).toEqual(['abc.1.0']);
    },
  },
  {
    name: 'an attachment comes by its id, as bytes where the types say text',
    member: 'Gmail.Users.Messages.Attachments.get',
    source: `${REST}/users.messages.attachments/get`,
    run() {
      const lines = [
        `To: ${Gmail!.Users.getProfile(ME).emailAddress!}`,
        `Subject: ${uniqueSubject()}`,
        'Content-Type: multipart/mixed; boundary=x',
        '',
        '--x',
        'Content-Type: application/pdf; name=a.pdf',
        'Content-Disposition: attachment; filename=a.pdf',
        '',
        'JVBERi',
        '--x--',
      ];
      const raw = Utilities.base64EncodeWebSafe(lines.join('\r\n'), Utilities.Charset.UTF_8);
      const {id} = Gmail!.Users.Messages.send({raw}, ME);
      const {payload} = Gmail!.Users.Messages.get(ME, id!, {format: 'full'});
      const {attachmentId} = payload!.parts![0]!.body!;
      const {size} = Gmail!.Users.Messages.Attachments!.get(ME, id!, attachmentId!);
      expect(size).toEqual(6);
    },
  },
];
