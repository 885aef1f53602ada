import {createHmac} from 'node:crypto';
import fc from 'fast-check';
import {addressOf, labelOf, parseAddress, withLabel} from '../../../src/domain/mail/address';
import {composeMail} from '../../../src/domain/mail/compose';
import {readReplyToken, writeReplyToken} from '../../../src/domain/mail/token';

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

function compose(subject: string, text = 'isi') {
  const mail = {
    to: 'warga@example.com',
    from: 'aduan@example.com',
    fromName: 'Kecamatan Contoh',
    html: '<p>isi</p>',
  };
  return composeMail({...mail, subject, text, headers: {'X-Aduan-Outbox': 'L.1.0'}}, base64);
}

describe('K1 a mail of the desk', () => {
  it('is ASCII with short header lines, whatever the citizen wrote', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), subject => {
        const head = compose(subject).split('\r\n\r\n')[0]!;
        expect(head).toMatch(/^[ -~\r\n]*$/);
        expect(head.split('\r\n').filter(line => /^Subject:/.test(line))).toHaveLength(1);
      }),
    );
  });

  it('can never be given another header by a subject', () => {
    expect(compose('Halo\r\nBcc: semua@example.com')).not.toMatch(/^Bcc:/m);
  });

  it('says the subject again when it is decoded', () => {
    const line = /Subject: (.*)\r\n/.exec(compose('Lampu padam 🔥 ꦗꦮ'))![1]!;
    const decoded = line.replace(/=\?UTF-8\?B\?([^?]*)\?= ?/g, (_whole, word: string) =>
      Buffer.from(word, 'base64').toString(),
    );
    expect(decoded).toBe('Lampu padam 🔥 ꦗꦮ');
  });
});

describe('an address', () => {
  it.each([
    ['Sari@Example.com ', 'sari@example.com'],
    ['sari@example.com, lain@example.com', null],
    ['sari@example.com\r\nBcc: x@example.com', null],
    ['sari', null],
    ['sari@exаmple.com', null],
  ])('%j is %j', (text, address) => {
    expect(parseAddress(text)).toBe(address);
  });

  it('is found in a From header', () => {
    expect(addressOf('Sari Contohwati <sari@example.com>')).toBe('sari@example.com');
  });

  it('takes a label and gives it back', () => {
    expect(withLabel('aduan@example.com', 'r1-0-ab')).toBe('aduan+r1-0-ab@example.com');
    expect(labelOf('aduan+r1-0-ab@example.com')).toBe('r1-0-ab');
    expect(labelOf('aduan@example.com')).toBeNull();
  });
});

describe('K4 the token of a referral', () => {
  const hmac = (text: string) => createHmac('sha256', 'rahasia').update(text).digest('hex');

  it('names the complaint and the referral', () => {
    expect(readReplyToken(writeReplyToken({entry: 12, referral: 1}, hmac), hmac)).toEqual({
      entry: 12,
      referral: 1,
    });
  });

  it('is refused when a digit was changed', () => {
    const token = writeReplyToken({entry: 12, referral: 1}, hmac);
    expect(readReplyToken(token.replace('r12', 'r13'), hmac)).toBeNull();
  });
});
