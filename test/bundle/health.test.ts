import type {HealthReport} from '../../src/domain/health/report';
import type {AilmentCode, Cure} from '../../src/domain/health/ailment';
import {CATEGORY_PLAN} from '../../src/data/settings-tabs';
import {openLedger} from '../../tools/office/register';
import {BOOK} from './register-hands';
import {mailsOf, openTestOffice, type TestOffice} from './office';

const ADMIN = 'ayu.admin@example.com';
const GUEST = 'tono.misal@example.com';
const ALL = ['onFormSubmit', 'onTick'];

/** The long tests plant every sickness, the others a sample. */
const EVERY = process.env.ADUAN_LONG === '1' ? 1 : 4;

describe('O2 Periksa Kesehatan at the desk page', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice();
    token = office.signIn(ADMIN);
    office.submit({'Isi aduan': 'Lampu padam'});
    office.tick();
    office.tick();
  });

  afterAll(() => office.world.close());

  const services = () => office.world.services;
  const book = () => services().sheets.state.spreadsheets[office.workbookId]!;
  const triggers = () => services().script.state.triggers;
  const drop = (handler: string) => {
    const at = triggers().findIndex(one => one.handler === handler);
    triggers().splice(at, 1);
  };
  const ledger = () => openLedger(office.world).id;
  const file = (id: string) => services().drive.state.files[id]!;
  const folder = () => file(ledger()).parents[0]!;
  const form = () => services().forms.state.forms[office.formId]!;
  const share = (id: string, type: 'user' | 'anyone', role: 'reader' | 'writer') =>
    services().drive.share(office.email, id, {
      type,
      role,
      ...(type === 'user' ? {email: GUEST} : {}),
    });
  const requests = (...all: object[]) =>
    services().sheets.batchUpdate(office.email, office.workbookId, {requests: all} as never);
  const edit = (range: string, ...values: string[]) => {
    const done = office.world.act({
      do: 'edit',
      file: office.workbookId,
      range,
      values: [values],
      as: office.email,
    });
    if (!done.ok) throw new Error(done.error);
  };

  /** Twenty planted sicknesses: what is done, what is found, and the button that mends it. */
  const SICK: Array<[string, () => void, AilmentCode, Cure | null, (() => void)?]> = [
    ['the tick’s trigger is gone', () => drop('onTick'), 'noTick', 'triggers'],
    ['the Form’s trigger is gone', () => drop('onFormSubmit'), 'noFormTrigger', 'triggers'],
    [
      'triggers are doubled',
      () =>
        services().script.state.triggers.push({
          ...triggers().find(one => one.handler === 'onFormSubmit')!,
          id: 'twin',
        }),
      'doubledTriggers',
      'triggers',
    ],
    [
      'the Form is closed',
      () => (form().settings.acceptingResponses = false),
      'formClosed',
      'openForm',
    ],
    [
      'the Form is unpublished',
      () => (form().settings.published = false),
      'formUnpublished',
      'openForm',
    ],
    ['the ledger is in the bin', () => (file(ledger()).trashed = true), 'volumeTrashed', 'untrash'],
    [
      'the ledger is open to all with the link',
      () => share(ledger(), 'anyone', 'reader'),
      'volumeOpen',
      'unshare',
    ],
    [
      'the ledger is shared with somebody',
      () => share(ledger(), 'user', 'reader'),
      'volumeShared',
      'unshare',
    ],
    ['the folder is in the bin', () => (file(folder()).trashed = true), 'folderTrashed', 'untrash'],
    [
      'somebody else edits Buku Kerja',
      () => share(office.workbookId, 'user', 'writer'),
      'otherEditors',
      'removeEditors',
    ],
    [
      'its register tab is renamed',
      () =>
        requests({
          updateSheetProperties: {properties: {sheetId: BOOK, title: 'Salah'}, fields: 'title'},
        }),
      'bookTouched',
      'restoreBook',
    ],
    [
      'its register tab is gone',
      () => requests({deleteSheet: {sheetId: BOOK}}),
      'bookTouched',
      'restoreBook',
    ],
    [
      'a head of it is edited',
      () => edit("'Register Aduan'!B2", 'Nama lain'),
      'bookTouched',
      'restoreBook',
    ],
    [
      'its columns are moved',
      () =>
        requests({
          insertDimension: {
            range: {sheetId: BOOK, dimension: 'COLUMNS', startIndex: 1, endIndex: 2},
          },
        }),
      'bookTouched',
      'restoreBook',
    ],
    [
      'a row of it is deleted',
      () =>
        requests({
          deleteDimension: {
            range: {sheetId: BOOK, dimension: 'ROWS', startIndex: 2, endIndex: 3},
          },
        }),
      'bookTouched',
      'restoreBook',
    ],
    [
      'its protection is removed',
      () => (book().sheets.find(one => one.sheetId === BOOK)!.protectedRanges = []),
      'bookUnprotected',
      'protectBook',
    ],
    [
      'its clock zone is wrong',
      () => (book().timeZone = 'America/Los_Angeles'),
      'wrongZone',
      'setTimeZone',
    ],
    [
      'a settings tab is gone',
      () => requests({deleteSheet: {sheetId: CATEGORY_PLAN.sheetId}}),
      'tabMissing',
      'applyTabs',
    ],
    ['a settings head is edited', () => edit("'Unit'!A2", 'Bagian'), 'tabWrong', 'rewriteTabs'],
    ['a settings cell is wrong', () => edit("'Petugas'!C3", 'Bos'), 'tabWrong', 'rewriteTabs'],
    ['a row of the ledger is altered', () => alterRegister(), 'registerAltered', 'restoreRegister'],
    ['the web app has another address', () => moveWebApp(), 'addressMoved', 'takeAddress'],
    [
      'the Form is in the bin for good',
      () => hideForm(true),
      'formGone',
      null,
      () => hideForm(false),
    ],
  ];

  function alterRegister(): void {
    const sheet = services().sheets.state.spreadsheets[ledger()]!.sheets.find(
      one => one.title === 'Register',
    )!;
    sheet.rows[1]![2] = 'closed';
  }

  function moveWebApp(): void {
    const project = Object.values(services().script.state.projects)[0]!;
    project.deployments.push({...project.deployments.at(-1)!, deploymentId: 'baru'});
  }

  function hideForm(isHidden: boolean): void {
    const {forms} = services().forms.state;
    if (isHidden) hidden.form = forms[office.formId]!;
    if (isHidden) delete forms[office.formId];
    else forms[office.formId] = hidden.form as (typeof forms)[string];
  }
  const hidden: {form?: object} = {};

  const codes = ({findings}: HealthReport) =>
    findings.map(one => one.code).filter(code => code !== 'noFixedAddress');
  /** Google's reads are counted by the minute. */
  const later = () => office.world.advance(office.world.clock.now() + 60_000);
  const examine = () => (later(), office.ask<HealthReport>({do: 'health', token}));

  it('a desk just installed lacks only an address of its own for printed codes', () => {
    expect(examine().findings.map(({code}) => code)).toEqual(['noFixedAddress']);
  });

  // shows: AuthorizationInfo.getAuthorizationStatus; source: https://developers.google.com/apps-script/reference/script/authorization-info
  // shows: ScriptApp.AuthMode.FULL; source: https://developers.google.com/apps-script/reference/script/auth-mode
  // shows: ScriptApp.AuthorizationStatus.REQUIRED; source: https://developers.google.com/apps-script/reference/script/authorization-status
  // shows: ScriptApp.getAuthorizationInfo; source: https://developers.google.com/apps-script/reference/script/script-app
  // shows: Trigger.getHandlerFunction; source: https://developers.google.com/apps-script/reference/script/trigger
  // shows: Drive.About.get; source: https://developers.google.com/workspace/drive/api/reference/rest/v3/about/get
  // shows: Drive.Files.get; source: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/get
  // shows: Drive.Permissions.remove; source: https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/delete
  // shows: Form.isAcceptingResponses; source: https://developers.google.com/apps-script/reference/forms/form
  // shows: Form.setAcceptingResponses; source: https://developers.google.com/apps-script/reference/forms/form
  // shows: Form.isPublished; source: https://developers.google.com/apps-script/reference/forms/form
  // shows: Form.setPublished; source: https://developers.google.com/apps-script/reference/forms/form
  // shows: Spreadsheet.getEditors; source: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
  // shows: Spreadsheet.removeEditor; source: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
  // shows: SpreadsheetApp.openById; source: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
  it.each(SICK.filter((_sick, index) => index % EVERY === 0))(
    '%s: named, and mended by its button',
    (...sick) => {
      const [, plant, code, cure, undo] = sick;
      plant();
      const {findings} = examine();
      const found = findings.find(one => one.code === code);
      // What lies in a folder in the bin is there too.
      expect(codes({findings}).filter(one => one !== 'volumeTrashed' || code === one)).toEqual([
        code,
      ]);
      expect(found!.button?.cure ?? null).toBe(cure);
      later();
      if (cure) expect(codes(office.ask({do: 'cure', token, cure}))).toEqual([]);
      else undo?.();
    },
  );

  it('each Monday the admins hear of it, also that nothing is amiss', () => {
    office.leap('2026-11-09T08:30:00+07:00');
    // One chore a turn: the night's comparison, what was learned, the morning's mails, then this.
    for (let ticks = 0; ticks < 10; ticks += 1) office.tick();
    const mail = mailsOf(office.world, ADMIN).find(
      ({subject}) => /Meja Aduan/.test(subject) && /benahi|sehat/.test(subject),
    );
    expect(mail!.subject).toBe('1 hal perlu dibenahi di Meja Aduan, Senin, 9 November 2026');
    expect(mail!.text).toContain('Belum ada alamat tetap.');
  });

  it('the triggers it makes are the desk’s own two', () => {
    expect(
      triggers()
        .map(one => one.handler)
        .sort(),
    ).toEqual(ALL);
  });
});
