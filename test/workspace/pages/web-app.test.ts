import {OFFICE, openSite, type Site} from './site';

const SCRIPT = `
  function doGet(e) {
    if (e.parameter.page) return HtmlService.createHtmlOutput('<p>halaman ' + e.pathInfo + '</p>');
    return ContentService.createTextOutput(JSON.stringify({path: e.pathInfo || null, who: Session.getActiveUser().getEmail()})).setMimeType(ContentService.MimeType.JSON);
  }
  function doPost(e) { return ContentService.createTextOutput(e.postData.contents); }`;
const manifest = (access: string) => ({
  name: 'appsscript',
  type: 'JSON' as const,
  source: JSON.stringify({webapp: {access, executeAs: 'USER_DEPLOYING'}}),
});

describe('a web app at its address', () => {
  let site: Site;
  let path: string;
  let projectId: string;

  const deploy = (access: string) => {
    const {script} = site.world.services;
    const files = [{name: 'Code', type: 'SERVER_JS' as const, source: SCRIPT}, manifest(access)];
    projectId = script.createProject({title: 'Lacak', owner: OFFICE, files}).id;
    path = `/macros/s/${script.deploy(projectId)}`;
  };

  beforeEach(async () => {
    site = await openSite();
    deploy('ANYONE_ANONYMOUS');
  });
  afterEach(() => site.close());

  it('leads a text to the scripts’ own origin, where it is read once and again', async () => {
    const led = await site.as('').get(`${path}/exec`);
    expect(led.status).toBe(302);
    const address = led.headers.get('location')!;
    expect(new URL(address).origin).not.toBe(site.url);
    for (let reading = 0; reading < 2; reading++) {
      const answer = await fetch(address);
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(await answer.json()).toEqual({path: null, who: ''});
    }
    expect((await fetch(address.replace(/key=[^&]+/, 'key=none'))).status).toBe(404);
  });

  it('tells what follows /exec/', async () => {
    const led = await site.as('').get(`${path}/exec/aduan/12`);
    expect(await (await fetch(led.headers.get('location')!)).json()).toMatchObject({
      path: 'aduan/12',
    });
  });

  it.each(['c', 'sid'])('keeps the name %s for itself', async name => {
    const {status, text} = await site.as('').get(`${path}/exec?${name}=1`);
    expect(status).toBe(405);
    expect(text).toContain('Sorry, the file you have requested does not exist.');
  });

  it('takes posts from other sites', async () => {
    const led = await fetch(`${site.url}${path}/exec`, {
      method: 'POST',
      headers: {origin: 'https://example.com', 'content-type': 'text/plain'},
      body: 'halo',
      redirect: 'manual',
    });
    expect(led.status).toBe(302);
    expect(await (await fetch(led.headers.get('location')!)).text()).toBe('halo');
  });

  it('runs its version at /exec and the head at /dev, which is for editors', async () => {
    const {script} = site.world.services;
    const changed = SCRIPT.replace('halaman ', 'halaman baru ');
    script.updateContent(projectId, [
      {name: 'Code', type: 'SERVER_JS', source: changed},
      manifest('ANYONE_ANONYMOUS'),
    ]);
    const shown = async (kind: string, person: string) => {
      const {status, text} = await site.as(person).get(`${path}/${kind}?page=1`);
      if (status !== 200) return status;
      const frame = /src&#34;:&#34;([^&]+)|"src":"([^"]+)"/.exec(text);
      return (await fetch((frame?.[1] ?? frame?.[2])!)).text();
    };
    expect(await shown('exec', '')).not.toContain('halaman baru');
    expect(await shown('dev', OFFICE)).toContain('halaman baru');
    expect(await shown('dev', '')).toBe(403);
  });

  it('is closed to strangers where its manifest says so', async () => {
    deploy('MYSELF');
    expect((await site.as('').get(`${path}/exec`)).status).toBe(403);
    expect((await site.as(OFFICE).get(`${path}/exec`)).status).toBe(302);
  });
});
