import {CITIZEN, OFFICE, OFFICER, openSite, type Site} from './site';

describe('a mailbox', () => {
  let site: Site;
  beforeEach(async () => {
    site = await openSite();
    site.world.services.gmail.receive({
      from: OFFICE,
      to: CITIZEN,
      subject: 'Tanda terima',
      text: 'Nomor 1.\nLihat https://script.google.com/macros/s/AK1/exec?n=1.',
    });
  });
  afterEach(() => site.close());

  const thread = (email: string) => site.world.services.gmail.mailbox(email).threads[0]!;

  it('shows a new letter as unread until it is opened', async () => {
    const before = await site.as(CITIZEN).get(`/mail/${CITIZEN}`);
    expect(before.text).toMatch(/class="thread unread"/);
    await site.as(CITIZEN).get(`/mail/${CITIZEN}/${thread(CITIZEN).id}`);
    const after = await site.as(CITIZEN).get(`/mail/${CITIZEN}`);
    expect(after.text).not.toMatch(/class="thread unread"/);
  });

  it("leads links to this world's web apps here", async () => {
    const {text} = await site.as(CITIZEN).get(`/mail/${CITIZEN}/${thread(CITIZEN).id}`);
    expect(text).toContain('href="/macros/s/AK1/exec?n=1"');
  });

  it('sends a reply in the thread, quoted as the chosen program does', async () => {
    const {id, messages} = thread(CITIZEN);
    const sent = await site.as(CITIZEN).post(`/mail/${CITIZEN}/${id}/balas`, {
      message: messages[0]!.id,
      text: 'Terima kasih',
      client: 'gmail-android-id',
    });
    expect(sent.headers.get('location')).toBe(`/mail/${encodeURIComponent(CITIZEN)}/${id}`);
    const received = thread(OFFICE).messages.at(-1)!;
    expect(received.text).toMatch(/^Terima kasih\s+Pada .*\smenulis:/s);
    expect(received.threadId).toBe(thread(OFFICE).id);
  });

  it('refuses an empty reply and a letter to no address', async () => {
    const {id, messages} = thread(CITIZEN);
    const fields = {message: messages[0]!.id, text: '  '};
    expect((await site.as(CITIZEN).post(`/mail/${CITIZEN}/${id}/balas`, fields)).status).toBe(400);
    expect(
      (await site.as(CITIZEN).post(`/mail/${CITIZEN}/kirim`, {to: 'bukan alamat', text: 'x'}))
        .status,
    ).toBe(400);
  });

  it('sends a letter to several people', async () => {
    const to = `${CITIZEN}, ${OFFICER}`;
    expect(
      (
        await site
          .as(OFFICE)
          .post(`/mail/${OFFICE}/kirim`, {to, subject: 'Undangan', text: 'Rapat.'})
      ).status,
    ).toBe(303);
    expect(thread(OFFICER).messages[0]!.subject).toBe('Undangan');
    expect(thread(CITIZEN).messages[0]!.subject).toBe('Undangan');
  });

  it('does not exist for an address nobody has', async () => {
    expect((await site.as(OFFICE).get('/mail/hantu@example.com')).status).toBe(404);
  });
});
