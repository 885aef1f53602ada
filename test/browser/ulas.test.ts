import path from 'node:path';
import {PICTURES} from './site';
import {enterAll} from './ulas-day';

describe('J6, I2 complaints of social media for ULAS', () => {
  it('take three pastes each, one of them in ULAS, and nothing is typed', async () => {
    const hands = await enterAll(2, async page => {
      await page.screenshot({path: path.join(PICTURES, 'ulas.png')});
    });
    expect(hands).toEqual(Array.from({length: 2}, () => ({pastes: 3, typed: 0})));
  }, 60_000);
});
