import {openScript} from '../script';
import {startEcho, type EchoServer} from './echo-server';

const CODE = `
  function fetch(url, options) {
    const r = UrlFetchApp.fetch(url, options || {});
    return {code: r.getResponseCode(), text: r.getContentText(), headers: r.getHeaders(), all: r.getAllHeaders(), type: r.getBlob().getContentType()};
  }
  function fetchAll(urls) { return UrlFetchApp.fetchAll(urls).map(r => r.getResponseCode()); }
  function upload(url) {
    const file = Utilities.newBlob('isi', 'text/plain', 'a.txt');
    return UrlFetchApp.fetch(url, {method: 'post', payload: {nama: 'Sari', file: file}}).getContentText();
  }
  function request(url, options) { return UrlFetchApp.getRequest(url, options); }`;

interface Fetched {
  code: number;
  text: string;
  headers: Record<string, string>;
  all: Record<string, string | string[]>;
  type: string;
}
interface Echo {
  method: string;
  url: string;
  body: string;
  headers: Record<string, string>;
}

describe('UrlFetchApp', () => {
  let server: EchoServer;
  const open = () => openScript(CODE);
  const fetchOf = (path: string, options: object = {}) =>
    open().run<Fetched>('fetch', server.url + path, options);
  const echo = (fetched: Fetched) => JSON.parse(fetched.text) as Echo;

  beforeAll(async () => {
    server = await startEcho();
  });
  afterAll(() => server.close());

  it('gets an answer of this machine, with its headers', () => {
    const fetched = fetchOf('/halo?a=1');
    expect(fetched).toMatchObject({
      code: 200,
      type: 'application/json',
      headers: {'Set-Cookie': 'a=1, b=2'},
      all: {'Set-Cookie': ['a=1', 'b=2']},
    });
    expect(echo(fetched)).toMatchObject({method: 'GET', url: '/halo?a=1', body: ''});
  });

  it.each([
    [{payload: {a: '1 2', b: '&'}}, 'POST', 'a=1+2&b=%26', 'application/x-www-form-urlencoded'],
    [
      {method: 'post', contentType: 'application/json', payload: '{"a":1}'},
      'POST',
      '{"a":1}',
      'application/json',
    ],
    [{method: 'PUT', payload: 'x'}, 'PUT', 'x', 'application/x-www-form-urlencoded'],
    [{method: 'delete'}, 'DELETE', '', undefined],
  ])('sends %j', (options, method, body, type) => {
    const sent = echo(fetchOf('/', options));
    expect([sent.method, sent.body, sent.headers['content-type']]).toEqual([method, body, type]);
  });

  it('sends a file among fields in parts', () => {
    const sent = JSON.parse(open().run<string>('upload', server.url)) as Echo;
    expect(sent.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(sent.body).toContain('name="file"; filename="a.txt"\r\nContent-Type: text/plain');
  });

  it('follows where it is led, unless told not to', () => {
    expect(fetchOf('/leads').code).toBe(200);
    expect(fetchOf('/leads', {followRedirects: false}).code).toBe(302);
  });

  it('fails with Google’s text, or hands the failure over when muted', () => {
    expect(() => fetchOf('/?status=404')).toThrow(
      /Request failed for http:\/\/127\.0\.0\.1 returned code 404\. Truncated server response: .*muteHttpExceptions/,
    );
    expect(fetchOf('/?status=404', {muteHttpExceptions: true}).code).toBe(404);
    expect(() => fetchOf('/hangs')).toThrow('Address unavailable');
  });

  it.each([
    ['https://example.com/', 'reaches http://127.0.0.1, http://localhost and its own web apps'],
    ['http://192.0.2.1/', 'not http://192.0.2.1'],
    ['http://127.0.0.1.example.com/', 'not http://127.0.0.1.example.com'],
    ['ftp://127.0.0.1/', 'Invalid argument: ftp://127.0.0.1/'],
    [`http://127.0.0.1/${'x'.repeat(2048)}`, 'Limit Exceeded: URLFetch URL Length.'],
    ['http://127.0.0.1:1/', 'Address unavailable: http://127.0.0.1:1/'],
  ])('refuses %s', (url, message) => {
    expect(() => open().run('fetch', url)).toThrow(message);
  });

  it('refuses headers that are not the script’s to set', () => {
    expect(() => fetchOf('/', {headers: {Host: 'example.com'}})).toThrow(
      'Attribute provided with invalid value: Header:Host',
    );
  });

  it('leads nobody off this machine', () => {
    const office = openScript(`
      function doGet() { return ContentService.createTextOutput('x'); }
      function follow() { return UrlFetchApp.fetch('https://script.google.com/macros/s/none/exec', {muteHttpExceptions: true}).getResponseCode(); }`);
    expect(office.run('follow')).toBe(404);
  });

  it('counts each fetch against the day', () => {
    const office = open();
    office.run('fetchAll', [server.url, server.url, server.url]);
    expect(office.world.quotas.used('kantor@example.com').urlFetchCalls?.used).toBe(3);
    expect(office.world.read({what: 'calls'})).toMatchObject({'UrlFetchApp.fetchAll': {count: 1}});
    office.world.quotas.add('kantor@example.com', 'urlFetchCalls', 20_000);
    expect(() => office.run('fetch', server.url)).toThrow(
      'Service invoked too many times for one day: urlfetch.',
    );
  });

  it('describes a request without sending it', () => {
    expect(open().run('request', 'http://127.0.0.1/', {payload: 'a'})).toMatchObject({
      url: 'http://127.0.0.1/',
      method: 'post',
      payload: 'a',
      followRedirects: true,
      useIntranet: false,
    });
  });
});

const WEB_APP = {webapp: {access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING'}};

describe('a web app fetched by a script of its own world', () => {
  const CODE = `
    function doGet(e) { return ContentService.createTextOutput(JSON.stringify([e.pathInfo, e.parameter, e.queryString, Session.getActiveUser().getEmail()])).setMimeType(ContentService.MimeType.JSON); }
    function doPost(e) { return ContentService.createTextOutput(e.postData.type + ' ' + e.postData.contents + ' ' + e.parameter.a); }
    function url() { return ScriptApp.getService().getUrl(); }
    function get(tail, options) { const r = UrlFetchApp.fetch(url() + tail, options || {}); return [r.getResponseCode(), r.getContentText()]; }
    function self(tail) { return get(tail, {headers: {Authorization: 'Bearer ' + ScriptApp.getOAuthToken()}}); }
    function dev(id) { return UrlFetchApp.fetch(url().replace(/exec$/, 'dev'), {muteHttpExceptions: true, headers: id ? {Authorization: 'Bearer ' + ScriptApp.getOAuthToken()} : {}}).getResponseCode(); }`;
  const open = (manifest: object = WEB_APP) => {
    const office = openScript(CODE, {manifest});
    office.world.services.script.deploy(office.projectId);
    return office;
  };

  it('is led on to the domain of contents, as nobody', () => {
    expect(open().run('get', '/a/b?x=1', {followRedirects: false})).toEqual([
      302,
      expect.stringContaining('Moved Temporarily'),
    ]);
    const [code, text] = open().run<[number, string]>('get', '/a/b?x=1&x=2');
    expect(code).toBe(200);
    expect(JSON.parse(text)).toEqual(['a/b', {x: '1'}, 'x=1&x=2', '']);
  });

  it('takes a posted form', () => {
    expect(open().run('get', '', {payload: {a: 'satu'}})).toEqual([
      200,
      'application/x-www-form-urlencoded a=satu satu',
    ]);
  });

  it.each(['?c=1', '?sid=1'])('answers %s with 405', tail => {
    expect(open().run('get', tail, {muteHttpExceptions: true})).toEqual([
      405,
      'Sorry, the file you have requested does not exist.',
    ]);
  });

  it('is for those its manifest says, and /dev for editors', () => {
    const mine = {webapp: {access: 'MYSELF', executeAs: 'USER_DEPLOYING'}};
    expect(() => open(mine).run('get', '')).toThrow('returned code 401');
    expect(open(mine).run<[number]>('self', '')[0]).toBe(200);
    expect(open().run('dev', false)).toBe(401);
    expect(open().run('dev', true)).toBe(200);
  });

  it('runs the deployed version, and the head at /dev', () => {
    const office = open();
    const {script} = office.world.services;
    const files = script
      .require(office.projectId)
      .files.map(file =>
        file.name === 'Code'
          ? {...file, source: CODE.replace('function doGet(e) {', "$& throw new Error('baru');")}
          : file,
      );
    script.updateContent(office.projectId, files);
    expect(office.run<[number, string]>('get', '')[1]).not.toContain('baru');
    expect(office.world.act({do: 'call', via: 'get', as: ''})).toMatchObject({ok: true});
    script.redeploy(office.projectId);
    expect(office.run<[number, string]>('get', '')[1]).toContain('Error: baru');
    expect(script.require(office.projectId).deployments).toHaveLength(1);
  });
});
