import {CITIZEN, HOSTILE, OFFICE, OFFICER, openSite, unescaped, type Site} from './site';

describe('what a citizen wrote, on every page', () => {
  let site: Site;
  let pages: Record<string, string>;
  beforeAll(async () => {
    site = await openSite();
    pages = furnish(site);
  });
  afterAll(() => site.close());

  it.each([
    'portal',
    'form',
    'sheet',
    'mailbox',
    'thread',
    'drive',
    'document',
    'quotas',
    'people',
  ])('stays text on the page %s', async name => {
    const {status, text} = await site.as(OFFICE).get(pages[name]!);
    expect(status).toBe(200);
    expect(text).not.toMatch(/<script>alert|<img src=x|<b>tebal/);
    expect(unescaped(text)).toContain('<script>alert(1)</script>');
  });

  it('comes home as bytes in a letter, an attachment and a CSV file', async () => {
    const {gmail} = site.world.services;
    const [thread] = gmail.mailbox(OFFICE).threads;
    const [message] = thread!.messages;
    const eml = await site.as(OFFICE).get(`/mail/${OFFICE}/${thread!.id}/${message!.id}.eml`);
    expect(eml.headers.get('content-disposition')).toMatch(/^attachment/);
    const file = await site
      .as(OFFICE)
      .get(`/mail/${OFFICE}/${thread!.id}/${message!.id}/lampiran/1`);
    expect(file.text).toBe('<script>alert(1)</script>');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    const csv = await site.as(OFFICE).get(pages['sheet']!.replace('/edit', '/csv?gid=0'));
    expect(csv.text).toContain(HOSTILE.replace(/"/g, '""'));
  });

  it('is shown as a letter in a frame that runs nothing and loads nothing', async () => {
    const {text} = await site.as(OFFICE).get(pages['thread']!);
    const frame = /<iframe\s+class="html-mail"[^>]*>/.exec(text)![0];
    expect(frame).not.toContain('allow-scripts');
    expect(unescaped(frame)).toContain("default-src 'none'; img-src data:");
  });
});

/** A world in which every place a citizen can write to holds the hostile text. */
function furnish({world}: Site): Record<string, string> {
  const {docs, drive, forms, gmail, sheets} = world.services;
  world.accounts.create({email: 'jahat@example.com', name: HOSTILE, kind: 'consumer'});
  const form = forms.create({
    title: HOSTILE,
    owner: OFFICE,
    items: [{type: 'CHECKBOX', title: HOSTILE, help: HOSTILE, choices: [HOSTILE], rows: [HOSTILE]}],
  });
  const {spreadsheetId} = sheets.create({
    title: HOSTILE,
    owner: OFFICE,
    sheets: [
      {
        properties: {title: 'Satu'},
        data: [{rowData: [{values: [{userEnteredValue: {stringValue: HOSTILE}, note: HOSTILE}]}]}],
      },
    ],
  });
  const letter = {
    from: CITIZEN,
    to: OFFICE,
    subject: HOSTILE,
    text: HOSTILE,
    html: `<p>${HOSTILE}</p>`,
  };
  const bytes = Buffer.from('<script>alert(1)</script>').toString('base64');
  gmail.receive({...letter, attachments: [{bytes, contentType: 'text/html', name: HOSTILE}]});
  const plain = Buffer.from(HOSTILE).toString('base64');
  const media = {bytes: plain, contentType: 'text/plain', name: 'x'};
  const {documentId} = docs.create({title: HOSTILE, owner: OFFICE, document: docs.read(media)});
  drive.create({name: HOSTILE, mimeType: 'text/html', owner: OFFICE, blob: media});
  const [thread] = gmail.mailbox(OFFICE).threads;
  return {
    portal: '/',
    form: `/forms/d/${form.id}/viewform`,
    sheet: `/spreadsheets/d/${spreadsheetId}/edit`,
    mailbox: `/mail/${OFFICE}`,
    thread: `/mail/${OFFICE}/${thread!.id}`,
    drive: '/drive',
    document: `/document/d/${documentId}/edit`,
    quotas: '/quotas',
    people: `/mail/${OFFICER}`,
  };
}
