import fs from 'node:fs';
import path from 'node:path';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import attacks from '../fixtures/attacks.json';
import {mailsOf, openTestOffice, type TestOffice} from './office';

const CITIZEN = 'sari.contoh@example.com';
const payloadsOf = (kind: string) =>
  attacks.filter(({id}) => id.startsWith(kind)).map(({id, payload}) => [id, payload!] as const);

/** Attacks on the system as a whole: the test that tries each, by words of its name. */
const SHOWN_BY: Record<string, [file: string, words: string]> = {
  enumerate_tracking: ['test/bundle/tracking.test.ts', 'ten thousand guesses'],
  run_bridge_global: ['test/bundle/access.test.ts', 'called by anybody with anything'],
  run_bridge_trigger_forgery: ['test/bundle/who-runs-what.test.ts', 'a forged event of the Form'],
  anon_webapp_as_owner: ['test/bundle/access.test.ts', 'for who is not signed in'],
  idor_attachment: ['test/bundle/attachments.test.ts', 'opens nothing and tells nothing'],
  csrf_doget: ['test/bundle/attacks.test.ts', 'a visit changes nothing'],
  clickjacking: ['test/bundle/attacks.test.ts', 'no page may be framed'],
  open_redirect: ['test/bundle/attacks.test.ts', 'leads nowhere else'],
  quota_exhaustion: ['test/bundle/outbox.test.ts', 'sends the rest the next day'],
  form_flood: ['test/bundle/storm.test.ts', 'one number and one receipt each'],
  mail_loop: ['test/bundle/attack-mail.test.ts', 'is answered by none'],
  spoofed_officer: ['test/bundle/reply.test.ts', 'vouched for by Google'],
  spoofed_citizen: ['test/bundle/attack-mail.test.ts', 'marked as unverified'],
  token_leak: ['test/bundle/attack-mail.test.ts', 'a mail with two addresses'],
  reply_to_wrong_ticket: ['test/bundle/attack-mail.test.ts', 'another number than the address'],
  zip_bomb: ['test/domain/intake/attachment.test.ts', 'zip'],
  exe_attachment: ['test/domain/intake/attachment.test.ts', 'exe'],
  filename_injection: ['test/domain/intake/attachment.test.ts', 'without hidden signs'],
  svg_html_attachment: ['test/domain/intake/attachment.test.ts', 'svg'],
  pii_public_page: ['test/bundle/tracking.test.ts', 'nothing that names a person'],
  log_leak: ['test/bundle/attacks.test.ts', 'no words of a citizen'],
  homoglyph: ['test/domain/mail/sender.test.ts', 'a homoglyph'],
  bidi: ['test/bundle/attack-mail.test.ts', 'are in no cell, no card and no mail'],
  huge_body: ['test/domain/mail/reply/size.test.ts', '200_000'],
  race_double_reply: ['test/bundle/reply.test.ts', 'counts once'],
  deleted_thread: ['test/bundle/attacks.test.ts', 'a letter that is gone'],
  card_html: ['test/gmail-addon/card.test.ts', 'as plain text'],
  oauth_scope: ['test/bundle/attacks.test.ts', 'least scopes'],
  library_cdn: ['test/browser/walk.test.ts', 'nothing was asked of the outside'],
};

describe('the catalogue of attacks', () => {
  it('has a test for each attack on the system', () => {
    const kinds = ['sheet_', 'html_', 'mailhdr_'];
    const whole = attacks.filter(({id}) => !kinds.some(kind => id.startsWith(kind)));
    expect(whole.map(({id}) => id).sort()).toEqual(Object.keys(SHOWN_BY).sort());
    for (const [file, words] of Object.values(SHOWN_BY)) {
      const text = fs.readFileSync(path.resolve(file), 'utf8').toLowerCase();
      expect([file, words, text.includes(words.toLowerCase())]).toEqual([file, words, true]);
    }
  });
});

describe('words that a citizen sends', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn('ayu.admin@example.com');
  });

  afterAll(() => office.world.close());

  /** A complaint with the payload in every field; its place. */
  function submit(payload: string): number {
    office.submit({
      'Nama lengkap': payload,
      'Alamat surel': CITIZEN,
      'Judul aduan': payload,
      'Isi aduan': payload,
      'Alamat tempat tinggal': payload,
    });
    return Math.max(...office.inbox(token).items.map(({entry}) => entry));
  }

  it.each(payloadsOf('sheet_'))('%s stays text in every cell', (_id, payload) => {
    const entry = submit(payload);
    const view = office.ask<ComplaintView>({do: 'open', token, entry});
    expect(payload).toContain(view.complainant.name);
    const books = JSON.stringify(office.world.services.sheets.state.spreadsheets);
    expect(books).not.toContain('"formula":');
    const row = (
      office.world.read({
        what: 'sheet',
        file: office.workbookId,
        range: `'Register Aduan'!A${entry + 2}:Z${entry + 2}`,
      }) as string[][]
    )[0]!;
    expect(row.some(cell => cell.includes(payload.trim()))).toBe(true);
  });

  it.each(payloadsOf('html_'))('%s is read as it was written, and runs nowhere', (_id, payload) => {
    const entry = submit(payload);
    const view = office.ask<ComplaintView>({do: 'open', token, entry});
    expect(view.body.trim()).toBe(payload.trim());
    for (const mail of mailsOf(office.world, CITIZEN).slice(-2)) {
      expect(mail.html).not.toMatch(/<(img src=x|svg onload|style>@|base href="\/\/x)/);
      expect(mail.html).not.toMatch(/<a [^>]*javascript:/);
      expect(mail.html).not.toContain('alert(1)</script>');
    }
  });

  it.each(payloadsOf('mailhdr_'))('%s adds no recipient and no header', (_id, payload) => {
    const before = sent().length;
    office.submit({'Nama lengkap': payload, 'Alamat surel': payload, 'Isi aduan': 'Lampu padam.'});
    for (const raw of sent().slice(before)) {
      const head = raw.split('\r\n\r\n')[0]!;
      expect(head).not.toMatch(/^Bcc:/im);
      expect(head.match(/^Subject:/gim)).toHaveLength(1);
      const [, to] = /^To:\s*(.*)$/im.exec(head)!;
      expect(to!.match(/@/g)).toHaveLength(1);
    }
  });

  const sent = () =>
    office.world.services.gmail
      .mailbox(office.email)
      .threads.flatMap(({messages}) => messages)
      .filter(({labels}) => labels.includes('SENT'))
      .map(({raw}) => raw);

  it('log_leak: no words of a citizen stand in any execution’s log, were it one of failures', () => {
    // The copy in Buku Kerja, the receipt, and the note that it was sent.
    office.world.fault({on: 'Sheets.Spreadsheets.batchUpdate', nth: 2, effect: 'before'});
    office.world.fault({on: 'Gmail.Users.Messages.send', nth: 1, effect: 'before'});
    office.world.fault({on: 'Sheets.Spreadsheets.batchUpdate', nth: 3, effect: 'before'});
    submit('Kata-kata rahasia warga');
    office.tick();
    const log = JSON.stringify(office.world.state.executions.records.map(one => one.logs));
    expect(log).toMatch(/Buku Kerja was not written.*was not sent/);
    expect(log).not.toContain('rahasia warga');
    expect(log).not.toContain(CITIZEN);
  });
});

describe('the web app', () => {
  let office: TestOffice;

  beforeAll(async () => {
    office = await openTestOffice();
    office.submit({'Nama lengkap': 'Sari', 'Alamat surel': CITIZEN, 'Isi aduan': 'Lampu padam.'});
  });

  afterAll(() => office.world.close());

  const visit = (parameter: Record<string, string>) =>
    office.world.act({do: 'call', fn: 'doGet', args: [{parameter}] as never[], as: '', via: 'get'});
  const files = (pattern: RegExp) => fs.readdirSync('dist/desk').filter(name => pattern.test(name));
  const read = (name: string) => fs.readFileSync(path.join('dist/desk', name), 'utf8');

  it('csrf_doget: a visit changes nothing, whatever it asks for', () => {
    const {sheets, gmail, properties} = office.world.services;
    const all = () =>
      JSON.stringify([sheets.state.spreadsheets, gmail.state.mailboxes, properties.state]);
    const before = all();
    for (const action of ['close', 'delete', 'install', 'act'])
      visit({action, do: action, p: 'meja', id: '1'});
    expect(all()).toBe(before);
  });

  it('clickjacking: no page may be framed by others', () => {
    expect(read('Code.js')).not.toContain('ALLOWALL');
  });

  it('open_redirect: a visit leads nowhere else', () => {
    const answer = visit({next: '//evil.example', url: 'https://evil.example', continue: '//evil'});
    expect(JSON.stringify(answer)).not.toContain('evil');
  });

  it('oauth_scope: the manifest asks for the least scopes', () => {
    const {oauthScopes} = JSON.parse(read('appsscript.json')) as {oauthScopes: string[]};
    expect(oauthScopes).not.toContain('https://mail.google.com/');
    expect(oauthScopes).not.toContain('https://www.googleapis.com/auth/gmail.modify');
    expect(oauthScopes).not.toContain('https://www.googleapis.com/auth/drive');
  });

  it('library_cdn: no page fetches a script, a style or a font', () => {
    for (const page of files(/^(?!Kosakata).*\.html$/))
      expect(read(page)).not.toMatch(/<script[^>]*\ssrc=|@import|url\(\s*['"]?(https?:)?\/\//);
  });

  it('deleted_thread: a letter that is gone stops nothing', () => {
    office.world.services.gmail.state.mailboxes[office.email]!.threads = {};
    office.tick();
    const last = office.world.state.executions.records.at(-1)!;
    expect(last.status).toBe('completed');
  });
});
