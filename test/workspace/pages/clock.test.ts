import {wallClock} from '../../../workspace/pages/format';
import {OFFICE, openSite, type Site} from './site';

const SCRIPT = "function tick() { console.log('tik <b>'); }";

describe('the clock', () => {
  let site: Site;
  beforeEach(async () => {
    site = await openSite();
    const {script} = site.world.services;
    const files = [{name: 'Code', type: 'SERVER_JS' as const, source: SCRIPT}];
    const {id} = script.createProject({title: 'Meja', owner: OFFICE, files});
    script.createTrigger({
      projectId: id,
      owner: OFFICE,
      handler: 'tick',
      source: 'CLOCK',
      event: 'CLOCK',
      schedule: {every: 'minutes', n: 30},
    });
  });
  afterEach(() => site.close());

  it('lets an hour pass and shows what ran, once only when the page is loaded again', async () => {
    const before = site.world.clock.now();
    const moved = await site.as(OFFICE).post('/clock', {step: '1j'});
    expect(moved.status).toBe(303);
    const {text} = await site.as(OFFICE).get(moved.headers.get('location')!);
    expect(text.match(/href="\/executions\/execution-\d+">tick</g)).toHaveLength(2);
    expect(wallClock(site.world.clock.now())).toBe(wallClock(before + 3_600_000));
  });

  it('goes to a date and time in WIB', async () => {
    await site.as(OFFICE).post('/clock', {to: '2026-03-05T07:30'});
    expect(wallClock(site.world.clock.now())).toBe('2026-03-05T07:30');
  });

  it.each(['2026-03-01T07:30', 'kemarin', ''])('stays where it is for "%s"', async to => {
    const before = site.world.clock.now();
    const answer = await site.as(OFFICE).post('/clock', {to});
    expect(answer.status).toBe(400);
    expect(site.world.clock.now()).toBe(before);
  });

  it("shows an execution's log as text", async () => {
    await site.as(OFFICE).post('/clock', {step: '1j'});
    expect((await site.as(OFFICE).get('/executions/execution-1')).text).toContain(
      'tik &#60;b&#62;',
    );
  });
});
