import {openScript, OWNER, recordsOf} from '../script';

const EDITOR = 'ayu.admin@example.com';
const SHEETS = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const TRIGGERS = 'https://www.googleapis.com/auth/script.scriptapp';
const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const ALL = [SHEETS, TRIGGERS, MAIL];
const REQUIRED = 'Exception: Authorization is required to perform that action.';

const CODE = `
  function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
  function tick() {}
  function send() { MailApp.sendEmail('sari.contoh@example.com', 'Halo', 'Isi'); }
  function name() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }
  function whoAmI() { return ScriptApp.getScriptId() && 'here'; }
  function info(scopes) {
    const i = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes || undefined);
    return [String(i.getAuthorizationStatus()), i.getAuthorizedScopes(), i.getAuthorizationUrl()];
  }
  function need(scopes) { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes); return 'granted'; }
  function needAll() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'granted'; }
  function forget() { ScriptApp.invalidateAuth(); }
  function doGet() { return HtmlService.createHtmlOutput('halo'); }
  function onOpen() { SpreadsheetApp.getUi().createMenu('Aduan').addToUi(); }`;

describe('consent, of each person to each script', () => {
  const open = (executeAs = 'USER_DEPLOYING') => {
    const office = openScript(CODE, {
      manifest: {oauthScopes: ALL, webapp: {access: 'ANYONE', executeAs}},
    });
    const {world, projectId, spreadsheetId} = office;
    const {script, drive} = world.services;
    world.accounts.create({email: EDITOR, name: 'Ayu Adminarti', kind: 'consumer'});
    drive.share(OWNER, spreadsheetId, {type: 'user', email: EDITOR, role: 'writer'});
    script.askConsent(projectId);
    const project = script.require(projectId);
    return {...office, script, project};
  };

  it('is asked before anything runs, and stands for one person alone', () => {
    const {call, script, project} = open();
    expect(call({fn: 'whoAmI'})).toMatchObject({ok: false, error: REQUIRED});
    script.grant(project, OWNER);
    expect(call({fn: 'name'})).toMatchObject({ok: true, result: 'Buku'});
    expect(call({fn: 'name', as: EDITOR})).toMatchObject({ok: false, error: REQUIRED});
    script.grant(project, EDITOR);
    expect(call({fn: 'name', as: EDITOR})).toMatchObject({ok: true});
  });

  it('is nobody’s to give where the manifest asks nobody: a world not about consent', () => {
    expect(openScript(CODE, {manifest: {oauthScopes: ALL}}).run('needAll')).toBe('granted');
  });

  it('may leave boxes unticked: then the call that needs them fails', () => {
    const {call, run, script, project} = open();
    script.grant(project, OWNER, [MAIL]);
    expect(run('name')).toBe('Buku');
    expect(call({fn: 'send'})).toMatchObject({
      ok: false,
      error: `Exception: You do not have permission to call MailApp.sendEmail. Required permissions: ${MAIL}`,
    });
    expect(run('need', [SHEETS])).toBe('granted');
    expect(() => run('need', [MAIL])).toThrow('Authorization is required');
    expect(() => run('needAll')).toThrow('Authorization is required');
  });

  it('can be looked at by the script', () => {
    const {run, script, project, projectId} = open();
    script.grant(project, OWNER, [MAIL]);
    expect(run('info', null)).toEqual([
      'REQUIRED',
      [SHEETS, TRIGGERS],
      `https://script.google.com/d/${projectId}/consent`,
    ]);
    expect(run('info', [SHEETS])).toEqual(['NOT_REQUIRED', [SHEETS, TRIGGERS], null]);
    script.grant(project, OWNER);
    expect(run('info', null)).toEqual(['NOT_REQUIRED', ALL, null]);
  });

  it('is asked again when the manifest asks for more', () => {
    const {call, script, project, projectId} = open();
    script.grant(project, OWNER);
    const more = {oauthScopes: [...ALL, 'https://www.googleapis.com/auth/forms']};
    const manifest = {name: 'appsscript', type: 'JSON' as const, source: JSON.stringify(more)};
    script.updateContent(projectId, [project.files[0]!, manifest]);
    expect(call({fn: 'whoAmI'})).toMatchObject({ok: false, error: REQUIRED});
  });

  it('stops a person’s triggers when it is taken back, or only in part given', () => {
    const {world, run, script, project, projectId} = open();
    const ticks = () => recordsOf(world, 'tick').map(({error}) => error?.message ?? 'ran');
    script.grant(project, OWNER);
    run('install');
    world.advance(world.clock.now() + 300_000);
    script.withdraw(projectId, OWNER);
    world.advance(world.clock.now() + 300_000);
    script.grant(project, OWNER, [MAIL]);
    world.advance(world.clock.now() + 300_000);
    const refused = 'Authorization is required to perform that action.';
    expect(ticks()).toEqual(['ran', refused, refused]);
  });

  it('ends when the script itself says so', () => {
    const {run, call, script, project} = open();
    script.grant(project, OWNER);
    run('forget');
    expect(call({fn: 'whoAmI'})).toMatchObject({ok: false, error: REQUIRED});
  });

  it('of a web app is that of whom it runs as', () => {
    const deploying = open();
    deploying.script.grant(deploying.project, OWNER);
    expect(deploying.call({via: 'get', as: EDITOR})).toMatchObject({ok: true});
    const accessing = open('USER_ACCESSING');
    accessing.script.grant(accessing.project, OWNER);
    expect(accessing.call({via: 'get', as: EDITOR})).toMatchObject({ok: false, error: REQUIRED});
  });

  it('is not asked for simple triggers', () => {
    const {world, spreadsheetId} = open();
    world.services.sheets.open(EDITOR, spreadsheetId);
    world.advance(world.clock.now());
    expect(recordsOf(world, 'onOpen')).toMatchObject([{status: 'completed', user: EDITOR}]);
  });
});
