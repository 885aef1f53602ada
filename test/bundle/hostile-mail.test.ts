import {mailsOf} from './office';
import {CLASSIFY} from './acts';
import {openReferred, PMD, type ReferredOffice, replyToOf} from './referred';

const LARGE = 200_000;
const fill = (piece: string, length = LARGE) => piece.repeat(Math.ceil(length / piece.length));
const word = (charset: string, bytes: number[]): Part => ({
  head: `Content-Type: text/plain; charset=${charset}`,
  body: Buffer.concat([Buffer.from('Lampu '), Buffer.from(bytes), Buffer.from(' diganti.')]),
});

interface Part {
  head: string;
  body: string | Buffer;
}

/** Mails as attackers and broken programs write them; each must stand at the desk, whole or by its beginning. */
const MAILS: Array<[name: string, part: Part]> = [
  ['200,000 characters', {head: 'Content-Type: text/plain', body: fill('Lampu sudah diganti. ')}],
  ['200,000 characters in one word', {head: 'Content-Type: text/plain', body: fill('a')}],
  [
    '10,000 line ends',
    {head: 'Content-Type: text/plain', body: `Diganti.${'\r\n'.repeat(10_000)}`},
  ],
  [
    '10,000 line ends first',
    {head: 'Content-Type: text/plain', body: `${'\n'.repeat(10_000)}Diganti.`},
  ],
  ['deep HTML', {head: 'Content-Type: text/html', body: `${fill('<div>')}Diganti.`}],
  ['HTML never closed', {head: 'Content-Type: text/html', body: `Diganti. ${fill('<a "')}`}],
  [
    'a boundary that never comes',
    {head: 'Content-Type: multipart/mixed; boundary=x', body: 'Diganti.'},
  ],
  [
    'no boundary named',
    {head: 'Content-Type: multipart/mixed', body: '--x\r\n\r\nDiganti.\r\n--x--'},
  ],
  [
    'a last part that is cut off',
    {
      head: 'Content-Type: multipart/alternative; boundary=x',
      body: '--x\r\nContent-Type: text/plain\r\n\r\nDiganti.\r\n--x\r\nContent-Type: text/ht',
    },
  ],
  [
    'parts in parts in parts',
    {
      head: 'Content-Type: multipart/mixed; boundary=b0',
      body: Array.from(
        {length: 60},
        (_none, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
      ).join(''),
    },
  ],
  [
    'base64 that is none',
    {head: 'Content-Type: text/plain\r\nContent-Transfer-Encoding: base64', body: '%%%Diganti==='},
  ],
  [
    'quoted-printable that is none',
    {
      head: 'Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable',
      body: 'Diganti =ZZ =\r\n=',
    },
  ],
  ['no type at all', {head: 'X-None: 1', body: 'Diganti.'}],
  ['a type that is none', {head: 'Content-Type: ;;;=', body: 'Diganti.'}],
  ['nothing', {head: 'Content-Type: text/plain', body: ''}],
  [
    'signs that turn the text around',
    {head: 'Content-Type: text/plain; charset=utf-8', body: 'Diganti \u202ecod.exe\u0000\ud800'},
  ],
  ...[
    ['iso-8859-1', [0xe9]],
    ['windows-1252', [0x93, 0xe9, 0x94]],
    ['iso-8859-15', [0xa4]],
    ['us-ascii', [0xe9]],
    ['utf-16', [0, 0x61]],
    ['koi8-r', [0xc4, 0xc1]],
    ['gb2312', [0xd6, 0xd0]],
    ['big5', [0xa4, 0xa4]],
    ['shift_jis', [0x93, 0xfa]],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42]],
    ['euc-kr', [0xc7, 0xd1]],
    ['windows-1256', [0xc7]],
    ['utf-7', [0x2b, 0x41, 0x4f, 0x6b, 0x2d]],
    ['x-tidak-dikenal', [0xe9]],
    ['"', [0xe9]],
  ].map(([charset, bytes]): [string, Part] => [
    `charset ${charset as string}`,
    word(charset as string, bytes as number[]),
  ]),
];

/** These hold no words, or none that a mail program shows: they are held, with the mail in Gmail one click away. */
const WORDLESS = [
  '200,000 characters in one word',
  'a boundary that never comes',
  'a type that is none',
  'base64 that is none',
  'charset utf-16',
  'no boundary named',
  'nothing',
  'parts in parts in parts',
];

describe('K2 mails of any form, through the desk', () => {
  let office: ReferredOffice;

  beforeAll(async () => {
    office = await openReferred();
  });

  afterAll(() => office.world.close());

  it('stop nothing, and none is lost', () => {
    // Twenty of one address are kept in a day, so each half has a complaint of its own.
    const entries = [2, 3];
    const addresses = entries.map(entry => {
      office.submit({'Isi aduan': `Lampu ${entry} padam.`});
      const view = office.open(entry);
      office.act(office.token, view, CLASSIFY, {type: 'refer', unit: PMD.unit});
      return replyToOf(mailsOf(office.world, PMD.ppid).at(-1)!.raw);
    });
    MAILS.forEach(([name, {head, body}], at) => {
      const top = `To: ${addresses[at % 2]!}\r\nSubject: ${name}\r\n${head}\r\n\r\n`;
      office.world.services.gmail.send(
        PMD.ppid,
        Buffer.concat([Buffer.from(top), Buffer.from(body as string)]),
      );
      // A few at a time: an execution's computing time is watched by a real clock.
      if (at % 5 === 4) office.tick();
    });
    office.tick();
    const failed = office.world.state.executions.records.filter(
      ({status}) => status !== 'completed',
    );
    expect(failed.map(({error}) => error)).toEqual([]);
    const kept = entries
      .map(entry => office.open(entry))
      .flatMap(({materials, held}) => [...materials, ...held]);
    expect(kept).toHaveLength(MAILS.length);
    const subjects = new Map(
      mailsOf(office.world, office.email).map(({id, subject}) => [id, subject]),
    );
    const wordless = kept.filter(({text}) => !/lampu|diganti/i.test(text));
    expect(wordless.map(({messageId}) => subjects.get(messageId)).sort()).toEqual(WORDLESS);
    for (const {text, isCut} of kept) {
      expect(text.length).toBeLessThanOrEqual(20_000);
      expect(Boolean(isCut)).toBe(text.length > 19_000);
    }
  });
});
