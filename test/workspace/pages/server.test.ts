import http from 'node:http';
import {CITIZEN, OFFICE, OFFICER, openSite, type Site} from './site';

describe('the pages as a server', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it.each(['/', '/executions', '/clock', '/quotas', '/drive', `/mail/${OFFICE}`])(
    'answers %s in Indonesian, with one main part, and lets it load nothing from outside',
    async path => {
      const {status, text, headers} = await site.as(OFFICE).get(path);
      expect(status).toBe(200);
      expect(text).toContain('<html lang="id">');
      expect(text.match(/<main/g)).toHaveLength(1);
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    },
  );

  it.each(['base.css', 'sheet.css', 'shell.js', 'sheet.js', 'form.js'])('serves %s', async name => {
    expect((await site.as(OFFICE).get(`/assets/${name}`)).status).toBe(200);
  });

  it('serves no other file', async () => {
    expect((await site.as(OFFICE).get('/assets/..%2Fserver.ts')).status).toBe(404);
  });

  it('says what is safe on a page that is not there', async () => {
    const {status, text} = await site.as(OFFICE).get('/tidak-ada');
    expect(status).toBe(404);
    expect(text).toContain('Data Anda aman');
  });

  it('refuses a post that comes from another site', async () => {
    const from = (origin: string) => site.as(OFFICE).postJson('/clock', {}, {origin});
    expect((await from('http://jahat.example.com')).status).toBe(403);
    // A sandboxed frame has no origin.
    expect((await from('null')).status).toBe(403);
  });

  it('answers to no other name, so that no other site can read it', async () => {
    const {port} = new URL(site.url);
    const status = await new Promise(resolve =>
      http.get({port, host: '127.0.0.1', headers: {host: `jahat.example.com:${port}`}}, response =>
        resolve(response.statusCode),
      ),
    );
    expect(status).toBe(421);
  });
});

describe('the people switcher', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it('begins as the office account', async () => {
    const response = await fetch(`${site.url}/`);
    expect(await response.text()).toContain(`Anda sekarang: Kantor Kecamatan (${OFFICE})`);
  });

  it('keeps the chosen person in a cookie that scripts cannot read', async () => {
    const response = await site.as(OFFICE).post('/person', {person: OFFICER, back: '/drive'});
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/drive');
    expect(response.headers.get('set-cookie')).toContain(`orang=${encodeURIComponent(OFFICER)}`);
    expect(response.headers.get('set-cookie')).toContain('HttpOnly');
  });

  it.each(['//jahat.example.com', 'https://jahat.example.com', '/\\jahat.example.com', ''])(
    'does not lead out of the site by way of %s',
    async back => {
      const response = await site.as(OFFICE).post('/person', {person: CITIZEN, back});
      expect(response.headers.get('location')).toBe('/');
    },
  );

  it('does not become somebody who is not there', async () => {
    expect((await site.as(OFFICE).post('/person', {person: 'hantu@example.com'})).status).toBe(404);
  });

  it('can be nobody', async () => {
    expect((await site.as('').get('/')).text).toContain('Anda sekarang: Tanpa akun Google');
  });
});
