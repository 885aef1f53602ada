import type {InboundMail} from '../../../src/domain/mail/inbound';
import {authenticatedSender, isAutomatic} from '../../../src/domain/mail/sender';

function mail(headers: Record<string, string[]>): InboundMail {
  return {id: '1', threadId: '1', at: 0, labels: [], headers, text: '', html: ''};
}

const from = ['Budi <ppid@example.com>'];
const google =
  'mx.google.com; dkim=pass header.i=@example.com; spf=pass; dmarc=pass header.from=example.com';

describe('K4 who wrote a mail', () => {
  it.each<[string, Record<string, string[]>, boolean]>([
    ['Google vouches', {from, 'authentication-results': [google]}, true],
    [
      'an aligned DKIM signature without DMARC',
      {from, 'authentication-results': ['mx.google.com; dkim=pass header.i=@example.com']},
      true,
    ],
    [
      'a signature of another domain',
      {from, 'authentication-results': ['mx.google.com; dkim=pass header.i=@evil.example']},
      false,
    ],
    [
      'a forged result below Google’s own',
      {
        from,
        'authentication-results': ['mx.google.com; dmarc=fail header.from=example.com', google],
      },
      false,
    ],
    [
      'a pass inside a comment',
      {
        from,
        'authentication-results': [
          'mx.google.com; dmarc=fail (dmarc=pass header.from=example.com)',
        ],
      },
      false,
    ],
    [
      'another server’s word',
      {from, 'authentication-results': [google.replace('mx.google.com', 'mx.evil.example')]},
      false,
    ],
    [
      'DMARC of another domain',
      {from, 'authentication-results': ['mx.google.com; dmarc=pass header.from=evil.example']},
      false,
    ],
    [
      'two From headers',
      {from: [...from, 'x@example.com'], 'authentication-results': [google]},
      false,
    ],
    [
      'an address inside the display name',
      {from: ['"ppid@example.com" <x@example.com>'], 'authentication-results': [google]},
      false,
    ],
    ['a homoglyph', {from: ['Budi <ppid@exаmple.com>'], 'authentication-results': [google]}, false],
    ['no result at all', {from}, false],
  ])('%s', (_case, headers, trusted) => {
    expect(authenticatedSender(mail(headers)).trusted).toBe(trusted);
  });
});

describe('K5 mail that no person wrote', () => {
  it.each<[string, Record<string, string[]>, boolean]>([
    ['a vacation note', {'auto-submitted': ['auto-replied']}, true],
    ['a list', {precedence: ['bulk']}, true],
    ['a bounce', {'return-path': ['<>']}, true],
    ['a person', {'auto-submitted': ['no'], precedence: ['normal']}, false],
  ])('%s', (_case, headers, automatic) => {
    expect(isAutomatic(mail(headers))).toBe(automatic);
  });
});
