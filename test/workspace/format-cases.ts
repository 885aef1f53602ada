/** One expression of a script, what it gives, and who says so. `hex` and `at` are in scope. */
export interface Case {
  script: string;
  gives: unknown;
  source: string;
}

const JAVA = 'https://docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html';
const PRINTF = 'https://docs.oracle.com/javase/8/docs/api/java/util/Formatter.html';
const UTILITIES = 'https://developers.google.com/apps-script/reference/utilities/utilities';
const RANGE = 'https://developers.google.com/apps-script/reference/spreadsheet/range';
const FORMATS = 'https://developers.google.com/workspace/sheets/api/guides/formats';
const ECMA = 'ECMA-262, Date objects';

const date = (pattern: string, zone: string, gives: string, instant = 'at'): Case => ({
  script: `Utilities.formatDate(new Date(${instant}), '${zone}', ${JSON.stringify(pattern)})`,
  gives,
  source: JAVA,
});

const text = (args: string, gives: string): Case => ({
  script: `Utilities.formatString(${args})`,
  gives,
  source: PRINTF,
});

const bytes = (expression: string, gives: string, source: string): Case => ({
  script: `hex(Utilities.${expression})`,
  gives,
  source,
});

/** What a cell shows and holds after a text was put into it. */
const cell = (act: string, gives: unknown, source: string): Case => ({
  script: `(cell => ${act})(SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').clear())`,
  gives,
  source,
});

const range = (arguments_: string, gives: string): Case => ({
  script: `SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(${arguments_}).getA1Notation()`,
  gives,
  source: `${RANGE}#getA1Notation()`,
});

const DIGEST = 'Utilities.DigestAlgorithm';
const MAC = 'Utilities.MacAlgorithm';
const JEFE = "'what do ya want for nothing?', 'Jefe'";

export const CASES: Record<string, Case[]> = {
  'Utilities.formatDate': [
    date('yyyy-MM-dd HH:mm:ss', 'Asia/Jakarta', '2026-03-02 08:05:09'),
    date('HH:mm z', 'Asia/Jakarta', '08:05 WIB'),
    date('HH:mm z', 'Asia/Makassar', '09:05 WITA'),
    date('HH:mm z', 'Asia/Jayapura', '10:05 WIT'),
    date('HH:mm z', 'GMT', '01:05 GMT'),
    date('HH:mm z', 'UTC', '01:05 UTC'),
    date('HH:mm z', 'GMT+7', '08:05 GMT+07:00'),
    date('Z XXX XX X', 'Asia/Jakarta', '+0700 +07:00 +0700 +07'),
    date('Z XXX XX X', 'GMT', '+0000 Z Z Z'),
    date('Z', 'GMT-03:30', '-0330'),
    date("yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2026-03-02T01:05:09Z'),
    date('EEE, d MMM yyyy', 'Asia/Jakarta', 'Mon, 2 Mar 2026'),
    date('EEEE, dd MMMM yyyy', 'Asia/Jakarta', 'Monday, 02 March 2026'),
    date('E M L', 'GMT', 'Mon 3 3'),
    date('yy yyy y', 'GMT', '26 2026 2026'),
    date('h:mm a', 'Asia/Jakarta', '8:05 AM'),
    date('hh a', 'GMT', '12 AM', "'2026-03-02T00:30:00Z'"),
    date('hh a', 'GMT', '12 PM', "'2026-03-02T12:30:00Z'"),
    date('H k K h', 'GMT', '0 24 0 12', "'2026-03-02T00:30:00Z'"),
    date('S SSS', 'GMT', '7 007'),
    date('w W', 'GMT', '10 1'),
    date('YYYY-ww', 'GMT', '2027-01', "'2026-12-31T12:00:00Z'"),
    date('YYYY-ww', 'GMT', '2026-01', "'2026-01-01T12:00:00Z'"),
    date('D F u', 'GMT', '61 1 1'),
    date("'pukul' HH.mm 'o''clock'", 'Asia/Jakarta', "pukul 08.05 o'clock"),
    date('dd/MM/yyyy', 'Asia/Jayapura', '01/01/2027', "'2026-12-31T15:00:00Z'"),
    {
      script: "Utilities.formatDate(new Date(at), 'GMT', \"yyyy 'a\")",
      gives: 'Exception: Unterminated quote',
      source: JAVA,
    },
    {
      script: "Utilities.formatDate(new Date(at), 'GMT', 'b')",
      gives: "Exception: Illegal pattern character 'b'",
      source: JAVA,
    },
  ],
  'Utilities.parseDate': [
    {
      script:
        "Utilities.parseDate('2026-03-02 08:05', 'Asia/Jakarta', 'yyyy-MM-dd HH:mm').toISOString()",
      gives: '2026-03-02T01:05:00.000Z',
      source: `${UTILITIES}#parseDate(String,String,String)`,
    },
  ],
  'Utilities.formatString': [
    text("'%s %s', 'aduan', 12", 'aduan 12'),
    text("'%d %i', 12, 12", '12 12'),
    text("'%5d|%-5d|%05d', 42, 42, 42", '   42|42   |00042'),
    text("'%05d', -42", '-0042'),
    text("'%.2f %f', 3.14159, 1", '3.14 1.000000'),
    text("'%,d', 1234567", '1,234,567'),
    text("'%e', 12345.678", '1.234568e+04'),
    text("'%x %X %o', 255, 255, 8", 'ff FF 10'),
    text("'%2$s-%1$s', 'a', 'b'", 'b-a'),
    text("'%.3s|%10s|%-10s|', 'aduan', 'aduan', 'aduan'", 'adu|     aduan|aduan     |'),
    text("'100%%'", '100%'),
  ],
  'digests and signatures': [
    bytes(`computeDigest(${DIGEST}.MD5, 'abc')`, '900150983cd24fb0d6963f7d28e17f72', 'RFC 1321'),
    bytes(
      `computeDigest(${DIGEST}.SHA_1, 'abc')`,
      'a9993e364706816aba3e25717850c26c9cd0d89d',
      'FIPS 180-4',
    ),
    bytes(
      `computeDigest(${DIGEST}.SHA_256, '')`,
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'FIPS 180-4',
    ),
    bytes(
      `computeDigest(${DIGEST}.SHA_384, 'abc')`,
      'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7',
      'FIPS 180-4',
    ),
    bytes(
      `computeDigest(${DIGEST}.SHA_512, 'abc')`,
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
      'FIPS 180-4',
    ),
    bytes(
      `computeHmacSignature(${MAC}.HMAC_MD5, ${JEFE})`,
      '750c783e6ab0b503eaa86e310a5db738',
      'RFC 2202',
    ),
    bytes(
      `computeHmacSignature(${MAC}.HMAC_SHA_1, ${JEFE})`,
      'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79',
      'RFC 2202',
    ),
    bytes(
      `computeHmacSha256Signature(${JEFE})`,
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
      'RFC 4231',
    ),
    bytes(
      "computeHmacSha256Signature(Utilities.newBlob('Hi There').getBytes(), Array(20).fill(11))",
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
      'RFC 4231',
    ),
    {
      script: `Utilities.computeDigest(${DIGEST}.MD5, 'abc').slice(0, 3)`,
      gives: [-112, 1, 80],
      source: `${UTILITIES}#computeDigest(DigestAlgorithm,String)`,
    },
    {
      script: "Utilities.newBlob('é').getBytes()",
      gives: [-61, -87],
      source: 'https://developers.google.com/apps-script/reference/base/blob#getBytes()',
    },
  ],
  base64: [
    ...Object.entries({
      f: 'Zg==',
      fo: 'Zm8=',
      foo: 'Zm9v',
      foob: 'Zm9vYg==',
      fooba: 'Zm9vYmE=',
      foobar: 'Zm9vYmFy',
    }).map(([plain, gives]) => ({
      script: `Utilities.base64Encode('${plain}')`,
      gives,
      source: 'RFC 4648, section 10',
    })),
    {
      script: "Utilities.base64Encode('Google グループ')",
      gives: 'R29vZ2xlIOOCsOODq+ODvOODlw==',
      source: `${UTILITIES}#base64Encode(String)`,
    },
    {
      script: "Utilities.base64EncodeWebSafe('Google グループ')",
      gives: 'R29vZ2xlIOOCsOODq-ODvOODlw==',
      source: `${UTILITIES}#base64EncodeWebSafe(String)`,
    },
    {
      script:
        "Utilities.newBlob(Utilities.base64DecodeWebSafe('R29vZ2xlIOOCsOODq-ODvOODlw==')).getDataAsString()",
      gives: 'Google グループ',
      source: `${UTILITIES}#base64DecodeWebSafe(String)`,
    },
    {
      script: "Utilities.base64Decode('a*b')",
      gives: 'Exception: Could not decode string.',
      source: 'assumed',
    },
  ],
  'Utilities.parseCsv': [
    {
      script: "Utilities.parseCsv('a,b,c\\nd,e,f')",
      gives: [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
      source: `${UTILITIES}#parseCsv(String)`,
    },
    {
      script: "Utilities.parseCsv('a|b|c\\r\\nd|e|f', '|')",
      gives: [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
      source: `${UTILITIES}#parseCsv(String,Char)`,
    },
    {
      script: 'Utilities.parseCsv(\'"aaa","b\\r\\nbb","c""c"\\r\\nzzz, yyy,\')',
      gives: [
        ['aaa', 'b\r\nbb', 'c"c'],
        ['zzz', ' yyy', ''],
      ],
      source: 'RFC 4180, section 2',
    },
  ],
  'Range notation': [
    range('1, 1', 'A1'),
    range('1, 1, 2, 5', 'A1:E2'),
    range('2, 25, 1, 2', 'Y2:Z2'),
    range("'b2:a1'", 'A1:B2'),
    range("'$B$3'", 'B3'),
    {
      script:
        "(range => [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn(), range.getNumRows()])(SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B2:D5'))",
      gives: [2, 2, 5, 4, 4],
      source: RANGE,
    },
    {
      script:
        "Sheets.Spreadsheets.Values.get(SpreadsheetApp.getActiveSpreadsheet().getId(), 'A1:B2').range.split('!')[1]",
      gives: 'A1:B2',
      source: 'https://developers.google.com/workspace/sheets/api/guides/concepts#cell',
    },
  ],
  'dates and numbers in cells': [
    cell(
      "cell.setValue('2026-03-02').getValue().toISOString()",
      '2026-03-01T17:00:00.000Z',
      `${RANGE}#setValue(Object)`,
    ),
    cell(
      '[cell.setValue(new Date(at)).getValue() instanceof Date, cell.getValue().getTime()]',
      [true, Date.parse('2026-03-02T01:05:09.007Z')],
      `${RANGE}#getValue()`,
    ),
    ...(
      [
        ['1900-01-01 12:00', 2.5],
        ['1900-02-01 15:00', 33.625],
      ] as const
    ).map(([typed, serial]) =>
      cell(
        `(cell.setValue('${typed}'), SpreadsheetApp.flush(), Sheets.Spreadsheets.Values.get(cell.getSheet().getParent().getId(), 'A1', {valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER'}).values[0][0])`,
        serial,
        FORMATS,
      ),
    ),
    ...(
      [
        ['h:mm:ss.00 a/p', '4:08:53.53 p'],
        ['hh:mm A/P".M."', '04:08 P.M.'],
        ['yyyy-mm-dd', '2016-04-05'],
        ['mmmm d \\\\[dddd\\\\]', 'April 5 [Tuesday]'],
        ['h PM, ddd mmm dd', '4 PM, Tue Apr 05'],
        ['dddd, m/d/yy at h:mm', 'Tuesday, 4/5/16 at 16:08'],
      ] as const
    ).map(([pattern, shown]) =>
      cell(
        `cell.setValue('2016-04-05 16:08:53.528').setNumberFormat('${pattern}').getDisplayValue()`,
        shown,
        FORMATS,
      ),
    ),
    ...(
      [
        ['12345.125', '####.#', '12345.1'],
        ['12.34', '000.0000', '012.3400'],
        ['12', '#.0#', '12.0'],
        ['12000', '#,###', '12,000'],
        ['1230000', '0.0,,"M"', '1.2M'],
        ['1234500000', '0.00e+00', '1.23e+09'],
        ['11621.255 / 86400', '[hh]', '03'],
        ['11621.255 / 86400', '[h]:mm', '3:13'],
        ['11621.255 / 86400', '[mmmm]', '0193'],
        ['11621.255 / 86400', '[ss]', '11621'],
        ['0.125', '0.0%', '12.5%'],
        ['1234567.5', '#,##0.00', '1,234,567.50'],
        ['-5', '0;(0)', '(5)'],
      ] as const
    ).map(([number, pattern, shown]) =>
      cell(
        `cell.setValue(${number}).setNumberFormat('${pattern}').getDisplayValue()`,
        shown,
        FORMATS,
      ),
    ),
    cell("[cell.setValue('25%').getValue(), cell.getDisplayValue()]", [0.25, '25%'], FORMATS),
    cell(
      "cell.setNumberFormat('@').setValue('007').getValue()",
      '007',
      `${RANGE}#setNumberFormat(String)`,
    ),
  ],
  'Date in the script’s zone': [
    {
      script: 'new Date(at).toString()',
      gives: 'Mon Mar 02 2026 08:05:09 GMT+0700 (Western Indonesia Time)',
      source: ECMA,
    },
    {script: 'new Date(2026, 2, 2).toISOString()', gives: '2026-03-01T17:00:00.000Z', source: ECMA},
    {script: "new Date('2026-03-02').getHours()", gives: 7, source: ECMA},
    {script: "new Date('03/02/2026').getHours()", gives: 0, source: 'assumed'},
    {script: 'new Date(at).getTimezoneOffset()', gives: -420, source: ECMA},
    {
      script: 'JSON.stringify({at: new Date(at)})',
      gives: '{"at":"2026-03-02T01:05:09.007Z"}',
      source: ECMA,
    },
    {
      script:
        "new Date(at).toLocaleDateString('id-ID', {weekday: 'long', day: 'numeric', month: 'long'})",
      gives: 'Senin, 2 Maret',
      source: 'https://developers.google.com/apps-script/guides/v8-runtime/migration',
    },
  ],
};
