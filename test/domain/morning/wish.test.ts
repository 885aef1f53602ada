import {remindWish} from '../../../src/domain/morning/wish';

describe('K10 "ingatkan 3,5"', () => {
  it.each<[string, number[] | 'all' | null]>([
    ['ingatkan 3,5', [3, 5]],
    ['Ingatkan 3, 5 dan 7. Terima kasih', [3, 5, 7]],
    ['INGATKAN: 2', [2]],
    ['ingatkan nomor 4', [4]],
    ['Ingatkan semua', 'all'],
    ['ingatkan 3,3', [3]],
    ['Tolong ingatkan 3', null],
    ['ingatkan camat', null],
    ['3,5', null],
  ])('%s', (reply, wish) => {
    expect(remindWish(reply)).toEqual(wish);
  });
});
