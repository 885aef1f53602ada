import {OFFICE, openSite, type Site} from './site';

const SCRIPT = `
  function tick() {}
  function send() { MailApp.sendEmail('sari.contoh@example.com', 'Halo', 'Isi'); }
  function twice() { for (const k of ['a', 'b']) PropertiesService.getScriptProperties().setProperty(k, k); }`;

describe('the page of faults', () => {
  let site: Site;
  beforeEach(async () => {
    site = await openSite();
    const {script} = site.world.services;
    const files = [{name: 'Code', type: 'SERVER_JS' as const, source: SCRIPT}];
    const {id} = script.createProject({title: 'Meja', owner: OFFICE, files});
    const schedule = {every: 'minutes' as const, n: 30};
    script.createTrigger({
      projectId: id,
      owner: OFFICE,
      handler: 'tick',
      source: 'CLOCK',
      event: 'CLOCK',
      schedule,
    });
  });
  afterEach(() => site.close());

  const run = (fn: string) => site.world.act({do: 'call', fn});
  const look = async () => (await site.as(OFFICE).get('/faults')).text;
  const post = async (path: string, fields: Record<string, string>) =>
    (await site.as(OFFICE).post(path, fields)).status;

  it('offers the triggers there are, and says that nothing waits', async () => {
    const text = await look();
    expect(text).toContain('Tidak ada gangguan yang menunggu.');
    expect(text).toContain('value="trigger:tick|missed"');
    expect(text).toContain('value="mail|twice"');
  });

  it('lets a trigger be missed', async () => {
    expect(await post('/faults', {what: 'trigger:tick|missed', nth: '1'})).toBe(303);
    expect(await look()).toContain('Pemicu tick berikutnya: tidak pernah mulai');
    site.world.advance(site.world.clock.now() + 61 * 60_000);
    expect(site.world.state.executions.records).toHaveLength(1);
  });

  it('lets a named call fail', async () => {
    const fields = {what: 'member|before', member: 'Properties.setProperty', nth: '2'};
    expect(await post('/faults', fields)).toBe(303);
    expect(run('twice')).toMatchObject({ok: false});
  });

  it('stops the next execution at a call', async () => {
    expect(await post('/faults/kill', {atCall: '2'})).toBe(303);
    expect(run('twice')).toMatchObject({ok: false, status: 'killed'});
  });

  it('ends the day’s mail of one account', async () => {
    expect(await post('/faults/quota', {account: OFFICE})).toBe(303);
    expect(run('send')).toMatchObject({
      ok: false,
      error: 'Exception: Service invoked too many times for one day: email.',
    });
    expect(await look()).toContain('tersisa 0 penerima');
  });

  it('takes everything back', async () => {
    await post('/faults/kill', {atCall: '1'});
    await post('/faults', {what: 'mail|late', nth: '1'});
    await post('/faults/clear', {});
    expect(site.world.state.faults).toEqual({armed: [], kills: []});
    expect(run('twice')).toMatchObject({ok: true});
  });

  it.each([
    ['/faults', {what: 'member|before', member: '', nth: '1'}],
    ['/faults', {what: 'mail|late', nth: '0'}],
    ['/faults/kill', {atCall: 'dua'}],
  ])('refuses what is not filled in: %s %j', async (path, fields) => {
    expect(await post(path, fields)).toBe(400);
    expect(site.world.state.faults).toEqual({armed: [], kills: []});
  });

  it('names every field and announces what waits', async () => {
    const text = await look();
    const ids = [...text.matchAll(/<(?:input|select) id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(4);
    for (const id of ids) expect(text).toContain(`<label for="${id}">`);
    expect(text).toContain('role="status"');
  });
});
