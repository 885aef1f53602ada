import {createHash} from 'node:crypto';
import type {Act, ActType} from '../../src/domain/desk/act';
import {mayDo} from '../../src/domain/desk/permissions';
import type {ComplaintView, PersonalLink, Request, Response} from '../../src/domain/desk/protocol';
import type {Role} from '../../src/domain/settings';
import {UNANSWERED} from '../../src/domain/training/case';
import {sample} from '../amount';
import {openTestOffice, type TestOffice} from './office';

type Kind = Request['do'];
/** Who may get something other than a refusal: everyone, the office account alone, or these roles. */
type May = 'anyone' | 'office' | readonly Role[];

const ALL = ['admin', 'pengelola', 'pimpinan'] as const;
const DESK = ['admin', 'pengelola'] as const;
const ADMIN = ['admin'] as const;

const MAY: Record<Kind, May> = {
  readiness: 'anyone',
  hello: 'anyone',
  askCode: 'anyone',
  signIn: 'anyone',
  renew: 'anyone',
  checkAnswer: 'anyone',
  addFile: 'anyone',
  speak: 'anyone',
  webhook: ADMIN,
  proposal: 'office',
  adoptLedger: 'office',
  createForm: 'office',
  testMail: 'office',
  install: 'office',
  personalLink: ALL,
  inbox: ALL,
  room: ALL,
  open: ALL,
  openNumber: ALL,
  act: ALL,
  compare: ALL,
  recap: ALL,
  training: ALL,
  gradeTraining: ALL,
  figures: ALL,
  print: ALL,
  openIdentity: DESK,
  enter: DESK,
  compareOutside: DESK,
  attach: DESK,
  sendLetter: DESK,
  forget: ADMIN,
  settleStray: DESK,
  lookRetention: ADMIN,
  eraseOutlived: ADMIN,
  erasureMinutes: ADMIN,
  verify: ADMIN,
  restore: ADMIN,
  formChanges: ADMIN,
  remapForm: ADMIN,
  applySettings: ADMIN,
  exportSettings: ADMIN,
  importSettings: ADMIN,
  handOverDesk: ADMIN,
  health: ADMIN,
  cure: ADMIN,
  checkImport: ADMIN,
  runImport: ADMIN,
  signEveryoneOut: ADMIN,
};

const OFFICERS: Record<Role, string> = {
  admin: 'ayu.admin@example.com',
  pengelola: 'bagus.pengelola@example.com',
  pimpinan: 'camat@example.com',
};
const STRANGERS = ['', 'ppid.4@example.com', 'sari.contoh@example.com', 'ayu.admin@example.com'];
const NO_TOKENS = ['', 'x', 'camat@example.com|1|x', 'ayu.admin@example.com|9999999999999|', '||'];

const ODD: unknown[] = [
  undefined,
  null,
  0,
  -1,
  Number.POSITIVE_INFINITY,
  '',
  '=1+1',
  '__proto__',
  '<script>alert(1)</script>',
  'a'.repeat(200_000),
  [],
  {},
  [[]],
  {length: 3},
  true,
];

/** Everything a message can carry, in the right shape and about what there is. */
function wellFormed(kind: Kind, token: string): Record<string, unknown> {
  const common = {
    do: kind,
    token,
    id: `akses-${kind}-${token.length}`,
    entry: 1,
    seen: 1,
    other: 2,
  };
  const texts = {email: 'x@example.com', code: '000000', key: 'x', number: '1', reason: 'Uji.'};
  return {
    ...common,
    ...texts,
    name: 'recap',
    data: 'AAAA',
    text: 'Uji.',
    words: [],
    about: {},
    wish: {kind: 'recap', period: {from: '2026-11-01', to: '2026-11-30'}, number: ''},
    period: {from: '2026-11-01', to: '2026-11-30'},
    from: /^(look|erase|erasure)/.test(kind) ? 1 : '',
    use: 'check',
    to: '2026-11-02',
    formUrl: 'x',
    message: 'x',
    how: 'drop',
    officeName: 'Uji',
    paper: {kind: 'blankForm'},
    cure: 'applyTabs',
    draft: {body: 'Lampu padam', name: 'Sari', channel: 'phone'},
    speech: {what: 'words', text: 'Uji.'},
    renew: true,
    system: 'ulas',
    mapping: {formId: 'x', fields: {}},
    office: {},
    acts: [{type: 'draft', answer: 'Uji.'}],
    round: 1,
    answers: [{...UNANSWERED, id: 'lampu'}],
  };
}

describe('O4 whatever is called by whomever with whatever', () => {
  let office: TestOffice;
  const tokens = {} as Record<Role, string>;

  beforeAll(async () => {
    office = await openTestOffice();
    office.submit({'Nama lengkap': 'Sari Contohwati', 'Isi aduan': 'Lampu jalan padam.'});
    office.tick();
    for (const role of ALL) tokens[role] = office.signIn(OFFICERS[role]);
  });

  /** Sheets takes sixty reads a minute: https://developers.google.com/workspace/sheets/api/limits */
  beforeEach(() => void office.world.advance(office.world.clock.now() + 2_000));

  afterAll(() => office.world.close());

  function call(fn: string, args: unknown[], as: string) {
    return office.world.act({do: 'call', fn, args: args as never[], as, via: 'page'});
  }

  function ask(message: unknown, as = office.email): Response<unknown> {
    const answer = call('request', [message], as);
    if (!answer.ok) throw new Error(answer.error);
    return answer.result as Response<unknown>;
  }

  /** All that a call could have done: ledger, Buku Kerja, Drive, mailboxes, properties. */
  function written(): string {
    const {sheets, drive, gmail, properties} = office.world.services;
    const all = JSON.stringify([
      sheets.state.spreadsheets,
      drive.state,
      gmail.state.mailboxes,
      properties.state,
    ]);
    return createHash('sha256').update(all).digest('hex');
  }

  function expectSentence(answer: Response<unknown>): void {
    if (answer.ok) throw new Error('not refused');
    expect(answer.message).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(answer.message).not.toMatch(/undefined|null|object|Error|\bat \w+\.|NaN/);
    expect(answer.code).not.toBe('fault');
  }

  const guarded = (Object.keys(MAY) as Kind[]).filter(kind => MAY[kind] !== 'anyone');

  it.each(guarded)('%s does nothing for who is not signed in, and says so', kind => {
    const before = written();
    const isOfficeOnly = MAY[kind] === 'office';
    for (const as of STRANGERS) {
      for (const token of isOfficeOnly ? [''] : sample(NO_TOKENS, 2, STRANGERS.indexOf(as))) {
        const answer = ask(wellFormed(kind, token), as);
        expectSentence(answer);
        if (!isOfficeOnly) expect(answer).toMatchObject({code: 'signed-out'});
      }
    }
    expect(written()).toBe(before);
  });

  it.each(guarded)('%s refuses a role that may not, and changes nothing', kind => {
    const may = MAY[kind];
    if (may === 'office') return;
    const before = written();
    for (const role of ALL.filter(one => !may.includes(one))) {
      const answer = ask(wellFormed(kind, tokens[role]));
      expectSentence(answer);
      expect(answer).toMatchObject({code: 'not-allowed'});
    }
    expect(written()).toBe(before);
  });

  const kinds = Object.keys(MAY) as Kind[];

  it.each(kinds)('%s takes no odd argument for a fault', kind => {
    const before = written();
    const fields = Object.keys(wellFormed(kind, '')).filter(field => field !== 'do');
    for (const odd of sample(ODD, 4, kinds.indexOf(kind))) {
      const all = Object.fromEntries(fields.map(field => [field, odd]));
      // The office account itself may make as many forms and test mails as it likes.
      const as = kind === 'createForm' || kind === 'testMail' ? STRANGERS[1] : office.email;
      const answer = ask({...all, do: kind}, as);
      if (!answer.ok) expectSentence(answer);
      const signedIn = ask({...all, do: kind, token: tokens.pimpinan}, as);
      if (!signedIn.ok) expectSentence(signedIn);
    }
    expect(written()).toBe(before);
  });

  const ACTS: Record<ActType, Act> = {
    classify: {
      type: 'classify',
      classification: {
        kind: 'nonSupervisoryComplaint',
        category: 'Lainnya',
        urgency: 'medium',
        complete: true,
        clear: true,
        accused: [],
      },
    },
    dismiss: {type: 'dismiss', reason: 'Uji.'},
    forward: {type: 'forward', to: 'Dinas Contoh', reason: 'Uji.'},
    decideRequest: {type: 'decideRequest', outcome: 'granted'},
    extendRequest: {type: 'extendRequest', reason: 'Uji.'},
    refer: {type: 'refer', unit: 'Seksi Pemberdayaan Masyarakat dan Desa'},
    recall: {type: 'recall', referral: 0},
    grantTime: {type: 'grantTime', referral: 0},
    refuseTime: {type: 'refuseTime', referral: 0},
    hearPpid: {type: 'hearPpid', referral: 0, source: 'paper', text: 'Uji.', at: 1},
    seeTrouble: {type: 'seeTrouble', referral: 0},
    substitute: {type: 'substitute', referral: 0, name: 'Uji', email: 'uji@example.com'},
    acceptReply: {type: 'acceptReply', messageId: 'x'},
    refuseReply: {type: 'refuseReply', messageId: 'x'},
    draft: {type: 'draft', answer: 'Uji.'},
    approve: {type: 'approve'},
    takeBackLetter: {type: 'takeBackLetter'},
    interim: {type: 'interim', answer: 'Uji.', until: '2026-12-01'},
    keepPledge: {type: 'keepPledge', pledge: 0, note: 'Uji.'},
    tell: {type: 'tell', notice: 0, how: 'phone'},
    ask: {type: 'ask', question: 'Di mana?'},
    hear: {type: 'hear', text: 'Di pasar.', how: 'phone'},
    reopen: {type: 'reopen', reason: 'Uji.', how: 'phone'},
    withdraw: {type: 'withdraw', reason: 'Uji.', how: 'phone'},
    close: {type: 'close', reason: 'Uji.'},
    link: {type: 'link', parent: 1, as: 'duplicate'},
    keepApart: {type: 'keepApart', other: 2},
    enterOutside: {type: 'enterOutside', system: 'ulas', number: '1'},
    publish: {type: 'publish', notice: 0, form: 'direct', text: 'Uji.', link: ''},
    tickStep: {type: 'tickStep', step: 1},
    explainLate: {type: 'explainLate', step: 1, reason: 'Uji.'},
    handOver: {type: 'handOver', to: 'camat@example.com'},
    void: {type: 'void', reason: 'Uji.'},
  };

  it.each(Object.values(ACTS))('the act $type is done by no role that may not', act => {
    const seen = office.ask<ComplaintView>({do: 'open', token: tokens.admin, entry: 1}).complaint
      .version;
    const before = written();
    for (const role of ALL.filter(one => !mayDo(one, act.type))) {
      const id = `akses-${act.type}-${role}`;
      const answer = ask({do: 'act', token: tokens[role], id, entry: 1, seen, acts: [act]});
      expectSentence(answer);
      expect(answer).toMatchObject({code: 'not-allowed'});
    }
    expect(written()).toBe(before);
  });

  it.each([[{type: 'x'}], [{}], [null], [7], [{type: 'toString'}], [{type: 'classify'}], [[]]])(
    'an act of the making %j is refused in words',
    act => {
      const before = written();
      const message = {do: 'act', token: tokens.admin, id: 'aneh', entry: 1, seen: 2, acts: [act]};
      expectSentence(ask(message));
      expect(written()).toBe(before);
    },
  );

  it('a day that does not exist is refused, not counted from', () => {
    const about = {title: '', body: '', today: '2026-02-31'};
    const text = 'Lampu kami perbaiki besok.';
    expect(ask({do: 'checkAnswer', text, words: [], about})).toMatchObject({code: 'bad-request'});
  });

  it.each(['1', 1.5, 0, '5:Z9', {}])('a mail is filed at no place of the making %j', entry => {
    const message = {...wellFormed('settleStray', tokens.admin), how: 'file', entry};
    expect(ask(message)).toMatchObject({code: 'bad-request'});
  });

  it('an editor who alters the page’s code reaches no other officer’s rights', () => {
    const {url} = office.ask<PersonalLink>({do: 'personalLink', token: tokens.pimpinan});
    const key = decodeURIComponent(url.replace(/.*#/, ''));
    const forged = [
      tokens.pimpinan.replace('camat@', 'ayu.admin@'),
      key.replace('camat@', 'ayu.admin@'),
      `${tokens.pimpinan}|${tokens.admin}`,
    ];
    for (const token of forged) {
      expect(ask({do: 'inbox', token}, OFFICERS.pimpinan)).toMatchObject({code: 'signed-out'});
      expect(ask({do: 'renew', key: token})).toMatchObject({code: 'signed-out'});
    }
  });

  it.each(['onFormSubmit', 'onTick', 'doGet', 'doPost', 'onOpen', 'openDesk', 'openInstaller'])(
    'the global %s, called by anybody with anything, registers and mails nothing',
    fn => {
      const book = () => JSON.stringify(office.inbox(tokens.admin).items);
      const before = [book(), sent()];
      for (const as of STRANGERS) {
        for (const event of [undefined, null, 7, {source: {}, response: {}}, {triggerUid: '1'}])
          call(fn, event === undefined ? [] : [event], as);
      }
      expect([book(), sent()]).toEqual(before);
    },
  );

  const sent = () =>
    Object.values(office.world.services.gmail.state.mailboxes).map(({threads}) => threads.length);
});
