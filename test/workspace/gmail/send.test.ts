import {CITIZEN, OFFICE, openOffice, PPID, type Office} from './office';

const letter = (lines: string[], body = 'Halo') =>
  Buffer.from([...lines, '', body].join('\r\n')).toString('base64url');

const send = (office: Office, lines: string[], threadId?: string) =>
  office.call(OFFICE, 'Gmail.Users.Messages.send', {raw: letter(lines), threadId}, 'me') as {
    id: string;
    threadId: string;
    labelIds: string[];
  };

const first = (office: Office, email: string) =>
  office.gmail.mailbox(email).threads[0]!.messages[0]!;

describe('Gmail.Users.Messages.send', () => {
  it('keeps a copy under SENT and delivers to To, Cc and Bcc, hiding Bcc', () => {
    const office = openOffice();
    const sent = send(office, [
      `To: ${CITIZEN}`,
      `Cc: ${PPID}`,
      'Bcc: baru@example.com',
      'Subject: Tanda terima',
    ]);
    expect(sent).toEqual({id: sent.id, threadId: sent.id, labelIds: ['SENT']});
    expect(sent.id).toMatch(/^1[0-9a-f]{15}$/);
    for (const email of [CITIZEN, PPID, 'baru@example.com']) {
      expect(first(office, email)).toMatchObject({
        subject: 'Tanda terima',
        text: 'Halo',
        labels: ['UNREAD', 'INBOX'],
      });
      expect(first(office, email).raw).not.toContain('Bcc:');
    }
    expect(office.world.accounts.find('baru@example.com')?.kind).toBe('outside');
    expect(office.world.quotas.used(OFFICE).emailRecipients?.used).toBe(3);
  });

  it('keeps own headers and writes those that are missing', () => {
    const office = openOffice();
    send(office, [
      `From: Kecamatan <${OFFICE}>`,
      `To: ${CITIZEN}`,
      'Subject: x',
      'X-Aduan-Outbox: 12',
      'Auto-Submitted: auto-generated',
      'Message-ID: <satu@example.com>',
    ]);
    const {raw, from} = first(office, CITIZEN);
    expect(from).toBe(`Kecamatan <${OFFICE}>`);
    expect(raw).toContain('\r\nX-Aduan-Outbox: 12\r\n');
    expect(raw).toContain('\r\nAuto-Submitted: auto-generated\r\n');
    expect(raw).toContain('\r\nMessage-ID: <satu@example.com>\r\n');
    expect(raw).toMatch(/\r\nDate: Mon, 2 Nov 2026 03:15:00 \+0000\r\n/);
  });

  it("puts the account's own address where another was claimed", () => {
    const office = openOffice();
    send(office, ['From: Bupati <bupati@example.com>', `To: ${CITIZEN}`, 'Subject: x']);
    expect(first(office, CITIZEN).from).toBe(`Bupati <${OFFICE}>`);
  });

  it.each([
    ['no recipient', ['Subject: x'], 'Recipient address required'],
    ['a broken address', ['To: bukan alamat', 'Subject: x'], 'Invalid To header'],
    [
      'a second Bcc, as an injected line would be',
      ['To: a@example.com', 'Bcc: b@example.com', 'Bcc: c@example.com'],
      'Invalid Bcc header',
    ],
    [
      'two writers',
      ['From: a@example.com, b@example.com', 'To: c@example.com'],
      'Invalid From header',
    ],
    [
      'a line that is no header',
      ['To: a@example.com', 'Subject: x', 'sisipan'],
      'Invalid message header',
    ],
  ])('refuses %s, and spends nothing', (_, lines, text) => {
    const office = openOffice();
    expect(() => send(office, lines)).toThrow(
      `API call to gmail.users.messages.send failed with error: ${text}`,
    );
    expect(office.world.quotas.used(OFFICE)).toEqual({});
    expect(office.gmail.mailbox(OFFICE).threads).toEqual([]);
  });

  it('refuses a 51st recipient and the 101st of a day', () => {
    const office = openOffice();
    const to = (count: number) =>
      `To: ${Array.from({length: count}, (_, n) => `orang${n}@example.com`).join(', ')}`;
    expect(() => send(office, [to(51), 'Subject: x'])).toThrow(
      'Limit exceeded: Email Recipients Per Message.',
    );
    send(office, [to(50), 'Subject: x']);
    send(office, [to(50), 'Subject: y']);
    expect(() => send(office, [to(1), 'Subject: z'])).toThrow(
      'Service invoked too many times for one day: email.',
    );
    office.pass(24 * 60 * 60 * 1000);
    send(office, [to(1), 'Subject: z']);
  });

  it('refuses the mailbox of another', () => {
    const office = openOffice();
    expect(() => office.call(OFFICE, 'Gmail.Users.Messages.list', PPID, null)).toThrow(
      `Delegation denied for ${PPID}`,
    );
  });

  it('refuses a thread that is not there with 404', () => {
    const office = openOffice();
    expect(() => send(office, [`To: ${CITIZEN}`, 'Subject: x'], 'abc')).toThrow(
      'Requested entity was not found.',
    );
    expect(office.world.quotas.used(OFFICE)).toEqual({});
  });

  it('makes one message of a letter to oneself, under SENT and INBOX, without Authentication-Results', () => {
    const office = openOffice();
    send(office, [`To: ${OFFICE}`, 'Subject: x']);
    const {threads} = office.gmail.mailbox(OFFICE);
    expect(threads).toHaveLength(1);
    expect(threads[0]!.messages).toHaveLength(1);
    expect(threads[0]!.messages[0]!.labels.sort()).toEqual(['INBOX', 'SENT', 'UNREAD']);
    expect(threads[0]!.messages[0]!.raw).not.toContain('Authentication-Results');
  });

  it('delivers name+tag@ to name@', () => {
    const office = openOffice();
    send(office, ['To: ppid+aduan-12@example.com', 'Subject: x']);
    expect(first(office, PPID).raw).toContain('Delivered-To: ppid+aduan-12@example.com\r\n');
  });
});

describe('a message that no server takes', () => {
  it('comes back as a delivery report in the thread it was sent in', () => {
    const office = openOffice();
    office.gmail.setUndeliverable('hilang@example.com');
    const {threadId} = send(office, [
      `To: hilang@example.com, ${CITIZEN}`,
      'Subject: Tanda terima',
      'Message-ID: <a@example.com>',
    ]);
    const [thread] = office.gmail.mailbox(OFFICE).threads;
    expect(thread!.id).toBe(threadId);
    const [, report] = thread!.messages;
    expect(report).toMatchObject({
      subject: 'Delivery Status Notification (Failure)',
      labels: ['UNREAD', 'INBOX'],
    });
    expect(report!.raw).toContain('Return-Path: <>\r\n');
    expect(report!.raw).toContain('X-Failed-Recipients: hilang@example.com\r\n');
    expect(report!.raw).toContain('multipart/report; report-type=delivery-status');
    expect(report!.raw).toContain('Final-Recipient: rfc822; hilang@example.com');
    expect(first(office, CITIZEN).subject).toBe('Tanda terima');
  });
});

it('the API takes 60 sends a minute from one person and project', () => {
  const office = openOffice();
  for (let n = 0; n < 60; n++) send(office, [`To: ${CITIZEN}`, 'Subject: x']);
  expect(() => send(office, [`To: ${CITIZEN}`, 'Subject: x'])).toThrow(
    "Quota exceeded for quota metric 'Queries'",
  );
  office.pass(60_000);
  send(office, [`To: ${CITIZEN}`, 'Subject: x']);
});
