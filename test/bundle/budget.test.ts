import type {ComplaintView} from '../../src/domain/desk/protocol';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {CLASSIFY, REFER} from './acts';

const PPID = 'ppid.4@example.com';
const ANSWERS = {
  'Nama lengkap': 'Sari Contohwati',
  'Alamat surel': 'sari.contoh@example.com',
  'Alamat tempat tinggal': 'Desa Karangluhur',
  'Judul aduan': 'Lampu jalan padam',
  'Isi aduan': 'Lampu penerangan jalan padam sejak 20 Oktober 2026.',
};

interface Spent {
  calls: number;
  ms: number;
  members: string;
}

/** What the script asked of Google since the last look. */
function spent({world}: TestOffice): Spent {
  const tally = world.read({what: 'calls'}) as Record<string, {count: number; ms: number}>;
  const entries = Object.entries(tally);
  return {
    calls: entries.reduce((sum, [, {count}]) => sum + count, 0),
    ms: entries.reduce((sum, [, {ms}]) => sum + ms, 0),
    members: entries
      .map(([member, {count}]) => `${member}${count > 1 ? ` ×${count}` : ''}`)
      .join(', '),
  };
}

/** Requests between taking the script's lock and giving it back, for the worst execution. */
function mostUnderLock({world}: TestOffice): number {
  return Math.max(
    ...world.state.executions.records.map(({calls}) => {
      const members = calls.map(call => call.member);
      const taken = members.findIndex(member => /^Lock\.(tryLock|waitLock)$/.test(member));
      if (taken < 0) return 0;
      // Where nothing slow follows the lock stays until the execution's end.
      const left = members.indexOf('Lock.releaseLock');
      return (left < 0 ? members.length : left) - taken - 1;
    }),
  );
}

describe('what the desk asks of Google', () => {
  let office: TestOffice;
  const report: string[] = [];

  function print(part: string, limit: number, {calls, ms, members}: Spent): void {
    report.push(
      `${part.padEnd(34)} ${String(calls).padStart(3)} of ${String(limit).padEnd(3)} ${ms} ms  ${members}`,
    );
    expect({part, calls: calls <= limit ? limit : calls}).toEqual({part, calls: limit});
  }

  beforeEach(async () => {
    office = await openTestOffice();
    spent(office);
  });

  afterEach(() => office.world.close());
  afterAll(() => console.log(['Requests of each part of the story:', ...report].join('\n')));

  it('an idle tick takes four, whichever turn it is', () => {
    for (const turn of ['first', 'second', 'third']) {
      office.tick();
      print(`idle tick, ${turn}`, 4, spent(office));
    }
  });

  it('a tick is idle again soon after a complaint has come', () => {
    office.submit(ANSWERS);
    for (let ticks = 0; ticks < 4; ticks += 1) office.tick();
    spent(office);
    for (const turn of ['first', 'second']) {
      office.tick();
      print(`quiet tick after a complaint, ${turn}`, 4, spent(office));
    }
  });

  it('one drain with its receipts takes 12 + n', () => {
    office.submit(ANSWERS);
    print('drain of 1 with its receipt', 13, spent(office));
  });

  it('a drain of many takes 12 + n too', () => {
    const {forms} = office.world.services;
    for (let n = 0; n < 20; n += 1)
      forms.submit(office.formId, {answers: ANSWERS, respondent: null});
    // One trigger wakes the desk for all of them; the others were missed.
    office.world.state.executions.waiting.splice(1);
    office.world.advance(office.world.clock.now() + 60_000);
    print('drain of 20 with their receipts', 32, spent(office));
  });

  it('a decision takes five, and two for its mail', () => {
    office.submit(ANSWERS);
    const token = office.signIn('ayu.admin@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    spent(office);
    const classified = office.act(token, view, CLASSIFY);
    print('decision without mail', 5, spent(office));
    office.act(token, classified, REFER);
    print('decision with its mail', 7, spent(office));
  });

  it('the ingest of k replies takes 6 + k', () => {
    office.submit(ANSWERS);
    const token = office.signIn('ayu.admin@example.com');
    office.act(token, office.ask<ComplaintView>({do: 'open', token, entry: 1}), CLASSIFY, REFER);
    office.world.advance(office.world.clock.now() + 60 * 60_000);
    spent(office);
    const [referral] = mailsOf(office.world, PPID);
    office.world.services.gmail.reply(PPID, referral!.id, {text: 'Sudah diganti.'});
    office.tick();
    print('ingest of 1 reply', 7, spent(office));
    for (const text of ['Satu.', 'Dua.', 'Tiga.'])
      office.world.services.gmail.reply(PPID, referral!.id, {text});
    office.tick();
    print('ingest of 3 replies', 9, spent(office));
  });

  it('one complaint’s whole story, every human step and each opening of it included, takes 36', () => {
    const sum: Spent = {calls: 0, ms: 0, members: ''};
    const part = (name: string, limit: number) => {
      const now = spent(office);
      print(`story: ${name}`, limit, now);
      sum.calls += now.calls;
      sum.ms += now.ms;
    };
    const token = office.signIn('ayu.admin@example.com');
    spent(office);
    office.submit(ANSWERS);
    part('the Form, number and receipt', 13);
    office.inbox(token);
    // The inbox is read for all that wait in it, so it is printed and bounded, but not this complaint's own.
    print('the inbox', 2, spent(office));
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    part('the complaint', 2);
    office.act(token, view, CLASSIFY, REFER);
    part('classified and referred', 7);
    const [referral] = mailsOf(office.world, PPID);
    office.world.services.gmail.reply(PPID, referral!.id, {text: 'Sudah diganti.'});
    office.world.act({do: 'call', fn: 'onTick', via: 'trigger', as: office.email});
    part('the PPID’s reply', 7);
    const responded = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    part('the complaint again', 2);
    office.act(
      token,
      responded,
      {type: 'draft', answer: 'Lampu sudah diganti.'},
      {type: 'approve'},
    );
    part('answered, approved and sent', 7);
    print('one complaint’s whole story', 36, sum);
  });

  it('holds the lock for five at most, and sends no mail under it', () => {
    // The first *Pasang* keeps it to its end: nobody else needs it before there is a desk.
    office.world.state.executions.records.splice(0);
    office.submit(ANSWERS);
    const token = office.signIn('ayu.admin@example.com');
    office.act(token, office.ask<ComplaintView>({do: 'open', token, entry: 1}), CLASSIFY, REFER);
    const most = mostUnderLock(office);
    report.push(`${'most under the lock'.padEnd(34)} ${String(most).padStart(3)} of 5`);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(5);
    for (const {calls} of office.world.state.executions.records) {
      const members = calls.map(call => call.member);
      const sent = members.indexOf('Gmail.Users.Messages.send');
      if (sent >= 0 && members.includes('Lock.tryLock'))
        expect(members.indexOf('Lock.releaseLock')).toBeLessThan(sent);
    }
  });
});
