import {missingScopes, permissionMessage} from '../../../workspace/executions/scopes';
import {openScript, OWNER, recordsOf} from '../script';

const AUTH = 'https://www.googleapis.com/auth/';
const ASK = {
  who: 'function who() { return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()]; }',
};

describe('a manifest that names its scopes', () => {
  it('lacks what it does not name, and Google says what is missing', () => {
    const {run} = openScript('function f() { ScriptApp.getProjectTriggers(); }', {
      manifest: {oauthScopes: [`${AUTH}spreadsheets`]},
    });
    expect(() => run('f')).toThrow(
      `You do not have permission to call ScriptApp.getProjectTriggers. Required permissions: ${AUTH}script.scriptapp`,
    );
  });

  it('has what it names', () => {
    const {run} = openScript('function f() { return ScriptApp.getProjectTriggers(); }', {
      manifest: {oauthScopes: [`${AUTH}script.scriptapp`]},
    });
    expect(run('f')).toEqual([]);
  });

  it('has nothing when it names nothing', () => {
    expect(() => openScript(ASK.who, {manifest: {oauthScopes: []}}).run('who')).toThrow(
      'userinfo.email',
    );
  });

  it.each([
    ['Gmail.Users.Messages.send', [`${AUTH}gmail.send`], true],
    ['Gmail.Users.Messages.send', [`${AUTH}gmail.readonly`], false],
    ['Gmail.Users.Messages.modify', [`${AUTH}gmail.readonly`], false],
    ['Gmail.Users.Messages.modify', ['https://mail.google.com/'], true],
    ['Sheets.Spreadsheets.Values.batchGet', [`${AUTH}spreadsheets.readonly`], true],
    ['Sheets.Spreadsheets.batchUpdate', [`${AUTH}spreadsheets.readonly`], false],
    ['Range.getValues', [`${AUTH}spreadsheets.currentonly`], true],
    ['SpreadsheetApp.openById', [`${AUTH}spreadsheets.currentonly`], false],
    ['MailApp.sendEmail', ['https://mail.google.com/'], false],
    ['Properties.getProperty', [], true],
  ])('%s with %j', (member, scopes, allowed) => {
    expect(missingScopes(new Set(scopes), member) === null).toBe(allowed);
  });

  it('fails advanced services as their REST interface does', () => {
    expect(permissionMessage('Gmail.Users.Messages.send', [])).toBe(
      'API call to gmail.users.messages.send failed with error: Request had insufficient authentication scopes.',
    );
  });
});

describe('a simple trigger', () => {
  it('may use the file it is in, and no service that asks for consent', () => {
    const {world, spreadsheetId} = openScript(`
      function onEdit(e) {
        console.log(SpreadsheetApp.getActiveSpreadsheet().getName());
        MailApp.sendEmail('a@example.com', 'b', 'c');
      }`);
    world.act({do: 'edit', file: spreadsheetId, range: 'A1', values: [['x']]});
    const [record] = recordsOf(world, 'onEdit');
    expect(record!.logs.map(({text}) => text)).toEqual(['Buku']);
    expect(record!.error?.message).toBe(
      `You do not have permission to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    );
  });

  it('has 30 seconds', () => {
    const {world, spreadsheetId} = openScript('function onEdit() { Utilities.sleep(31000); }');
    world.act({do: 'edit', file: spreadsheetId, range: 'A1', values: [['x']]});
    expect(recordsOf(world, 'onEdit')[0]!.status).toBe('timed out');
  });
});

describe('who runs a function', () => {
  const webapp = (access: string, executeAs = 'USER_DEPLOYING') => ({webapp: {access, executeAs}});
  const doGet = 'function doGet() { return ContentService.createTextOutput(who().join(" / ")); }';
  const open = (manifest: object, kind: 'consumer' | 'workspace' = 'consumer') => {
    const office = openScript(`${ASK.who} ${doGet} function hidden_() {}`, {manifest, kind});
    office.world.accounts.create({email: 'rekan@example.com', name: 'Rekan', kind});
    const get = (as: string) => {
      const result = office.call({via: 'get', as});
      return result.ok ? (result.text as {content: string}).content : result.error;
    };
    return {...office, get};
  };

  it.each([
    ['MYSELF', OWNER, `${OWNER} / ${OWNER}`],
    ['MYSELF', 'rekan@example.com', 'You need access'],
    ['ANYONE', 'rekan@example.com', `${OWNER} / `],
    ['ANYONE', '', 'You need access'],
    ['ANYONE_ANONYMOUS', '', `${OWNER} / `],
  ])('a web app for %s, opened by %j, runs as who deployed it', (access, as, said) => {
    expect(open(webapp(access)).get(as)).toBe(said);
  });

  it('a web app can run as who opens it', () => {
    expect(open(webapp('ANYONE', 'USER_ACCESSING')).get('rekan@example.com')).toBe(
      'rekan@example.com / rekan@example.com',
    );
  });

  it('only a Workspace tells the owner who of its own domain is there', () => {
    expect(open(webapp('DOMAIN'), 'workspace').get('rekan@example.com')).toBe(
      `${OWNER} / rekan@example.com`,
    );
    expect(open(webapp('DOMAIN')).get('rekan@example.com')).toBe('You need access');
  });

  it('a page of an editor runs as the editor, a page of anybody else as the web app', () => {
    const {world, call, spreadsheetId} = open(webapp('ANYONE_ANONYMOUS'));
    world.services.drive
      .find(spreadsheetId)!
      .permissions.push({type: 'user', role: 'writer', email: 'rekan@example.com'});
    const page = (as: string) => call({fn: 'who', via: 'page', as});
    expect(page('rekan@example.com')).toMatchObject({
      result: ['rekan@example.com', 'rekan@example.com'],
    });
    expect(page('orang@example.com')).toMatchObject({result: [OWNER, '']});
  });

  it('nobody but an editor runs it from the editor', () => {
    expect(open({}).call({fn: 'who', as: 'rekan@example.com'})).toMatchObject({ok: false});
  });

  it('a page cannot call a private function', () => {
    expect(open({}).call({fn: 'hidden_', via: 'page'})).toEqual({
      ok: false,
      error: 'Script function not found: hidden_',
    });
  });

  it.each(['new Date()', '{deep: [new Date()]}', '{f() {}}', 'LockService.getScriptLock()'])(
    'a page gets null for %s, which it cannot be given',
    expression => {
      const {call} = openScript(`function f() { return ${expression}; }`);
      expect(call({fn: 'f', via: 'page'})).toMatchObject({ok: true, result: null});
    },
  );
});
