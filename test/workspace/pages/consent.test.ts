import {OFFICE, OFFICER, openSite, type Site} from './site';

const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const SHEETS = 'https://www.googleapis.com/auth/spreadsheets';

describe('the page where a person allows a script', () => {
  let site: Site;
  let path: string;
  beforeEach(async () => {
    site = await openSite();
    const {script} = site.world.services;
    const source = JSON.stringify({oauthScopes: [MAIL, SHEETS]});
    const {id} = script.createProject({
      title: 'Meja <b>',
      owner: OFFICE,
      files: [
        {name: 'Code', type: 'SERVER_JS', source: 'function f() { return 1; }'},
        {name: 'appsscript', type: 'JSON', source},
      ],
    });
    script.askConsent(id);
    path = `/d/${id}/consent`;
  });
  afterEach(() => site.close());

  const run = () => site.world.act({do: 'call', fn: 'f'}).ok;
  const look = async (person = OFFICE, more = '?lanjut=1') =>
    (await site.as(person).get(path + more)).text;

  it('warns an ordinary account of a script that Google does not know, once', async () => {
    const warned = await look(OFFICE, '');
    expect(warned).toContain('Google belum memverifikasi aplikasi ini');
    expect(warned).not.toContain('name="scope"');
    await site.as(OFFICE).post(path, {decision: 'grant', scope: [MAIL, SHEETS]});
    expect(await look(OFFICE, '')).toContain('Anda telah mengizinkan semuanya.');
  });

  it('leads back to where it was asked, in this world only', async () => {
    const grant = (kembali: string) =>
      site.as(OFFICE).post(path, {decision: 'grant', scope: [MAIL, SHEETS], kembali});
    expect((await grant('/drive')).headers.get('location')).toBe('/drive');
    expect((await grant('//jahat.example.com')).headers.get('location')).toBe(path);
  });

  it('says what is asked for, in words', async () => {
    const text = await look();
    expect(text).toContain('Mengirim surat atas nama Anda');
    expect(text).toContain('Anda belum mengizinkannya.');
    expect(text).toContain('Meja &#60;b&#62;');
    expect(text).not.toContain('Meja <b>');
  });

  it('lets a person allow everything, and nobody for another', async () => {
    await site.as(OFFICER).post(path, {decision: 'grant', scope: [MAIL, SHEETS]});
    expect(run()).toBe(false);
    await site.as(OFFICE).post(path, {decision: 'grant', scope: [MAIL, SHEETS]});
    expect(run()).toBe(true);
    expect(await look()).toContain('Anda telah mengizinkan semuanya.');
  });

  it('keeps an unticked box in mind', async () => {
    await site.as(OFFICE).post(path, {decision: 'grant', scope: [SHEETS]});
    expect(run()).toBe(true);
    expect(await look()).toContain('Sebagian diizinkan.');
  });

  it('takes consent back', async () => {
    await site.as(OFFICE).post(path, {decision: 'grant', scope: [MAIL, SHEETS]});
    await site.as(OFFICE).post(path, {decision: 'withdraw'});
    expect(run()).toBe(false);
  });

  it('is for people who are signed in, and for scripts that are there', async () => {
    expect((await site.as('').get(path)).status).toBe(403);
    expect((await site.as(OFFICE).get('/d/none/consent')).status).toBe(404);
  });
});
