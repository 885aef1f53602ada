import {CITIZEN, OFFICE, PPID, openOffice, type Office} from './office';

const raw = (...lines: string[]) => [...lines, '', 'Halo'].join('\r\n');

const ask = (office: Office) =>
  office.gmail.send(
    OFFICE,
    raw(`To: ${PPID}`, 'Subject: [ADU-1] Jalan rusak', 'Message-ID: <satu@example.com>'),
  );

const threadsOf = (office: Office, email: string) =>
  office.gmail
    .mailbox(email)
    .threads.map(thread => thread.messages.map(message => message.subject));

describe('threads', () => {
  it('a reply joins the thread in both mailboxes, each with its own ids', () => {
    const office = openOffice();
    const sent = ask(office);
    const [received] = office.gmail.mailbox(PPID).threads;
    expect(received!.id).not.toBe(sent.threadId);
    office.pass(60_000);
    office.gmail.reply(PPID, received!.messages[0]!.id, {text: 'Sudah diperbaiki.'});
    const [own] = office.gmail.mailbox(OFFICE).threads;
    expect(own!.id).toBe(sent.threadId);
    expect(own!.messages.map(message => message.subject)).toEqual([
      '[ADU-1] Jalan rusak',
      'Re: [ADU-1] Jalan rusak',
    ]);
    expect(threadsOf(office, PPID)).toHaveLength(1);
  });

  it.each([
    [
      'the same subject and a reference',
      [
        'Subject: RE: Bls: [ADU-1]  jalan rusak',
        'References: <lain@example.com> <satu@example.com>',
      ],
      1,
    ],
    ['a reference under another subject', ['Subject: Rapat', 'In-Reply-To: <satu@example.com>'], 2],
    ['the subject without a reference', ['Subject: Re: [ADU-1] Jalan rusak'], 2],
    [
      'a reference to a message not here',
      ['Subject: Re: [ADU-1] Jalan rusak', 'In-Reply-To: <tidak@example.com>'],
      2,
    ],
  ])('with %s there are %3$s threads', (_, lines, count) => {
    const office = openOffice();
    ask(office);
    office.gmail.send(PPID, raw(`To: ${OFFICE}`, ...lines));
    expect(threadsOf(office, OFFICE)).toHaveLength(count);
  });

  it('a threadId alone does not join', () => {
    const office = openOffice();
    const {threadId} = ask(office);
    for (const subject of ['Subject: Lain', 'Subject: Re: [ADU-1] Jalan rusak']) {
      const sent = office.gmail.send(OFFICE, raw(`To: ${PPID}`, subject), threadId);
      expect(sent.threadId).not.toBe(threadId);
    }
    const follow = raw(
      `To: ${PPID}`,
      'Subject: Re: [ADU-1] Jalan rusak',
      'References: <satu@example.com>',
    );
    expect(office.gmail.send(OFFICE, follow, threadId).threadId).toBe(threadId);
  });

  it('a letter of a person joins the thread named by any of its ids', () => {
    for (const name of ['threadId', 'id', 'header'] as const) {
      const office = openOffice();
      const sent = ask(office);
      const thread = name === 'header' ? '<satu@example.com>' : sent[name];
      office.gmail.receive({from: PPID, to: OFFICE, thread, text: 'Ya'});
      expect(threadsOf(office, OFFICE)).toEqual([
        ['[ADU-1] Jalan rusak', 'Re: [ADU-1] Jalan rusak'],
      ]);
    }
  });
});

describe('a reply of a person', () => {
  const replied = (
    client?: 'gmail-web-id' | 'gmail-android-id' | 'gmail-web-en' | 'outlook-id' | 'plain',
  ) => {
    const office = openOffice();
    office.gmail.send(
      OFFICE,
      raw(`From: Pengaduan <${OFFICE}>`, `To: ${PPID}`, 'Subject: Jalan & jembatan'),
    );
    const {id} = office.gmail.mailbox(PPID).threads[0]!.messages[0]!;
    office.gmail.reply(PPID, id, {text: 'Sudah <beres>.\nSalam', client});
    return office.gmail.mailbox(OFFICE).threads[0]!.messages.at(-1)!;
  };

  it("quotes below as Gmail's Indonesian page does", () => {
    const {text, html, from} = replied();
    expect(from).toBe(`Budi Santoso <${PPID}>`);
    expect(text.replace(/\r/g, '')).toBe(
      `Sudah <beres>.\nSalam\n\nPada Sen, 2 Nov 2026 pukul 10.15 Pengaduan <${OFFICE}> menulis:\n\n> Halo\n`,
    );
    expect(html).toContain(
      '<div dir="ltr">Sudah &lt;beres&gt;.<br>Salam</div><br><div class="gmail_quote',
    );
    expect(html).toContain(
      `class="gmail_attr">Pada Sen, 2 Nov 2026 pukul 10.15 Pengaduan &lt;<a href="mailto:${OFFICE}">${OFFICE}</a>&gt; menulis:<br></div>`,
    );
  });

  it.each([
    ['gmail-web-en', 'On Mon, Nov 2, 2026 at 10:15 AM Pengaduan'],
    ['gmail-android-id', 'Pada Sen, 2 Nov 2026 pukul 10.15 Pengaduan'],
    [
      'outlook-id',
      `Dari: Pengaduan <${OFFICE}>\nDikirim: Sen, 2 Nov 2026 10.15\nKepada: ${PPID}\nSubjek: Jalan & jembatan`,
    ],
  ] as const)('quotes as %s does', (client, words) => {
    expect(replied(client).text.replace(/\r/g, '')).toContain(words);
  });

  it.each([
    [
      'Layanan Pengaduan',
      'Pada Sen, 2 Nov 2026 pukul 10.15 Layanan Pengaduan <pengaduan@example.com>\nmenulis:',
    ],
    [
      'Sistem Informasi Pengaduan Masyarakat',
      'Pada Sen, 2 Nov 2026 pukul 10.15 Sistem Informasi Pengaduan Masyarakat <\npengaduan@example.com> menulis:',
    ],
  ])('breaks the line of a long name as Gmail does: %s', (name, expected) => {
    const office = openOffice();
    office.gmail.receive({from: `${name} <${OFFICE}>`, to: PPID, subject: 'x', text: 'y'});
    office.gmail.reply(PPID, office.gmail.mailbox(PPID).threads[0]!.messages[0]!.id, {text: 'z'});
    expect(
      office.gmail.mailbox(OFFICE).threads[0]!.messages.at(-1)!.text.replace(/\r/g, ''),
    ).toContain(expected);
  });

  it('quotes nothing in a plain program', () => {
    expect(replied('plain').text).toBe('Sudah <beres>.\r\nSalam');
    expect(replied('plain').html).toBe('');
  });

  it('goes to Reply-To, and to all but oneself when asked', () => {
    const office = openOffice();
    office.gmail.receive({
      from: OFFICE,
      to: [PPID, CITIZEN],
      cc: 'camat@example.com',
      subject: 'x',
      text: 'y',
      headers: {'Reply-To': 'aduan@example.com'},
    });
    const id = office.gmail.mailbox(PPID).threads[0]!.messages[0]!.id;
    office.gmail.reply(PPID, id, {text: 'z', all: true});
    const answer = office.gmail.mailbox(PPID).threads[0]!.messages.at(-1)!;
    expect(answer.to).toBe('aduan@example.com');
    expect(answer.cc).toBe(`${CITIZEN}, camat@example.com`);
  });
});
