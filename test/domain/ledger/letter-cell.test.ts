import fc from 'fast-check';
import {letterCell, lettersThatFit} from '../../../src/domain/ledger/letter-cell';
import type {Letter} from '../../../src/domain/ledger/transaction';

/** https://support.google.com/drive/answer/37603 */
const CELL = 50_000;

const letter = (text: string): Letter => ({
  kind: 'referral',
  to: 'ppid@example.com',
  replyTo: null,
  subject: 'Lampu padam',
  text,
  html: `<p>${text}</p>`,
  threadId: null,
});

describe('design 12: a letter in the outbox', () => {
  it.each([
    ['whole', 1_000, '<p>'],
    ['without its formatted body where both fill more than a cell', 30_000, ''],
  ])('is kept %s', (_how, length, html) => {
    const kept = JSON.parse(letterCell(letter('a'.repeat(length)))) as Letter;
    expect(kept.text).toHaveLength(length);
    expect(kept.html.slice(0, 3)).toBe(html);
  });

  it('is refused where its words alone fill more than a cell', () => {
    expect(() => letterCell(letter('a'.repeat(60_000)), 'ADU-2026-0007')).toThrow(
      'too-long {"register":"ADU-2026-0007"}',
    );
  });
});

describe('K1: items for one reader', () => {
  it('come in as many letters as they need, all of them and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 20_000}), {minLength: 1}), lengths => {
        const write = (items: readonly number[]) =>
          letter(items.map((length, place) => `${place}`.padEnd(length, 'a')).join(' '));
        const letters = lettersThatFit(lengths, write);
        expect(letters.every(one => JSON.stringify(one).length <= CELL)).toBe(true);
        const words = letters.flatMap(one => one.text.split(' ').map(word => word.length));
        expect(words).toEqual(lengths.map((length, place) => Math.max(length, `${place}`.length)));
      }),
    );
  });
});
