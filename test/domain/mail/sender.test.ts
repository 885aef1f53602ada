import {authenticatedSender} from '../../../src/domain/mail/sender';

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
      'a forged pass below Google’s silence',
      {from, 'authentication-results': ['mx.google.com; spf=none', google]},
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
    expect(authenticatedSender({headers}).trusted).toBe(trusted);
  });
});

const pass = (signer: string) => [`mx.google.com; dkim=pass header.i=@${signer} header.s=s1`];

describe('K4 a signature of another domain', () => {
  it.each<[signer: string, author: string, trusted: boolean]>([
    ['contoh.go.id', 'ppid@contoh.go.id', true],
    ['contoh.go.id', 'ppid@pupr.contoh.go.id', true],
    ['mail.contoh.go.id', 'ppid@contoh.go.id', true],
    ['go.id', 'ppid@contoh.go.id', false],
    ['id', 'ppid@contoh.go.id', false],
    ['lain.go.id', 'ppid@contoh.go.id', false],
    ['kominfo.contoh.go.id', 'ppid@pupr.contoh.go.id', false],
    ['desa.id', 'kades@contoh.desa.id', false],
    ['contoh.desa.id', 'kades@contoh.desa.id', true],
    ['sch.id', 'guru@contoh.sch.id', false],
    ['my.id', 'budi@contoh.my.id', false],
    ['web.id', 'budi@contoh.web.id', false],
    ['or.id', 'budi@contoh.or.id', false],
    ['co.uk', 'budi@example.co.uk', false],
    ['com', 'budi@example.com', false],
    ['oh.go.id', 'ppid@contoh.go.id', false],
    ['contoh.go.id.evil.example', 'ppid@contoh.go.id', false],
  ])('%s for %s: %s', (signer, author, trusted) => {
    expect(
      authenticatedSender({headers: {from: [author], 'authentication-results': pass(signer)}})
        .trusted,
    ).toBe(trusted);
  });
});

describe('K4 tricks in the results', () => {
  it.each<[string, string]>([
    ['a nested comment', 'mx.google.com; spf=fail (a (b) dmarc=pass header.from=example.com)'],
    ['a comment never closed', 'mx.google.com; spf=fail (; dmarc=pass header.from=example.com'],
    [
      'a quoted text',
      'mx.google.com; spf=pass smtp.mailfrom="; dmarc=pass header.from=example.com"',
    ],
    ['a longer server name', 'mx.google.com.evil.example; dmarc=pass header.from=example.com'],
    ['SPF alone', 'mx.google.com; spf=pass smtp.mailfrom=ppid@example.com'],
    [
      'a property that names a method',
      'mx.google.com; spf=pass dmarc=pass header.from=example.com',
    ],
    ['a method in another’s name', 'mx.google.com; x-dmarc=pass header.from=example.com'],
    [
      'DMARC that failed beside a signature',
      'mx.google.com; dkim=pass header.i=@example.com; dmarc=fail header.from=example.com',
    ],
    ['a signature that did not verify', 'mx.google.com; dkim=fail header.i=@example.com'],
    ['a neutral signature', 'mx.google.com; dkim=neutral header.i=@example.com'],
    [
      'a quoted text that goes on behind an escaped quote',
      'mx.google.com; spf=pass smtp.mailfrom="a\\"; dmarc=pass header.from=example.com"',
    ],
    ['nothing found', 'mx.google.com; none'],
    ['an empty header', ''],
  ])('%s is not believed', (_trick, result) => {
    expect(authenticatedSender({headers: {from, 'authentication-results': [result]}}).trusted).toBe(
      false,
    );
  });

  it.each<[string, string]>([
    [
      'folded lines',
      'mx.google.com;\r\n       dkim=pass header.i=@example.com header.s=s1;\r\n       spf=pass (ok) smtp.mailfrom=a@example.com',
    ],
    ['capitals', 'MX.Google.com; DKIM=Pass header.i=@Example.com'],
    [
      'two signatures',
      'mx.google.com; dkim=pass header.i=@list.example; dkim=pass header.i=@example.com',
    ],
    ['a version of the server', 'mx.google.com 1; dmarc=pass (p=NONE) header.from=example.com'],
  ])('%s are', (_form, result) => {
    expect(authenticatedSender({headers: {from, 'authentication-results': [result]}}).trusted).toBe(
      true,
    );
  });
});

describe('K4 the From header', () => {
  const trusted = (one: string) =>
    authenticatedSender({headers: {from: [one], 'authentication-results': [google]}}).trusted;

  it.each([
    'ppid@example.com',
    '<ppid@example.com>',
    '"Permadani, Gita, S.Kom." <ppid@example.com>',
    'Gita <PPID@Example.com>',
    '=?UTF-8?B?R2l0YQ==?= <ppid@example.com>',
    'ppid@example.com (Gita)',
    'ppid@example.com <ppid@example.com>',
    '"PPID@example.com" <ppid@example.com>',
    '"\'ppid@example.com\'" <ppid@example.com>',
    "'ppid@example.com' <ppid@example.com>",
    '=?utf-8?Q?ppid=40example.com?= <ppid@example.com>',
  ])('one address: %s', one => expect(trusted(one)).toBe(true));

  it.each([
    '',
    'Gita',
    'Gita <>',
    'ppid@example.com, x@example.com',
    'Gita <ppid@example.com>, X <x@example.com>',
    'ppid@example.com <x@example.com>',
    'ppid@example.com camat@kab.go.id <ppid@example.com>',
    'pрid@example.com <ppid@example.com>',
    '=?utf-8?B?cHBpZEBrYWIuZ28uaWQ=?= <x@example.com>',
    '=?utf-8?Q?ppid=40kab.go.id?= <x@example.com>',
    'ppid＠kab.go.id <x@example.com>',
    'x@example.com (ppid@kab.go.id)',
    '<ppid@example.com> x',
    'Gita <ppid@example.com',
    'Gita <рpid@example.com>',
    'Gita <ppid@xn--exmple-cua.com>',
    'Grup: a@example.com;',
  ])('deceives or says nothing: %s', one => expect(trusted(one)).toBe(false));
});
