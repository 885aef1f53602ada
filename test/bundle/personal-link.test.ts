import type {Inbox, PersonalLink, SignedIn} from '../../src/domain/desk/protocol';
import {mailsOf, openTestOffice, type TestOffice} from './office';

const ADMIN = 'ayu.admin@example.com';
const DAY = 86_400_000;

describe('O9 the personal link of an officer', () => {
  let office: TestOffice;
  let token: string;
  let key: string;

  beforeEach(async () => {
    office = await openTestOffice();
    token = office.signIn(ADMIN);
    const {url} = office.ask<PersonalLink>({do: 'personalLink', token});
    expect(url).toMatch(/^https:\/\/script\.google\.com\/\S+\/exec\?p=meja&masuk=tautan#/);
    key = decodeURIComponent(url.replace(/.*#/, ''));
  });

  afterEach(() => office.world.close());

  const renewed = () => office.ask<SignedIn>({do: 'renew', key}).token;

  it('signs its holder in under the same name, and costs no mail', () => {
    const before = mailsOf(office.world, ADMIN).length;
    const inbox = office.ask<Inbox>({do: 'inbox', token: renewed()});
    expect(inbox.officer.email).toBe(ADMIN);
    expect(mailsOf(office.world, ADMIN)).toHaveLength(before);
  });

  it('outlasts the sign-in of a device, and ends after a year', () => {
    const {world} = office;
    world.clock.moveBy(100 * DAY);
    expect(() => office.ask({do: 'inbox', token})).toThrow('signed-out');
    expect(office.ask<Inbox>({do: 'inbox', token: renewed()}).officer.email).toBe(ADMIN);
    world.clock.moveBy(300 * DAY);
    expect(renewed).toThrow('signed-out');
  });

  it('is no token, and a token is no link; neither can be rewritten for another', () => {
    expect(() => office.ask({do: 'inbox', token: key})).toThrow('signed-out');
    expect(() => office.ask({do: 'renew', key: token})).toThrow('signed-out');
    const other = key.replace('ayu.admin', 'camat');
    expect(() => office.ask({do: 'renew', key: other})).toThrow('signed-out');
  });

  it('opens nothing any more once an admin has signed out all devices', () => {
    office.ask({do: 'signEveryoneOut', token});
    expect(renewed).toThrow('signed-out: Aduan aman.');
    expect(() => office.ask({do: 'inbox', token})).toThrow('signed-out');
    office.world.advance(office.world.clock.now() + 61_000);
    expect(office.ask<Inbox>({do: 'inbox', token: office.signIn(ADMIN)}).items).toEqual([]);
  });

  it('lets nobody but an admin sign the others out', () => {
    const head = office.signIn('camat@example.com');
    expect(() => office.ask({do: 'signEveryoneOut', token: head})).toThrow('not-allowed');
    expect(office.ask<Inbox>({do: 'inbox', token}).items).toEqual([]);
  });
});
