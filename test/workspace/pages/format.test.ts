import fc from 'fast-check';
import {nextWorkday} from '../../../workspace/pages/clock-page';
import {
  dateTime,
  duration,
  fileSize,
  fromWallClock,
  longDateTime,
  shortWhen,
  wallClock,
} from '../../../workspace/pages/format';
import {localAddress, splitLinks} from '../../../workspace/pages/local-links';

const MONDAY = Date.parse('2026-03-16T09:12:00+07:00');

describe('dates and sizes on the pages', () => {
  it('writes them as an Indonesian reader expects, with the zone', () => {
    expect(longDateTime(MONDAY)).toBe('Senin, 16 Maret 2026, 09.12 WIB');
    expect(dateTime(MONDAY)).toBe('Sen, 16 Mar 2026, 09.12 WIB');
  });

  it.each([
    ['today', '2026-03-16T07:00:00+07:00', '07.00'],
    ['this year', '2026-01-05T07:00:00+07:00', '5 Jan'],
    ['before', '2025-12-31T23:59:00+07:00', '31/12/25'],
  ])('shortens an instant of %s as a mail list does', (_, at, shown) => {
    expect(shortWhen(Date.parse(at), MONDAY)).toBe(shown);
  });

  it('reads back every minute it writes into a field', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 60_000_000}), minutes => {
        expect(fromWallClock(wallClock(minutes * 60_000))).toBe(minutes * 60_000);
      }),
    );
  });

  it.each(['', '2026-13-01T00:00', 'besok'])('takes "%s" for no time', text => {
    expect(fromWallClock(text)).toBeNaN();
  });

  it.each([
    [400, '400 ms'],
    [1250, '1,25 detik'],
    [61_000, '1 menit 1 detik'],
  ])('writes %d ms as %s', (ms, shown) => {
    expect(duration(ms)).toBe(shown);
  });

  it('writes sizes with a comma', () => {
    expect([fileSize(9), fileSize(12_700), fileSize(3 * 1024 * 1024)]).toEqual([
      '9 B',
      '12,4 KB',
      '3 MB',
    ]);
  });
});

describe('the next working day of the clock', () => {
  it.each([
    ['2026-03-16T09:12', '2026-03-17T07:30'],
    ['2026-03-20T23:59', '2026-03-23T07:30'],
    ['2026-03-21T00:00', '2026-03-23T07:30'],
  ])('after %s is %s', (now, next) => {
    expect(wallClock(nextWorkday(fromWallClock(now)))).toBe(next);
  });
});

describe("links to Google's addresses", () => {
  it.each([
    ['https://docs.google.com/forms/d/e/1FA/viewform', '/forms/d/e/1FA/viewform'],
    ['https://docs.google.com/spreadsheets/d/1a/edit#gid=0', '/spreadsheets/d/1a/edit#gid=0'],
    ['https://script.google.com/macros/s/AK/exec?n=1', '/macros/s/AK/exec?n=1'],
    ['https://drive.google.com/drive/folders/1f', '/drive/folders/1f'],
    ['https://drive.google.com/file/d/1f/view', '/file/d/1f/view'],
    ['https://www.lapor.go.id/', 'https://www.lapor.go.id/'],
    [
      'https://docs.google.com.example.com/forms/d/x',
      'https://docs.google.com.example.com/forms/d/x',
    ],
  ])('%s leads to %s', (address, local) => {
    expect(localAddress(address)).toBe(local);
  });

  it('are found in a text without its punctuation, and nothing of the text is lost', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Lihat ', 'https://a.example.com/x?y=1', '. ', '(', ')', '\n', '<b>'),
        ),
        words => {
          const text = words.join('');
          expect(
            splitLinks(text)
              .map(part => part.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
    expect(splitLinks('Lihat https://a.example.com/x.')[1]).toEqual({
      text: 'https://a.example.com/x',
      address: 'https://a.example.com/x',
    });
  });
});
