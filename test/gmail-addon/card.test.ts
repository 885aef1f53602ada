import {readScriptFolder} from '../../workspace/door/script-folder';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {readReferral} from '../../src/ui/text/mails/read-referral';
import {buildAddOn} from '../../tools/build/add-on';
import {surfaceOf} from '../../tools/surface';
import {mailsOf, openTestOffice, type TestOffice} from '../bundle/office';
import {CLASSIFY, REFER} from '../bundle/acts';

const PPID = 'ppid.4@example.com';
const HOSTILE = '<b>Lampu</b> <a href="https://evil.example">padam</a>';

describe('K3 the Gmail add-on of a PPID', () => {
  let office: TestOffice;
  let project: string;
  let messageId: string;

  beforeAll(async () => {
    office = await openTestOffice();
    const {folder} = await buildAddOn();
    const files = readScriptFolder(folder);
    project = office.world.services.script.createProject({
      title: 'Kartu PPID',
      owner: office.email,
      files,
    }).id;
    office.submit({
      'Nama lengkap': 'Sari Contohwati',
      'Judul aduan': HOSTILE,
      'Isi aduan': `${HOSTILE} sejak 20 Oktober 2026.`,
    });
    const token = office.signIn('ayu.admin@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    office.act(token, view, CLASSIFY, REFER);
    messageId = mailsOf(office.world, PPID).at(-1)!.id;
  });

  afterAll(() => office.world.close());

  function call(fn: string | undefined, args: object) {
    const answer = office.world.act({
      do: 'call',
      via: 'card',
      as: PPID,
      project,
      args: args as never,
      ...(fn ? {fn} : {}),
    });
    if (!answer.ok) throw new Error(answer.error);
    return answer;
  }

  const onMessage = () => JSON.stringify(call(undefined, {gmail: {messageId}}).cards);

  // shows: GmailApp.getMessageById; source: https://developers.google.com/apps-script/reference/gmail/gmail-message
  // shows: GmailApp.setCurrentMessageAccessToken; source: https://developers.google.com/apps-script/reference/gmail/gmail-message
  // shows: GmailMessage.createDraftReply; source: https://developers.google.com/apps-script/reference/gmail/gmail-message
  // shows: GmailMessage.getPlainBody; source: https://developers.google.com/apps-script/reference/gmail/gmail-message
  // shows: GmailMessage.getSubject; source: https://developers.google.com/apps-script/reference/gmail/gmail-message
  // shows: CardService.newComposeActionResponseBuilder; source: https://developers.google.com/apps-script/reference/card-service/compose-action-response-builder
  // shows: ComposeActionResponseBuilder.build; source: https://developers.google.com/apps-script/reference/card-service/compose-action-response-builder
  // shows: ComposeActionResponseBuilder.setGmailDraft; source: https://developers.google.com/apps-script/reference/card-service/compose-action-response-builder
  it('shows what is asked and until when, the facts and the citizen’s words', () => {
    const card = onMessage();
    expect(card).toContain('ADU-2026-0001');
    expect(card).toMatch(/Cukup balas surel ini paling lambat \w+, \d+ \w+/);
    expect(card).toContain('hari kerja');
    expect(card).toContain('Penerangan Jalan Umum');
    expect(card).toContain('sejak 20 Oktober 2026');
  });

  it('card_html: words of a mail stand there as plain text', () => {
    const card = onMessage();
    expect(card).not.toMatch(/<b>Lampu|<a href/);
    expect(card).toContain('&lt;b&gt;Lampu');
  });

  it('checks the language of what is typed, and keeps it', () => {
    const tanggapan = 'Lampu sudah di ganti oleh petugas kami dirumah warga.';
    const {response} = call('onCheck', {gmail: {messageId}, formInputs: {tanggapan}});
    const card = JSON.stringify(response);
    expect(card).toContain(tanggapan);
    expect(card).toContain('Awalan di- ditulis serangkai');
    expect(card).toContain('Kata depan di, ke, dan dari ditulis terpisah');
    const clean = call('onCheck', {
      gmail: {messageId},
      formInputs: {tanggapan: 'Lampu sudah diganti.'},
    });
    expect(JSON.stringify(clean.response)).toContain('tidak ada yang perlu diperbaiki');
  });

  it.each([
    ['answer', 'Lampu sudah diganti.', 'Lampu sudah diganti.'],
    ['answer', '', 'Tindakan yang diambil'],
    ['askCitizen', 'Di tiang nomor berapa?', 'TANYA PELAPOR'],
    ['notOurs', '', 'BUKAN KEWENANGAN'],
    ['byPhone', 'Lampu sudah menyala.', 'lewat telepon'],
  ])('prepares the reply %s as a draft and sends nothing', (kind, typed, words) => {
    const before = mailsOf(office.world, office.email).length;
    const {response} = call('onDraft', {
      gmail: {messageId},
      parameters: {kind},
      formInputs: {tanggapan: typed},
    });
    expect(response).toBeDefined();
    const mailbox = office.world.services.gmail.mailbox(PPID);
    expect(JSON.stringify(mailbox)).toContain(words);
    expect(mailsOf(office.world, office.email)).toHaveLength(before);
  });

  it('says so beside any other message, and where none is open', () => {
    office.world.act({
      do: 'mail',
      from: 'x@example.com',
      to: PPID,
      subject: 'Rapat',
      text: 'Besok.',
    });
    const other = mailsOf(office.world, PPID).at(-1)!.id;
    expect(JSON.stringify(call(undefined, {gmail: {messageId: other}}).cards)).toContain(
      'bukan koordinasi aduan',
    );
    expect(JSON.stringify(call(undefined, {}).cards)).toContain('Balasan surel biasa pun cukup');
  });

  it('reads the open message alone, writes drafts alone, and knows nothing of the register', async () => {
    const built = await buildAddOn();
    const {entrances, unclear} = surfaceOf(built);
    expect(unclear).toEqual([]);
    expect([...entrances.keys()].sort()).toEqual(built.exports);
    const {oauthScopes} = JSON.parse(
      readScriptFolder(built.folder).find(({name}) => name === 'appsscript')!.source,
    ) as {oauthScopes: string[]};
    expect(oauthScopes.every(scope => scope.includes('/auth/gmail.addons.'))).toBe(true);
  });
});

describe('K3 the words of a referral, read back', () => {
  it.each([
    ['Rapat', 'Besok paling lambat pukul 8.'],
    ['[ADU-2026-0001] Lampu', 'Terima kasih.'],
    ['', ''],
  ])('%j is no referral', (subject, text) => expect(readReferral({subject, text})).toBeNull());

  it('are found in a text that was wrapped on its way', () => {
    const text =
      'Lampu padam. Cukup balas surel\r\nini paling lambat Senin, 9 November, 16.00 WIB.';
    expect(readReferral({subject: 'Re: [ADU-2026-0001] Lampu', text})).toMatchObject({
      register: 'ADU-2026-0001',
      asks: 'Lampu padam. Cukup balas surel ini paling lambat Senin, 9 November, 16.00 WIB.',
    });
  });
});
