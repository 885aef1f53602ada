import {OFFICE, OFFICER, openSite, type Site} from './site';

const SCOPE = 'https://www.googleapis.com/auth/spreadsheets';
const FILES = [
  {name: 'Code', type: 'SERVER_JS' as const, source: 'function doGet() { return null; }'},
  {
    name: 'appsscript',
    type: 'JSON' as const,
    source: JSON.stringify({
      oauthScopes: [SCOPE],
      webapp: {executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS'},
    }),
  },
];

describe('a template of a spreadsheet with its script', () => {
  let site: Site;
  let book: string;

  beforeEach(async () => {
    site = await openSite();
    const {drive, script, sheets} = site.world.services;
    book = sheets.create({title: 'Templat', owner: OFFICER}).spreadsheetId;
    const {id} = script.createProject({
      title: 'Meja',
      owner: OFFICER,
      parentId: book,
      files: FILES,
    });
    script.deploy(id);
    await site.as(OFFICER).post(`/spreadsheets/d/${book}/bagikan`, {with: OFFICE, role: 'reader'});
    expect(drive.role(book, OFFICE)).toBe('reader');
  });

  afterEach(() => site.close());

  async function copied(): Promise<string> {
    const answer = await site.as(OFFICE).post(`/spreadsheets/d/${book}/copy`, {});
    return /\/d\/([^/]+)\/edit/.exec(answer.headers.get('location')!)![1]!;
  }

  it('is copied by its link: the script is the copier’s, without deployment or consent', async () => {
    expect((await site.as(OFFICE).get(`/spreadsheets/d/${book}/copy`)).text).toContain('Meja');
    const copy = await copied();
    const {script} = site.world.services;
    const [project] = script.boundTo(copy);
    expect(project).toMatchObject({owner: OFFICE, deployments: [], versions: []});
    expect(script.missingConsent(project!, OFFICE).unasked).toEqual([SCOPE]);
    const ran = await site.as(OFFICE).postJson(`/spreadsheets/d/${copy}/run`, {fn: 'doGet'});
    expect(await ran.json()).toMatchObject({ok: false, consent: expect.any(String) as string});
  });

  it('is published in the editor, by its editors alone', async () => {
    const {script} = site.world.services;
    const [project] = script.boundTo(await copied());
    expect((await site.as(OFFICER).get(`/d/${project!.id}/edit`)).status).toBe(403);
    expect((await site.as(OFFICE).get(`/d/${project!.id}/edit`)).text).toContain('Terapkan');
    await site.as(OFFICE).post(`/d/${project!.id}/deploy`, {});
    expect(project!.deployments).toHaveLength(1);
  });
});
