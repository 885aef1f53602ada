import fc from 'fast-check';
import {mayHaveParts, numberedParts} from '../../../src/domain/mail/numbered-parts';
import {DEFAULT_FORMAT, formatRegisterNumber} from '../../../src/domain/register-number';

const OWN = {pattern: '{number}/{unit}/{month}/{year}', width: 3, unit: 'PPID'};

function partsOf(text: string, format = DEFAULT_FORMAT) {
  const {before, parts} = numberedParts(text, format);
  return {before, parts: parts.map(one => [one.sequence.number, one.text])};
}

describe('K4 a mail that answers several complaints', () => {
  it.each<[string, string, string, Array<[number, string]>]>([
    [
      'numbers with a colon',
      'Yth. Camat\nADU-2026-0001: lampu sudah diganti.\nADU-2026-0002: jalan ditambal Senin.',
      'Yth. Camat',
      [
        [1, 'lampu sudah diganti.'],
        [2, 'jalan ditambal Senin.'],
      ],
    ],
    [
      'numbers on lines of their own',
      'Aduan ADU-2026-0001\nSudah diganti.\n\nAduan nomor [ADU-2026-0002]\nDitambal Senin.\nOleh UPT.',
      '',
      [
        [1, 'Sudah diganti.'],
        [2, 'Ditambal Senin.\nOleh UPT.'],
      ],
    ],
    [
      'items of a list, in small letters',
      '1. adu-2026-0001 sudah diganti\n2. adu-2026-0002 ditambal Senin',
      '',
      [
        [1, 'sudah diganti'],
        [2, 'ditambal Senin'],
      ],
    ],
    [
      'the same part for two',
      'ADU-2026-0001 dan ADU-2026-0002: lampunya satu tiang, sudah diganti.',
      '',
      [
        [1, 'lampunya satu tiang, sudah diganti.'],
        [2, 'lampunya satu tiang, sudah diganti.'],
      ],
    ],
    [
      'two heads over one part',
      'ADU-2026-0001\nADU-2026-0002\n\nKeduanya sudah diganti.',
      '',
      [
        [1, 'Keduanya sudah diganti.'],
        [2, 'Keduanya sudah diganti.'],
      ],
    ],
    [
      'a number in a sentence, also where a line was broken before it, heads nothing',
      'Sudah diganti. Masalahnya sama dengan aduan\nADU-2026-0002 yang kami jawab kemarin.',
      'Sudah diganti. Masalahnya sama dengan aduan\nADU-2026-0002 yang kami jawab kemarin.',
      [],
    ],
    [
      'another year’s longer number is not cut',
      'ADU-2026-00011234567890: x',
      'ADU-2026-00011234567890: x',
      [],
    ],
  ])('%s', (_what, text, before, parts) => {
    expect(partsOf(text)).toEqual({before, parts});
  });

  it('is read in the office’s own format', () => {
    expect(partsOf('017/PPID/XI/2026 - selesai\n018/PPID/XI/2026 - besok', OWN).parts).toEqual([
      [17, 'selesai'],
      [18, 'besok'],
    ]);
  });

  it('loses no line of any mail', () => {
    const line = fc.oneof(
      fc.string({maxLength: 30}),
      fc
        .nat(99)
        .map(number => `${formatRegisterNumber({year: 2026, number}, DEFAULT_FORMAT, 1)}: ya`),
    );
    fc.assert(
      fc.property(fc.array(line, {maxLength: 8}), lines => {
        const {before, parts} = numberedParts(lines.join('\n'), DEFAULT_FORMAT);
        const kept = [before, ...parts.map(({text}) => text)].join('\n');
        const letters = (text: string) =>
          text.replace(/ADU-2026-\d+/g, '').replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(kept)).toBe(letters(lines.join('\n')));
      }),
    );
  });

  it('is looked for only where lines may begin with numbers', () => {
    expect(mayHaveParts('Lampu sudah diganti pada 2 November 2026.', 1)).toBe(false);
    expect(mayHaveParts('Aduan 017/PPID/XI/2026: selesai\n2026.18: besok', 2)).toBe(true);
  });

  it('of a hostile sender takes no time that grows faster than its length', () => {
    const hostile = `${'-*> '.repeat(50_000)}\n${'aduan nomor '.repeat(20_000)}`;
    expect(partsOf(hostile).parts).toEqual([]);
  });
});
