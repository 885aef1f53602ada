import type {FrameInfo, Shown} from '../../../workspace/pages/client/shown';
import {CITIZEN, OFFICE, OFFICER, openSite, type Site} from './site';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Aduan').addItem('Buka', 'openDesk').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Lain').addItem('Gagal', 'fail')).addToUi();
}
function openDesk() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<html><head><title>x</title></head><p>Meja</p>').setTitle('Meja Aduan'));
}
function fail() { throw new Error('sengaja <b>'); }
function whoAmI(a) { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), a]; }
function today() { return new Date(); }
function broken() { throw new TypeError('rusak'); }
function secret_() { return 'rahasia'; }
function doGet(e) { return HtmlService.createHtmlOutput('<p>' + e.parameter.n + '</p>').setTitle('Lacak'); }
function doPost(e) { return ContentService.createTextOutput(e.postData.contents + e.parameter.n).setMimeType(ContentService.MimeType.JSON); }
`;

const MANIFEST = {
  timeZone: 'Asia/Jakarta',
  webapp: {access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING'},
};

describe('a script behind the pages', () => {
  let site: Site;
  let sheet: string;
  let webApp: string;
  beforeAll(async () => {
    site = await openSite();
    const {script, sheets} = site.world.services;
    const {spreadsheetId} = sheets.create({title: 'Buku', owner: OFFICE});
    const project = script.createProject({
      title: 'Meja',
      owner: OFFICE,
      parentId: spreadsheetId,
      files: [
        {name: 'Code', type: 'SERVER_JS', source: CODE},
        {name: 'appsscript', type: 'JSON', source: JSON.stringify(MANIFEST)},
      ],
    });
    sheet = `/spreadsheets/d/${spreadsheetId}`;
    webApp = `/macros/s/${script.deploy(project.id)}`;
  });
  afterAll(() => site.close());

  const json = async (answer: Promise<Response>) =>
    (await (await answer).json()) as {shown: Shown[]};

  async function sidebar(): Promise<FrameInfo> {
    const {shown} = await json(site.as(OFFICE).postJson(`${sheet}/run`, {fn: 'openDesk'}));
    return (shown[0] as {frame: FrameInfo}).frame;
  }

  async function run(frame: FrameInfo, fn: string, args: unknown[] = [], person = OFFICE) {
    return json(
      site.as(person).postJson('/script-run', {frame: frame.id, token: frame.token, fn, args}),
    );
  }

  it('brings its menus when the spreadsheet is opened', async () => {
    expect(await json(site.as(OFFICE).postJson(`${sheet}/open`, {}))).toMatchObject({
      ok: true,
      menus: [
        {
          label: 'Aduan',
          items: [
            {label: 'Buka', fn: 'openDesk'},
            {separator: true},
            {label: 'Lain', items: [{label: 'Gagal', fn: 'fail'}]},
          ],
        },
      ],
    });
  });

  it('tells what a menu item failed with', async () => {
    const answer = await json(site.as(OFFICE).postJson(`${sheet}/run`, {fn: 'fail'}));
    expect(answer).toMatchObject({ok: false, error: {name: 'Error', message: 'sengaja <b>'}});
  });

  it('shows its sidebar in a frame of another origin, with google.script before all else', async () => {
    const frame = await sidebar();
    expect(frame.title).toBe('Meja Aduan');
    expect(new URL(frame.src).origin).not.toBe(site.url);
    const response = await fetch(frame.src);
    const text = await response.text();
    expect(text).toMatch(
      /^<!doctype html><html><head><script data-home="http:\/\/127\.0\.0\.1:\d+">/,
    );
    expect(text).toContain('<title>x</title></head><p>Meja</p>');
    expect(response.headers.get('content-security-policy')).toBe(`frame-ancestors ${site.url}`);
  });

  it('serves no page on the origin of frames', async () => {
    const {origin} = new URL((await sidebar()).src);
    expect((await fetch(`${origin}/mail/${OFFICE}`)).status).toBe(404);
    expect((await fetch(`${origin}/script-run`, {method: 'POST', body: '{}'})).status).toBe(404);
  });

  it("runs a call of the sidebar as the person who opened it, whoever's browser it is now", async () => {
    const frame = await sidebar();
    expect(await run(frame, 'whoAmI', [{a: '😀'}])).toMatchObject({
      ok: true,
      value: [OFFICE, OFFICE, {a: '😀'}],
    });
    expect(await run(frame, 'whoAmI', [], OFFICER)).toMatchObject({
      ok: true,
      value: [OFFICE, OFFICE, null],
    });
  });

  it.each([
    ['broken', 'TypeError: rusak'],
    ['fail', 'sengaja <b>'],
    ['secret_', 'Script function not found: secret_'],
    ['constructor', 'Exception: Script function not found: constructor'],
  ])('fails the call of %s with a ScriptError', async (fn, message) => {
    expect(await run(await sidebar(), fn)).toMatchObject({
      ok: false,
      error: {name: 'ScriptError', message},
    });
  });

  it('gives null for what cannot be carried to a page', async () => {
    expect(await run(await sidebar(), 'today')).toMatchObject({ok: true, value: null});
  });

  it.each([
    ['no token', (frame: FrameInfo) => ({...frame, token: ''})],
    ['a guessed token', (frame: FrameInfo) => ({...frame, token: frame.token.replace(/^./, 'x!')})],
    [
      "another frame's token",
      (frame: FrameInfo, other: FrameInfo) => ({...frame, token: other.token}),
    ],
    ['a frame that is not there', (frame: FrameInfo) => ({...frame, id: 'x'})],
  ])('runs nothing for %s', async (_, forge) => {
    const before = site.world.state.executions.count;
    const frame = forge(await sidebar(), await sidebar());
    const ran = site.world.state.executions.count;
    expect(await run(frame, 'whoAmI')).toMatchObject({ok: false});
    expect(site.world.state.executions.count).toBe(ran);
    expect(ran).toBe(before + 2);
  });

  it('runs nothing for the origin of frames itself, token or not', async () => {
    const {id, token, src} = await sidebar();
    const body = {frame: id, token, fn: 'whoAmI', args: []};
    const answer = await site
      .as(OFFICE)
      .postJson('/script-run', body, {origin: new URL(src).origin});
    expect(answer.status).toBe(403);
  });

  it('serves a web app to anybody, running as the office and not told who asks', async () => {
    const {status, text} = await site.as(CITIZEN).get(`${webApp}/exec?n=%3Cb%3E7`);
    expect(status).toBe(200);
    expect(text).toContain('<title>Lacak</title>');
    const frame = JSON.parse(/id="frame">(.*?)<\/script>/.exec(text)![1]!) as FrameInfo;
    expect(frame.query).toBe('n=%3Cb%3E7');
    expect(await (await fetch(frame.src)).text()).toContain('<p><b>7</p>');
    expect(await run(frame, 'whoAmI', [], CITIZEN)).toMatchObject({
      ok: true,
      value: ['', OFFICE, null],
    });
  });

  it('opens its try-out address to editors alone', async () => {
    expect((await site.as(OFFICE).get(`${webApp}/dev`)).status).toBe(200);
    expect((await site.as(CITIZEN).get(`${webApp}/dev`)).status).toBe(403);
  });

  it('takes a post from anywhere and answers it as text', async () => {
    const response = await fetch(`${site.url}${webApp}/exec?n=1`, {
      method: 'POST',
      headers: {'content-type': 'application/json', origin: 'https://luar.example.com'},
      body: '{"a":1}',
    });
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.text()).toBe('{"a":1}1');
  });

  it('is listed with its calls and what it failed with', async () => {
    const list = await site.as(OFFICE).get('/executions?hanya=gagal');
    expect(list.text).toContain('>broken<');
    const id = /href="(\/executions\/[^"]+)">fail</.exec(list.text)![1]!;
    expect((await site.as(OFFICE).get(id)).text).toContain('Error: sengaja &#60;b&#62;');
  });
});
