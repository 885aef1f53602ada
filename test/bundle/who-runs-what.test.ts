import type {ComplaintView, Response} from '../../src/domain/desk/protocol';
import {mailsOf, openTestOffice, type TestOffice} from './office';

const ANSWERS = {
  'Nama lengkap': 'Sari Contohwati',
  'Alamat surel': 'sari.contoh@example.com',
  'Isi aduan': 'Lampu padam',
};
const STRANGERS = ['', 'sari.contoh@example.com', 'ppid.4@example.com', 'ayu.admin@example.com'];

/** "Who runs what": the law of the house. */
describe('O4 who runs what', () => {
  let office: TestOffice;

  beforeEach(async () => {
    office = await openTestOffice();
  });

  afterEach(() => office.world.close());

  function refusal(message: object, as: string): string {
    const answer = office.world.act({
      do: 'call',
      fn: 'request',
      args: [message as never],
      as,
      via: 'page',
    });
    if (!answer.ok) return answer.error;
    const response = answer.result as Response<unknown>;
    return response.ok ? 'allowed' : response.code;
  }

  it('triggers run as the office account, whoever sent the Form', () => {
    office.submit(ANSWERS, 'sari.contoh@example.com');
    office.tick();
    const triggered = office.world.state.executions.records.filter(one => one.via === 'trigger');
    expect(triggered.map(one => one.functionName)).toEqual(
      expect.arrayContaining(['onFormSubmit', 'onTick']),
    );
    expect(new Set(triggered.map(one => one.user))).toEqual(new Set([office.email]));
  });

  it.each(STRANGERS)('only the office account installs, not %j', person => {
    expect(refusal({do: 'install', office: {}}, person)).not.toBe('allowed');
    expect(refusal({do: 'proposal', formUrl: 'x'}, person)).not.toBe('allowed');
  });

  it('an editor of Buku Kerja is not the office account', () => {
    const {drive} = office.world.services;
    drive.find(office.workbookId)!.permissions.push({
      id: 'p',
      type: 'user',
      role: 'writer',
      email: 'ayu.admin@example.com',
    } as never);
    expect(refusal({do: 'install', office: {}}, 'ayu.admin@example.com')).not.toBe('allowed');
  });

  it.each(['inbox', 'open', 'act', 'recap'])(
    '%s needs a signed-in officer, even in the office’s own browser',
    what => {
      const message = {
        do: what,
        token: 'a|1|b',
        entry: 1,
        seen: 1,
        id: 'x',
        acts: [{type: 'approve'}],
        wish: {kind: 'recap', period: {from: '2026-11-01', to: '2026-11-30'}, number: ''},
      };
      expect(refusal(message, office.email)).toBe('signed-out');
    },
  );

  it('a token cannot be rewritten for another officer', () => {
    const token = office.signIn('ayu.admin@example.com').replace('ayu.admin', 'camat');
    expect(refusal({do: 'inbox', token}, office.email)).toBe('signed-out');
  });

  it('a role does what it may and no more', () => {
    office.submit(ANSWERS);
    const token = office.signIn('camat@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    const acts = [{type: 'dismiss', reason: 'sapaan'}];
    expect(
      refusal(
        {do: 'act', token, id: 'x', entry: 1, seen: view.complaint.version, acts},
        office.email,
      ),
    ).toBe('not-allowed');
  });

  it('a code goes to officers only, and a wrong one does not sign in', () => {
    office.ask({do: 'askCode', email: 'sari.contoh@example.com'});
    expect(mailsOf(office.world, 'sari.contoh@example.com')).toEqual([]);
    office.ask({do: 'askCode', email: 'ayu.admin@example.com'});
    for (let tries = 0; tries < 6; tries += 1) {
      expect(
        refusal({do: 'signIn', email: 'ayu.admin@example.com', code: '000000'}, office.email),
      ).toBe('wrong-code');
    }
    const code = /\d{6}/.exec(mailsOf(office.world, 'ayu.admin@example.com')[0]!.subject)![0];
    expect(refusal({do: 'signIn', email: 'ayu.admin@example.com', code}, office.email)).toBe(
      'wrong-code',
    );
  });

  it('guesses and questions that come at once are counted one by one', async () => {
    const email = 'bagus.pengelola@example.com';
    const call = (message: object) =>
      ({do: 'call', fn: 'request', args: [message], as: office.email, via: 'page'}) as never;
    const many = (message: object) => office.world.together(Array(5).fill(call(message)));
    await many({do: 'askCode', email});
    const mails = mailsOf(office.world, email);
    expect(mails).toHaveLength(1);
    const code = /\d{6}/.exec(mails[0]!.subject)![0];
    await many({do: 'signIn', email, code: code === '000000' ? '111111' : '000000'});
    expect(refusal({do: 'signIn', email, code}, office.email)).toBe('wrong-code');
  });

  it('who asks for codes all day uses up little of the day’s mail, and the officer still gets in', () => {
    const email = 'ayu.admin@example.com';
    const begun = office.world.clock.now();
    const ask = () => office.ask({do: 'askCode', email});
    for (let minutes = 0; minutes < 8 * 60; minutes += 5) {
      office.world.advance(begun + minutes * 60_000);
      ask();
    }
    const mails = mailsOf(office.world, email).filter(one => /\d{6}/.test(one.subject));
    expect(mails.length).toBeGreaterThan(5);
    expect(mails.length).toBeLessThan(15);
    office.world.advance(begun + 9 * 60 * 60_000);
    const token = office.signIn(email);
    expect(office.inbox(token).items).toEqual([]);
  });

  it('a forged event of the Form numbers nothing', () => {
    const forged = {source: {id: office.formId}, response: {id: 'r'}};
    office.world.act({
      do: 'call',
      fn: 'onFormSubmit',
      args: [forged],
      as: office.email,
      via: 'page',
    });
    const book = office.world.read({
      what: 'sheet',
      file: office.workbookId,
      range: "'Register Aduan'!A3:A",
    }) as string[][];
    expect(book).toEqual([]);
  });

  it.each([
    null,
    'x',
    7,
    {},
    {do: 'constructor'},
    {do: 'toString'},
    {do: 'act'},
    {do: 'open', token: 't', entry: -1},
    [1],
  ])('the message %j gets a plain refusal', message => {
    expect(['unknown-request', 'bad-request']).toContain(refusal(message as object, office.email));
  });
});

describe('design 4 a command', () => {
  it('that was made on an old page is refused with what changed, and one sent twice runs once', async () => {
    const office = await openTestOffice();
    office.submit(ANSWERS);
    const token = office.signIn('ayu.admin@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    const command = {
      do: 'act',
      token,
      id: 'klik-1',
      entry: 1,
      seen: view.complaint.version,
      acts: [{type: 'dismiss', reason: 'sapaan'}],
    };
    const first = office.ask<ComplaintView>(command);
    expect(first.complaint.status).toBe('dismissed');
    const again = office.ask<ComplaintView>(command);
    expect(again.complaint.version).toBe(first.complaint.version);
    expect(() => office.ask({...command, id: 'klik-2'})).toThrow(
      /^stale: Aduan ADU-2026-0001 aman/,
    );
    office.world.close();
  });
});
