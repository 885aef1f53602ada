import type {ComplaintView} from '../../src/domain/desk/protocol';
import {GoogleError} from '../../workspace/service';
import {openLedger} from '../../tools/office/register';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {CLASSIFY} from './acts';

const HOUR = 60 * 60_000;
const SEND = 'Gmail.Users.Messages.send';
const CITIZEN = 'sari.contoh@example.com';

/** Gmail refuses what `isRefused` says, for good, and counts how often it was asked. */
function refuse({world}: TestOffice, error: string, isRefused: (mail: string) => boolean) {
  const {operations} = world;
  const send = operations[SEND]!;
  const asked = {times: 0};
  operations[SEND] = (of, caller, ...args) => {
    const [{raw}] = args as unknown as [{raw: string}];
    if (!isRefused(Buffer.from(raw, 'base64url').toString())) return send(of, caller, ...args);
    asked.times += 1;
    throw new GoogleError(error, 400, 'GoogleJsonResponseException');
  };
  return asked;
}

describe('design 12, 13 a letter that Gmail refuses for good', () => {
  let office: TestOffice;
  let token: string;

  beforeEach(async () => {
    office = await openTestOffice();
    token = office.signIn('ayu.admin@example.com');
  });

  afterEach(() => office.world.close());

  const view = () => office.ask<ComplaintView>({do: 'open', token, entry: 1});
  const submit = () => office.submit({'Alamat surel': CITIZEN, 'Isi aduan': 'Lampu padam'});
  const wait = () => office.world.advance(office.world.clock.now() + 2 * HOUR);

  it.each(['Invalid To header', 'Request Entity Too Large'])(
    '%s: is not tried again, and the citizen comes into Belum diberi tahu',
    error => {
      const asked = refuse(office, error, mail => mail.includes(CITIZEN));
      submit();
      wait();
      expect(asked.times).toBe(1);
      const {complaint, noticeTexts} = view();
      expect(complaint.notices).toMatchObject([{kind: 'receipt', told: null}]);
      expect(complaint.reachableByMail).toBe(false);
      expect(noticeTexts[0]).toContain('ADU-2026-0001');
      expect(office.inbox(token).items[0]!.untold).toBe(1);
      expect(office.inbox(token).mailState).toMatchObject({waiting: 0});
      const events = openLedger(office.world)
        .journal()
        .map(({event}) => event.type);
      expect(events).toEqual(['registered', 'mailQueued', 'mailRefused', 'noticeDue']);
    },
  );

  it('a referral stands in the inbox for the officer', () => {
    submit();
    const asked = refuse(office, 'Invalid To header', mail => mail.includes('ppid.4@example.com'));
    const unit = 'Seksi Pemberdayaan Masyarakat dan Desa';
    office.act(token, view(), CLASSIFY, {type: 'refer', unit});
    wait();
    expect(asked.times).toBe(1);
    expect(office.inbox(token).items[0]!.held).toBe(1);
    expect(view().complaint.referrals[0]).toMatchObject({trouble: {kind: 'bounced'}});
  });

  it('of the office itself is told to the admins (K1, K10)', () => {
    submit();
    const head = 'camat@example.com';
    const asked = refuse(office, 'Invalid To header', mail => mail.includes(`To: ${head}`));
    office.world.advance(office.world.clock.now() + 24 * HOUR);
    expect(asked.times).toBe(1);
    const told = mailsOf(office.world, 'ayu.admin@example.com').map(({subject}) => subject);
    expect(told.filter(one => one === `Surel untuk ${head} tidak dapat dikirim`)).toHaveLength(1);
  });

  it('one whose thread was deleted begins another thread', () => {
    submit();
    const {gmail} = office.world.services;
    const mailbox = gmail.mailbox(office.email);
    mailbox.threads.splice(0);
    office.act(token, view(), {type: 'void', reason: 'Percobaan'});
    wait();
    expect(mailsOf(office.world, CITIZEN)).toHaveLength(2);
  });

  it('a fault or a lost answer is no refusal: the letter goes out once', () => {
    office.world.fault({on: SEND, nth: 1, effect: 'before'});
    submit();
    wait();
    expect(mailsOf(office.world, CITIZEN)).toHaveLength(1);
    expect(view().complaint.notices).toEqual([]);
  });
});
