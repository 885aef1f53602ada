import fc from 'fast-check';
import {
  base64Size,
  checkFile,
  cleanFileName,
  LARGEST_FILE,
} from '../../../src/domain/intake/attachment';

const bytes = (...parts: Array<string | number>) =>
  parts.flatMap(part => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [part]));

const JPEG = bytes(0xff, 0xd8, 0xff, 0xe0);
const PNG = bytes(0x89, 'PNG\r\n', 0x1a, '\n');
const check = (name: string, head: number[], size = 1000) => checkFile({name, size, head});

describe('I7 a file', () => {
  it.each([
    ['foto.jpg', JPEG, 'image/jpeg'],
    ['FOTO.JPEG', JPEG, 'image/jpeg'],
    ['layar.png', PNG, 'image/png'],
    ['a.webp', bytes('RIFF', 1, 2, 3, 4, 'WEBP'), 'image/webp'],
    ['a.heic', bytes(0, 0, 0, 24, 'ftypheic'), 'image/heic'],
    ['surat.pdf', bytes('%PDF-1.7'), 'application/pdf'],
    ['a.mp3', bytes('ID3', 4), 'audio/mpeg'],
    ['a.mp3', bytes(0xff, 0xfb, 0x90), 'audio/mpeg'],
    ['a.m4a', bytes(0, 0, 0, 24, 'ftypM4A '), 'audio/mp4'],
    ['a.ogg', bytes('OggS'), 'audio/ogg'],
  ])('%s with its own first bytes is %s', (name, head, mime) => {
    expect(check(name, head)).toEqual({name, mime});
  });

  it.each([
    ['virus.exe', bytes('MZ'), 'unknownKind'],
    ['arsip.zip', bytes('PK', 3, 4), 'unknownKind'],
    ['surat.docx', bytes('PK', 3, 4), 'unknownKind'],
    ['halaman.html', bytes('<html>'), 'unknownKind'],
    ['gambar.svg', bytes('<svg'), 'unknownKind'],
    ['tanpa', JPEG, 'unknownKind'],
    ['foto.jpg', bytes('MZ'), 'otherKind'],
    ['foto.jpg', PNG, 'otherKind'],
    ['surat.pdf', bytes('PK', 3, 4), 'otherKind'],
    ['surat.pdf', bytes('\n%PDF-1.7'), 'otherKind'],
    ['foto\u202Egpj.exe', bytes('MZ'), 'unknownKind'],
    ['foto.jpg', [], 'otherKind'],
    ['.jpg', JPEG, 'noName'],
  ])('%j is refused: %j', (name, head, flaw) => {
    expect(check(name, head)).toEqual({flaw});
  });

  it.each([
    [0, {flaw: 'empty'}],
    [LARGEST_FILE, {name: 'a.jpg', mime: 'image/jpeg'}],
    [LARGEST_FILE + 1, {flaw: 'tooLarge'}],
  ])('of %d bytes', (size, expected) => {
    expect(check('a.jpg', JPEG, size)).toEqual(expected);
  });

  it.each([
    ['foto\u202Egpj.jpg', 'fotogpj.jpg'],
    ['a\u0000b\n.jpg', 'ab.jpg'],
    ['../../etc/passwd.jpg', '-..-etc-passwd.jpg'],
    ['C:\\foto\\a.jpg', 'C--foto-a.jpg'],
    ['  foto   malam .jpg ', 'foto malam .jpg'],
    [`${'a'.repeat(300)}.jpg`, `${'a'.repeat(96)}.jpg`],
  ])('named %j is kept as %j', (name, clean) => expect(cleanFileName(name)).toBe(clean));

  it('has a name without hidden signs and of a hundred letters at most, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), name => {
        const clean = cleanFileName(name);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}/\\]/u);
        expect(clean.length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('is measured in base64 without being decoded', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 100}), data => {
        expect(base64Size(Buffer.from(data).toString('base64'))).toBe(data.length);
      }),
    );
    expect(base64Size('a')).toBeNull();
    expect(base64Size('<b>=')).toBeNull();
  });
});
