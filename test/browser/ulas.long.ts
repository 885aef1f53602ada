import {amount} from '../amount';
import {enterAll} from './ulas-day';

const CASES = amount(25, 4);

describe(`J6 a day with ${CASES} complaints of social media for ULAS`, () => {
  it('takes three pastes for each, one of them in ULAS, and nothing is typed', async () => {
    const hands = await enterAll(CASES);
    expect(hands).toEqual(Array.from({length: CASES}, () => ({pastes: 3, typed: 0})));
  });
});
