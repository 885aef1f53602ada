import {blob} from '../../../workspace/runtime/blob';
import {toBase64, utf8Decode, utf8Encode} from '../../../workspace/runtime/bytes';
import {
  Gmail as AdvancedGmail,
  GmailApp,
  MailApp,
} from '../../../workspace/services/gmail/apps-script';
import {CITIZEN, OFFICE, openOffice, PPID} from './office';

const {Users} = AdvancedGmail as unknown as {
  Users: GoogleAppsScript.Gmail.Collection.UsersCollection;
};

const pdf = blob({
  bytes: toBase64([0, 255, 128]),
  contentType: 'application/pdf',
  name: 'rekap é.pdf',
});

describe('Gmail, the advanced service', () => {
  it.each([
    [
      'web-safe base64',
      (bytes: number[]) => toBase64(bytes).replace(/\+/g, '-').replace(/\//g, '_'),
    ],
    ['an array of bytes', (bytes: number[]) => bytes as unknown as string],
  ])('takes raw as %s and gives bytes back', (_, encode) => {
    openOffice().actAs(OFFICE);
    const bytes = utf8Encode(
      `To: ${OFFICE}\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHalo ꦗꦮ >>>???`,
    );
    const {id} = Users.Messages.send({raw: encode(bytes)}, 'me');
    const full = Users.Messages.get('me', id!, {format: 'full'});
    expect(utf8Decode(full.payload!.body!.data as unknown as number[])).toBe('Halo ꦗꦮ >>>???');
    const raw = Users.Messages.get('me', id!, {format: 'raw'}).raw as unknown as number[];
    expect(raw.every(byte => byte >= -128 && byte <= 127)).toBe(true);
    expect(utf8Decode(raw)).toMatch(/^[\s\S]*Subject: x\r\n[\s\S]*Halo ꦗꦮ >>>\?\?\?$/);
  });

  it('gives the headers asked for, and attachments by id', () => {
    const office = openOffice();
    office.gmail.receive({
      from: PPID,
      to: OFFICE,
      subject: 'Jawaban é',
      text: 'y',
      attachments: [{bytes: 'AP+A', contentType: 'application/pdf', name: 'bukti.pdf'}],
    });
    office.actAs(OFFICE);
    const [{id}] = Users.Messages.list('me', {q: 'in:inbox'}).messages as [{id: string}];
    const metadata = Users.Messages.get('me', id, {
      format: 'metadata',
      metadataHeaders: ['subject', 'From'],
    });
    expect(metadata.payload!.headers).toEqual([
      {name: 'From', value: `Budi Santoso <${PPID}>`},
      {name: 'Subject', value: 'Jawaban é'},
    ]);
    expect(Users.Messages.get('me', id, {format: 'minimal'}).payload).toBeUndefined();
    const {parts} = Users.Messages.get('me', id).payload!;
    expect(parts!.map(part => [part.partId, part.mimeType, part.filename])).toEqual([
      ['0', 'text/plain', ''],
      ['1', 'application/pdf', 'bukti.pdf'],
    ]);
    const {data, size} = Users.Messages.Attachments.get('me', id, parts![1]!.body!.attachmentId!);
    expect([size, data]).toEqual([3, [0, -1, -128]]);
  });

  it("tells Google's errors with the method's name", () => {
    openOffice().actAs(OFFICE);
    expect(() => Users.Messages.get('me', '18c')).toThrow(
      expect.objectContaining({
        name: 'GoogleJsonResponseException',
        message:
          'API call to gmail.users.messages.get failed with error: Requested entity was not found.',
      }),
    );
  });
});

describe('MailApp', () => {
  it.each([
    ['three texts', () => MailApp.sendEmail(CITIZEN, 'Hal', 'Isi')],
    ['four texts', () => MailApp.sendEmail(CITIZEN, 'balas@example.com', 'Hal', 'Isi')],
    [
      'options last',
      () =>
        MailApp.sendEmail(CITIZEN, 'Hal', 'Isi', {replyTo: 'balas@example.com', name: 'Kecamatan'}),
    ],
    [
      'one object',
      () =>
        MailApp.sendEmail({
          to: CITIZEN,
          subject: 'Hal',
          body: 'Isi',
          htmlBody: '<b>Isi</b>',
          attachments: [pdf],
        }),
    ],
  ])('sends with %s', (_, send) => {
    const office = openOffice();
    office.actAs(OFFICE);
    send();
    expect(office.gmail.mailbox(CITIZEN).threads[0]!.messages[0]).toMatchObject({
      subject: 'Hal',
      text: 'Isi',
    });
    expect(MailApp.getRemainingDailyQuota()).toBe(99);
  });

  it('attaches files and shows images in the html', () => {
    const office = openOffice();
    office.actAs(OFFICE);
    MailApp.sendEmail({
      to: CITIZEN,
      subject: 'x',
      htmlBody: '<img src="cid:logo">',
      inlineImages: {logo: pdf},
      attachments: [pdf],
    });
    expect(office.gmail.mailbox(CITIZEN).threads[0]!.messages[0]!.attachments).toEqual([
      {bytes: 'AP+A', contentType: 'application/pdf', name: 'rekap é.pdf'},
      {bytes: 'AP+A', contentType: 'application/pdf', name: 'rekap é.pdf'},
    ]);
  });

  it('takes a single file without a list', () => {
    const office = openOffice();
    office.actAs(OFFICE);
    const attachments = pdf as unknown as GoogleAppsScript.Base.BlobSource[];
    MailApp.sendEmail({to: CITIZEN, subject: 'x', body: 'y', attachments});
    expect(office.gmail.mailbox(CITIZEN).threads[0]!.messages[0]!.attachments).toHaveLength(1);
  });

  it.each([
    ['no recipient', {subject: 'x', body: 'y'}, 'Failed to send email: no recipient'],
    ['a broken address', {to: 'siapa', body: 'y'}, 'Invalid email: siapa'],
    ['an injected recipient', {to: `${CITIZEN}\nBcc: x@example.com`, body: 'y'}, 'Invalid email: '],
    [
      'an injected header',
      {to: CITIZEN, subject: 'x\r\nBcc: x@example.com', body: 'y'},
      'Invalid argument: subject',
    ],
    [
      'a body over 200 KB',
      {to: CITIZEN, body: 'x'.repeat(200 * 1024 + 1)},
      'Limit exceeded: Email Body Size.',
    ],
    [
      '51 recipients',
      {to: Array.from({length: 51}, (_, n) => `o${n}@example.com`).join(), body: 'y'},
      'Limit exceeded: Email Recipients Per Message.',
    ],
    [
      '251 attachments',
      {to: CITIZEN, body: 'y', attachments: Array.from({length: 251}, () => pdf)},
      'Limit exceeded: Email Attachments Per Message.',
    ],
    [
      '25 MB and a byte',
      {
        to: CITIZEN,
        body: 'y',
        attachments: [
          blob({
            bytes: Buffer.alloc(25 * 1024 * 1024 + 1).toString('base64'),
            contentType: null,
            name: 'a',
          }),
        ],
      },
      'Limit exceeded: Email Total Attachments Size.',
    ],
  ])('refuses %s', (_, letter, text) => {
    const office = openOffice();
    office.actAs(OFFICE);
    expect(() => MailApp.sendEmail(letter)).toThrow(
      expect.objectContaining({
        name: 'Exception',
        message: expect.stringContaining(text) as string,
      }),
    );
    expect(office.world.quotas.used(OFFICE)).toEqual({});
  });
});

describe('GmailApp', () => {
  const withLetter = () => {
    const office = openOffice();
    office.gmail.receive({
      from: PPID,
      to: OFFICE,
      subject: 'Jawaban',
      text: 'Sudah.',
      html: '<p>Sudah.</p>',
      attachments: [{bytes: 'AP+A', contentType: 'application/pdf', name: 'bukti.pdf'}],
      headers: {'X-Aduan': '12'},
    });
    const calls = office.actAs(OFFICE);
    return {office, calls};
  };

  it('reads threads and messages, asking once for what one request brings', () => {
    const {calls} = withLetter();
    const [thread] = GmailApp.search('in:inbox', 0, 10);
    expect([
      thread!.getFirstMessageSubject(),
      thread!.getMessageCount(),
      thread!.isUnread(),
    ]).toEqual(['Jawaban', 1, true]);
    const [message] = thread!.getMessages();
    expect([message!.getFrom(), message!.getSubject(), message!.getTo()]).toEqual([
      `Budi Santoso <${PPID}>`,
      'Jawaban',
      OFFICE,
    ]);
    expect([message!.getPlainBody(), message!.getBody(), message!.getHeader('x-aduan')]).toEqual([
      'Sudah.',
      '<p>Sudah.</p>',
      '12',
    ]);
    expect(calls).toEqual([
      'GmailApp.search',
      'GmailThread.getMessages',
      'GmailMessage.getPlainBody',
    ]);
    const [file] = message!.getAttachments();
    expect([file!.getName(), file!.getSize(), file!.getBytes(), file!.getHash()]).toEqual([
      'bukti.pdf',
      3,
      [0, -1, -128],
      'e4bc8a01806054986edd720593bc12f760eca5b9',
    ]);
    expect(file!.copyBlob().getContentType()).toBe('application/pdf');
    expect(message!.getRawContent()).toContain('Authentication-Results: mx.google.com');
  });

  it('shows a change of labels only after refresh', () => {
    withLetter();
    const [thread] = GmailApp.getInboxThreads();
    expect(GmailApp.getInboxUnreadCount()).toBe(1);
    thread!.markRead().moveToArchive();
    expect([thread!.isUnread(), thread!.isInInbox()]).toEqual([true, true]);
    thread!.refresh();
    expect([thread!.isUnread(), thread!.isInInbox()]).toEqual([false, false]);
    expect(GmailApp.getInboxUnreadCount()).toBe(0);
    const [message] = thread!.getMessages();
    GmailApp.starMessage(message!).markMessagesUnread([message!]);
    expect([message!.refresh().isStarred(), message!.isUnread()]).toEqual([true, true]);
  });

  it('labels threads', () => {
    withLetter();
    expect(GmailApp.getUserLabelByName('Aduan')).toBeNull();
    const label = GmailApp.createLabel('Aduan');
    const [thread] = GmailApp.getInboxThreads();
    thread!.addLabel(label);
    expect(
      thread!
        .refresh()
        .getLabels()
        .map(one => one.getName()),
    ).toEqual(['Aduan']);
    expect(label.getThreads().map(one => one.getId())).toEqual([thread!.getId()]);
    expect(GmailApp.search('label:aduan')).toHaveLength(1);
    label.removeFromThreads([thread!]);
    expect(label.getThreads()).toEqual([]);
    GmailApp.deleteLabel(label);
    expect(GmailApp.getUserLabels()).toEqual([]);
  });

  it('replies in the thread, to all where told, and forwards with files', () => {
    const {office} = withLetter();
    const [message] = GmailApp.getInboxThreads()[0]!.getMessages();
    const answer = message!.reply('Terima kasih', {cc: CITIZEN, htmlBody: '<b>Terima kasih</b>'});
    expect(answer.getThread().getId()).toBe(message!.getThread().getId());
    expect(office.gmail.mailbox(PPID).threads[0]!.messages.map(one => one.subject)).toEqual([
      'Jawaban',
      'Re: Jawaban',
    ]);
    expect(office.gmail.mailbox(CITIZEN).threads[0]!.messages[0]!.html).toBe('<b>Terima kasih</b>');
    message!.forward('camat@example.com');
    const forwarded = office.gmail.mailbox('camat@example.com').threads[0]!.messages[0]!;
    expect(forwarded.subject).toBe('Fwd: Jawaban');
    expect(forwarded.text).toContain('Sudah.');
    expect(forwarded.attachments).toHaveLength(1);
  });

  it('makes drafts that may lack a recipient, changes and sends them', () => {
    const {office} = withLetter();
    const draft = GmailApp.createDraft('', 'Konsep', 'a');
    expect(draft.getMessage().isDraft()).toBe(true);
    draft.update(CITIZEN, 'Konsep', 'b', {attachments: [pdf]});
    expect(GmailApp.getDrafts().map(one => one.getId())).toEqual([draft.getId()]);
    draft.send();
    expect(office.gmail.mailbox(CITIZEN).threads[0]!.messages[0]!.text).toBe('b');
    expect(GmailApp.getDrafts()).toEqual([]);
    const reply = GmailApp.getInboxThreads()[0]!.createDraftReply('nanti');
    expect(reply.getMessage().getSubject()).toBe('Re: Jawaban');
  });

  it('refuses to send from an address that is not its own', () => {
    withLetter();
    expect(() => GmailApp.sendEmail(CITIZEN, 'x', 'y', {from: 'bupati@example.com'})).toThrow(
      'Invalid argument: bupati@example.com',
    );
  });

  it('says of a member it does not have that it is not emulated', () => {
    withLetter();
    expect(() => GmailApp.getChatThreads()).toThrow('not emulated: GmailApp.getChatThreads');
  });

  it('counts reading and changing against the day, sending against recipients', () => {
    const {office} = withLetter();
    GmailApp.getInboxThreads()[0]!.markRead();
    GmailApp.sendEmail(CITIZEN, 'x', 'y');
    expect(office.world.quotas.used(OFFICE)).toMatchObject({
      emailReadWriteExcludingSend: {used: 2},
      emailRecipients: {used: 1},
    });
  });
});
