import type {ComplaintView} from '../../src/domain/desk/protocol';
import type {
  InstallChoices,
  Installed,
  InstallProposal,
  Readiness,
} from '../../src/domain/desk/setting-up';
import {installChoices} from '../../tools/office/people';
import {openLedger} from '../../tools/office/register';
import {mailsOf, openTestOffice, type TestOffice} from './office';

const ANSWERS = {
  'Nama lengkap': 'Sari Contohwati',
  'Alamat surel': 'sari.contoh@example.com',
  'Isi aduan': 'Lampu padam',
};

describe('R1, I9 what *Pasang* settles', () => {
  let office: TestOffice;

  beforeAll(async () => {
    office = await openTestOffice();
    office.submit(ANSWERS);
  });

  afterAll(() => office.world.close());

  function installAgain(change: Partial<InstallChoices>): void {
    const formUrl = `https://docs.google.com/forms/d/${office.formId}/edit`;
    const {mapping} = office.ask<InstallProposal>({do: 'proposal', formUrl});
    office.ask({do: 'install', office: {...installChoices(office.formId, mapping), ...change}});
  }

  function propose(): InstallProposal {
    const formUrl = `https://docs.google.com/forms/d/${office.formId}/edit`;
    return office.ask<InstallProposal>({do: 'proposal', formUrl});
  }

  const numbers = () =>
    openLedger(office.world)
      .rows('register')
      .map(row => row[1]);
  const versions = () =>
    openLedger(office.world)
      .journal()
      .flatMap(({event}) => (event.type === 'registered' ? [event.privacy] : []));

  it('refuses a format that could give two complaints one number, and says what to mend', () => {
    const numberFormat = {pattern: 'ADU-{number}', width: 4, unit: ''};
    expect(() => installAgain({numberFormat})).toThrow(
      'bad-format: Tidak ada yang berubah. Format nomor perlu memuat {year}',
    );
  });

  it('goes on counting in a new format', () => {
    installAgain({
      numberFormat: {pattern: '{number}/{unit}/{month}/{year}', width: 3, unit: 'PPID'},
    });
    office.submit(ANSWERS);
    expect(numbers()).toEqual(['ADU-2026-0001', '002/PPID/XI/2026']);
  });

  it('keeps the format when it is run again without one', () => {
    installAgain({});
    office.submit(ANSWERS);
    expect(numbers()[2]).toBe('003/PPID/XI/2026');
  });

  it('tells complainants what their data are for, in a version that each complaint names', () => {
    const receipt = mailsOf(office.world, ANSWERS['Alamat surel']).at(-1)!;
    expect(receipt.text).toContain('Dasar hukum: UU Nomor 27 Tahun 2022');
    office.world.advance(office.world.clock.now() + 86_400_000);
    installAgain({privacy: {notice: 'Data Anda aman.', basis: 'UU 27/2022'}});
    office.submit(ANSWERS);
    expect(versions()).toEqual(['2026-11-02', '2026-11-02', '2026-11-02', '2026-11-03']);
    const token = office.signIn('ayu.admin@example.com');
    const {complaint} = office.ask<ComplaintView>({do: 'open', token, entry: 4});
    expect(complaint.privacy).toBe('2026-11-03');
  });

  it('says what only a person can do: until it is published there is no web app', () => {
    const project = office.world.services.script.require(office.projectId);
    const {inForce} = propose();
    expect(office.ask<Installed>({do: 'install', office: inForce!})).toMatchObject({
      left: ['fixedAddress'],
      trackingPage: expect.stringMatching(/exec$/) as string,
    });
    const deployments = project.deployments.splice(0);
    const {left, trackingPage} = office.ask<Installed>({do: 'install', office: inForce!});
    expect([left, trackingPage]).toEqual([['webApp', 'fixedAddress'], undefined]);
    project.deployments.push(...deployments);
  });

  it('who does a step is a new version of the SOP, and the people stand in its tab', () => {
    const {inForce, steps} = propose();
    const [admin] = inForce!.officers;
    const actor = steps[1]!.actor;
    const officers = [{...admin!, actors: [actor, 'Nobody']}, ...inForce!.officers.slice(1)];
    office.ask({do: 'install', office: {...inForce, officers, stepActors: {5: actor}}});
    const again = propose();
    expect(again.steps.map(one => one.actor)).toEqual([steps[0]!.actor, actor, actor, actor]);
    expect(again.inForce!.officers[0]!.actors).toEqual([actor]);
    office.tick();
    const token = office.signIn('ayu.admin@example.com');
    expect(office.ask({do: 'applySettings', token})).toMatchObject({changed: [], problems: []});
  });

  it('leaves no empty sheet beside the desk’s tabs', () => {
    const {sheets} = office.world.services.sheets.state.spreadsheets[office.workbookId]!;
    expect(sheets.map(({title}) => title)).not.toContain('Sheet1');
  });

  // shows: AuthorizationInfo.getAuthorizationUrl; source: https://developers.google.com/apps-script/reference/script/authorization-info
  // shows: AuthorizationInfo.getAuthorizedScopes; source: https://developers.google.com/apps-script/reference/script/authorization-info
  it('names what is not allowed before anything else, and tells a stranger nothing', () => {
    const {script} = office.world.services;
    const project = script.require(office.projectId);
    const look = () => office.ask<Readiness>({do: 'readiness'});
    expect(look()).toEqual({consent: null, person: office.email, owner: office.email});
    script.grant(project, office.email, ['https://www.googleapis.com/auth/forms']);
    expect(look()).toEqual({
      consent: {url: expect.stringContaining(project.id) as string, lacking: ['forms']},
      person: '',
      owner: '',
    });
    script.grant(project, office.email);
    expect(look().consent).toBeNull();
  });

  it('begins, run again, with what is in force and keeps what it does not ask for', () => {
    installAgain({auditEmail: 'inspektorat@example.com', mailAccount: 'consumer'});
    const inForce = propose().inForce!;
    expect(inForce).toMatchObject({
      officeName: 'Kecamatan Contoh',
      auditEmail: 'inspektorat@example.com',
      mailAccount: 'consumer',
    });
    office.ask({do: 'install', office: {...inForce, phone: '0810-0000-0001'}});
    expect(propose().inForce).toEqual({...inForce, phone: '0810-0000-0001'});
    office.ask({do: 'install', office: {...inForce, auditEmail: ''}});
    expect(propose().inForce!.auditEmail).toBe('');
  });
});
