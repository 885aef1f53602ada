import fc from 'fast-check';
import {evaluate, openScript} from '../script';

/** https://docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html */
const AT = '2026-03-02T01:05:09.007Z';
const FORMATS: [pattern: string, zone: string, text: string][] = [
  ['yyyy-MM-dd HH:mm:ss', 'Asia/Jakarta', '2026-03-02 08:05:09'],
  ['yyyy-MM-dd HH:mm', 'Asia/Makassar', '2026-03-02 09:05'],
  ['yyyy-MM-dd HH:mm', 'Asia/Jayapura', '2026-03-02 10:05'],
  ['yyyy-MM-dd HH:mm', 'GMT+7', '2026-03-02 08:05'],
  ['HH:mm', 'GMT-03:30', '21:35'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'Asia/Jakarta', '2026-03-02T08:05:09.007+07:00'],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", 'UTC', '2026-03-02T01:05:09Z'],
  ['XX X', 'Asia/Jakarta', '+0700 +07'],
  ['z Z', 'Asia/Jakarta', 'WIB +0700'],
  ['z', 'America/New_York', 'EST'],
  ['zzzz', 'Asia/Makassar', 'Central Indonesia Time'],
  ['EEE, d MMM yy', 'UTC', 'Mon, 2 Mar 26'],
  ['EEEE, dd MMMM yyyy', 'UTC', 'Monday, 02 March 2026'],
  ['h:mm a', 'UTC', '1:05 AM'],
  ['hh a K k', 'Asia/Tokyo', '10 AM 10 10'],
  ['u F D w W', 'UTC', '1 1 61 10 1'],
  ['G y yyyyy YYYY', 'UTC', 'AD 2026 02026 2026'],
  ["'o''clock' ''", 'UTC', "o'clock '"],
  ['dd/MM/yyyy.', 'UTC', '02/03/2026.'],
  ['YYYY-ww', 'UTC', '2026-10'],
];

describe('Utilities.formatDate', () => {
  it('writes Java’s patterns', () => {
    const code = `function f(rows) { return rows.map(([pattern, zone]) => Utilities.formatDate(new Date('${AT}'), zone, pattern)); }`;
    const rows = FORMATS.map(([pattern, zone]) => [pattern, zone]);
    expect(openScript(code).run('f', rows)).toEqual(FORMATS.map(([, , text]) => text));
  });

  it('counts the week of New Year’s Eve to the new year', () => {
    expect(
      evaluate("Utilities.formatDate(new Date('2026-12-31T12:00:00Z'), 'UTC', 'YYYY-ww yyyy')"),
    ).toBe('2027-01 2026');
  });

  it.each(['"2026-03-02"', 'null', '5'])('refuses %s, which is no date', value => {
    expect(() => evaluate(`Utilities.formatDate(${value}, 'UTC', 'yyyy')`)).toThrow(
      "don't match the method signature",
    );
  });

  it('is turned around by parseDate', () => {
    const code = `function f(at) {
      const pattern = "d MMMM yyyy, HH:mm:ss.SSS";
      return Utilities.parseDate(Utilities.formatDate(new Date(at), 'Asia/Makassar', pattern), 'Asia/Makassar', pattern).getTime();
    }`;
    const {run} = openScript(code);
    fc.assert(
      fc.property(fc.integer({min: 0, max: 4e12}), at => {
        expect(run('f', at)).toBe(at);
      }),
      {numRuns: 20},
    );
  });
});

describe('Utilities.formatString', () => {
  it.each([
    ["'%s dan %s', 'a', 5", 'a dan 5'],
    ["'%04d|%4d|%-4d|', 7, 7, 7", '0007|   7|7   |'],
    ["'%.2f %f', 3.14159, 2", '3.14 2.000000'],
    ["'%,d %,.1f', 1234567, 1234.56", '1,234,567 1,234.6'],
    ["'%+d % d %d', 5, 5, -5", '+5  5 -5'],
    ["'%x %X %o', 255, 255, 8", 'ff FF 10'],
    ["'%e', 12345.678", '1.234568e+04'],
    ["'%2$s %1$s', 'a', 'b'", 'b a'],
    ["'100%% %5s|%-5s|', 'ab', 'ab'", '100%    ab|ab   |'],
    ["'%010.3f', -3.14159", '-00003.142'],
    ["'%s', null", 'null'],
  ])('(%s)', (args, text) => {
    expect(evaluate(`Utilities.formatString(${args})`)).toBe(text);
  });
});

describe('Utilities on bytes', () => {
  it.each([
    ['base64Encode("Aduan: é😀")', 'QWR1YW46IMOp8J+YgA=='],
    ['base64EncodeWebSafe("Aduan: é😀??>")', 'QWR1YW46IMOp8J-YgD8_Pg=='],
    ['base64Decode("w6k=")', [-61, -87]],
    ['base64DecodeWebSafe("-_8")', [-5, -1]],
    ['newBlob(Utilities.base64Decode("QWR1YW4")).getDataAsString()', 'Aduan'],
    ['base64Encode([0, -1, 127, -128])', 'AP9/gA=='],
  ])('%s', (expression, value) => {
    expect(evaluate(`Utilities.${expression}`)).toEqual(value);
  });

  it('refuses what is no base64', () => {
    expect(() => evaluate('Utilities.base64Decode("a*b")')).toThrow('Could not decode string.');
  });

  it.each([
    // Digests of "abc": RFC 1321 (MD5), FIPS 180-4 (SHA); HMAC: RFC 4231, test case 2.
    ['computeDigest(Utilities.DigestAlgorithm.MD5, "abc")', '900150983cd24fb0d6963f7d28e17f72'],
    [
      'computeDigest(Utilities.DigestAlgorithm.SHA_1, "abc")',
      'a9993e364706816aba3e25717850c26c9cd0d89d',
    ],
    [
      'computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc")',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ],
    [
      'computeHmacSha256Signature("what do ya want for nothing?", "Jefe")',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    [
      'computeHmacSignature(Utilities.MacAlgorithm.HMAC_MD5, "what do ya want for nothing?", "Jefe")',
      '750c783e6ab0b503eaa86e310a5db738',
    ],
  ])('%s', (expression, hex) => {
    expect(
      evaluate(
        `Utilities.${expression}.map(b => (b & 255).toString(16).padStart(2, '0')).join('')`,
      ),
    ).toBe(hex);
  });

  it('keeps any text through bytes and back', () => {
    const {run} = openScript(
      'function f(text) { return Utilities.newBlob(Utilities.newBlob(text).getBytes()).getDataAsString(); }',
    );
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 40}), text => {
        expect(run('f', text)).toBe(text);
      }),
      {numRuns: 30},
    );
  });

  it('zips and unzips blobs by name', () => {
    const value =
      evaluate(`Utilities.unzip(Utilities.zip([Utilities.newBlob('a', 'text/plain', 'a.txt'), Utilities.newBlob('é', null, 'b/c.txt')], 'x.zip'))
      .map(blob => [blob.getName(), blob.getDataAsString()])`);
    expect(value).toEqual([
      ['a.txt', 'a'],
      ['b/c.txt', 'é'],
    ]);
  });

  it('zips to the same bytes on any day', () => {
    const code =
      'function f() { return Utilities.base64Encode(Utilities.zip([Utilities.newBlob("a", null, "a")]).getBytes()); }';
    expect(openScript(code, {now: 0}).run('f')).toBe(
      openScript(code, {now: Date.UTC(2030, 1)}).run('f'),
    );
  });

  it('gzips and ungzips', () => {
    expect(
      evaluate(
        'Utilities.ungzip(Utilities.gzip(Utilities.newBlob("Aduan", null, "a.txt"))).getDataAsString()',
      ),
    ).toBe('Aduan');
  });
});

describe('Utilities.parseCsv', () => {
  it.each([
    [
      'a,b\\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,"b,""c""\\nd"\\r\\n,',
      [
        ['a', 'b,"c"\nd'],
        ['', ''],
      ],
    ],
    ['', []],
  ])('%j', (csv, rows) => {
    expect(evaluate(`Utilities.parseCsv('${csv}')`)).toEqual(rows);
  });
});

describe('Utilities.getUuid', () => {
  it('is version 4, differs each time, and repeats from the seed', () => {
    const expression = '[Utilities.getUuid(), Utilities.getUuid()]';
    const [first, second] = evaluate<string[]>(expression, {seed: 3});
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
    expect(evaluate(expression, {seed: 3})).toEqual([first, second]);
  });
});

describe('Utilities.sleep', () => {
  it('lets the world’s time pass', () => {
    expect(
      evaluate(
        '(() => { const before = Date.now(); Utilities.sleep(5000); return Date.now() - before; })()',
      ),
    ).toBe(5000);
  });
});
