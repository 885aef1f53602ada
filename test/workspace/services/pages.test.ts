import {escapeFor, placeAfter} from '../../../workspace/services/html/apps-script/escape';
import {openScript, recordsOf} from '../script';

const HTML = {
  Page: '<h1>Halo</h1>',
  List: '<ul><? for (const name of names) { ?><li><?= name ?></li><? } ?></ul><?!= include("Page") ?>',
};
const CODE = `
  function file(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
  function include(name) { return file(name); }
  function list(names) { const t = HtmlService.createTemplateFromFile('List'); t.names = names; return t.evaluate().setTitle('Daftar'); }
  function template(source, values) { const t = HtmlService.createTemplate(source); Object.assign(t, values); return t.evaluate().getContent(); }
  function doGet(e) { return HtmlService.createHtmlOutput('<p>' + e.parameter.a).addMetaTag('viewport', 'width=device-width').setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL); }
  function badTag() { HtmlService.createHtmlOutput('').addMetaTag('refresh', '0'); }
  function doPost(e) { return ContentService.createTextOutput(JSON.stringify(e.postData)).setMimeType(ContentService.MimeType.JSON); }
  function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<b>x</b>').setTitle('Meja')); }
  function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('y').setWidth(300), 'Judul'); }
  function ask() { const ui = SpreadsheetApp.getUi(); return String(ui.alert('Yakin?', ui.ButtonSet.YES_NO)); }`;

const open = () =>
  openScript(CODE, {
    html: HTML,
    manifest: {webapp: {access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING'}},
  });

describe('HtmlService', () => {
  it('reads the pages of the script, at no request', () => {
    const {world, run} = open();
    expect(run('file', 'Page')).toBe('<h1>Halo</h1>');
    expect(run('file', 'Page.html')).toBe('<h1>Halo</h1>');
    expect(() => run('file', 'None')).toThrow('No HTML file named None was found.');
    expect(world.read({what: 'calls'})).toEqual({});
  });

  it('fills templates, whose code sees the script and the template’s own values', () => {
    const result = open().call({fn: 'list', args: [['<b>', 'Siti & Budi']]});
    expect(result).toMatchObject({
      ok: true,
      html: {
        title: 'Daftar',
        content: '<ul><li>&lt;b&gt;</li><li>Siti &amp; Budi</li></ul><h1>Halo</h1>',
      },
    });
  });

  it.each([
    [
      'a value that would close a script',
      '<script>var a = "<?= v ?>";</script>',
      '</script>"',
      '<script>var a = "\\u003c\\u002fscript\\u003e\\u0022";</script>',
    ],
    ['an attribute', '<a title="<?= v ?>">', '"><b>', '<a title="&quot;&gt;&lt;b&gt;">'],
    ['an address with code', '<a href="<?= v ?>">', 'javascript:alert(1)', '<a href="#">'],
    [
      'an address',
      '<a href="<?= v ?>">',
      'https://example.com/?a=1&b=2',
      '<a href="https://example.com/?a=1&amp;b=2">',
    ],
    [
      'a handler',
      '<a onclick="f(\'<?= v ?>\')">',
      "');g('",
      '<a onclick="f(\'\\u0027);g(\\u0027\')">',
    ],
    [
      'a number in a script',
      '<script>var a = <?= v ?>;</script>',
      5,
      '<script>var a = 5;</script>',
    ],
    ['nothing', '<p><?= v ?></p>', null, '<p></p>'],
    ['what is to stay as it is', '<p><?!= v ?></p>', '<b>', '<p><b></p>'],
  ])('escapes %s for its place', (_, source, v, page) => {
    expect(open().run('template', source, {v})).toBe(page);
  });

  it.each([
    ['<p>', 'text'],
    ['<p>a < b ', 'text'],
    ['<p class=', 'attribute'],
    ['<p class="a', 'attribute'],
    ['<p class="a>b" id=\'', 'attribute'],
    ['<p ', 'tag'],
    ['<img src="', 'url'],
    ['<p onclick="', 'script'],
    ['<p style="', 'style'],
    ['<script>', 'script'],
    ['<script>a</script>', 'text'],
    ['<style>', 'style'],
    ['<!-- ', 'comment'],
  ])('knows that after %j comes %s', (before, place) => {
    expect(placeAfter(before)).toBe(place);
  });

  it('lets no style escape from its place', () => {
    expect(escapeFor('style', 'red;}</style>')).not.toMatch(/[;}<>/]/);
  });

  it('takes the meta tags Google takes', () => {
    expect(() => open().run('badTag')).toThrow('not allowed in this context: refresh');
  });
});

describe('a web app', () => {
  // shows: AppsScriptHttpRequestEvent.parameter; source: https://developers.google.com/apps-script/guides/web#request_parameters
  it('answers a GET with a page', () => {
    const result = open().call({via: 'get', args: {parameter: {a: '1'}}, as: ''});
    expect(result).toMatchObject({
      ok: true,
      html: {
        content: '<p>1',
        metaTags: [{name: 'viewport', content: 'width=device-width'}],
        xFrameOptionsMode: 'ALLOWALL',
      },
    });
  });

  it('answers a POST with a text', () => {
    const result = open().call({
      via: 'post',
      args: {postData: {contents: '{}', type: 'application/json'}},
      as: '',
    });
    expect(result).toMatchObject({
      ok: true,
      text: {content: '{"contents":"{}","type":"application/json"}', mimeType: 'JSON'},
    });
  });
});

describe('what a script shows', () => {
  it('is told with the result', () => {
    const {call} = open();
    expect(call({fn: 'sidebar', via: 'menu'})).toMatchObject({
      ui: [{kind: 'sidebar', title: 'Meja', content: '<b>x</b>'}],
    });
    expect(call({fn: 'dialog', via: 'menu'})).toMatchObject({
      ui: [{kind: 'dialog', title: 'Judul', width: 300}],
    });
    expect(call({fn: 'ask', via: 'menu'})).toMatchObject({
      result: 'YES',
      ui: [{kind: 'alert', prompt: 'Yakin?', buttons: 'YES_NO'}],
    });
  });

  it('needs somebody to see it', () => {
    expect(() => open().call({fn: 'sidebar', via: 'get', as: ''})).not.toThrow();
    expect(open().call({fn: 'sidebar', via: 'get', as: ''})).toMatchObject({
      error: 'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    });
  });
});

describe('console and Logger', () => {
  it('write on the execution', () => {
    const {world, run} = openScript(`function f() {
      console.log('%s: %d', 'a', 1); console.warn({a: [1]}); console.error('e', 2); Logger.log('x %s', 'y');
      return Logger.getLog();
    }`);
    expect(run('f')).toBe('x y\n');
    expect(recordsOf(world, 'f')[0]!.logs.map(({level, text}) => [level, text])).toEqual([
      ['log', 'a: 1'],
      ['warn', '{"a":[1]}'],
      ['error', 'e 2'],
      ['log', 'x y'],
    ]);
  });
});
