import {CITIZEN, OFFICE, PPID, openOffice, type Office} from './office';
import {readHeaders, headersNamed, splitHead} from '../../../workspace/services/gmail/mime/headers';

const results = (office: Office, email = OFFICE) => {
  const {raw} = office.gmail.mailbox(email).threads[0]!.messages.at(-1)!;
  return headersNamed(readHeaders(splitHead(raw).head), 'Authentication-Results').map(
    ({value}) => value,
  );
};

const letter = {to: OFFICE, subject: 'x', text: 'y'};

describe('Authentication-Results', () => {
  it.each([OFFICE, PPID, CITIZEN, 'baru@example.com'])('all pass for mail of %s', from => {
    const office = openOffice();
    office.gmail.receive({...letter, from, to: 'camat@example.com'});
    const [value] = results(office, 'camat@example.com');
    expect(value).toMatch(
      /^mx\.google\.com; {7}dkim=pass header\.i=@example\.com .*spf=pass .*dmarc=pass .*header\.from=example\.com$/,
    );
  });

  it('fail for a sender the world does not vouch for', () => {
    const office = openOffice();
    office.gmail.setVouched(PPID, false);
    office.gmail.receive({...letter, from: PPID});
    expect(results(office)[0]).toMatch(/dkim=none.*spf=softfail.*dmarc=fail/);
    office.gmail.setVouched(PPID, true);
    office.gmail.receive({...letter, from: PPID});
    office.gmail.receive({...letter, from: PPID, authentication: 'dkim'});
    expect(results(office)[0]).not.toContain('dmarc');
  });

  it('are those given, topmost first, or none', () => {
    const office = openOffice();
    const given = ['mx.google.com; dkim=fail', 'evil.example; dmarc=pass'];
    office.gmail.receive({...letter, from: PPID, headers: {'Authentication-Results': given}});
    expect(results(office)).toEqual(given);
    office.gmail.receive({...letter, from: PPID, headers: {'authentication-results': []}});
    expect(results(office)).toEqual([]);
  });

  it("stand above what a sender forged below Google's own", () => {
    const office = openOffice();
    const forged = 'mx.google.com; dmarc=pass header.from=bupati.example';
    const raw = [`To: ${OFFICE}`, 'Subject: x', `Authentication-Results: ${forged}`, '', 'y'].join(
      '\r\n',
    );
    office.gmail.send(PPID, raw);
    const [own, below] = results(office);
    expect(own).toContain('header.from=example.com');
    expect(below).toBe(forged);
  });

  it('the two addresses of a forged From arrive as they are', () => {
    const office = openOffice();
    office.gmail.receive({
      ...letter,
      from: PPID,
      headers: {From: `"bupati@example.com" <${PPID}>, x@example.com`},
    });
    expect(office.gmail.mailbox(OFFICE).threads[0]!.messages[0]!.from).toBe(
      `"bupati@example.com" <${PPID}>, x@example.com`,
    );
  });
});
