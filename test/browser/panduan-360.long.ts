import {devices} from 'playwright-core';
import {THUMB} from './panduan/hands';
import {playPanduan} from './panduan/play';

describe('O6 panduan: every task on a phone of 360 pixels, by the thumb', () => {
  const options = {
    ...devices['Galaxy S9+'],
    viewport: {width: 360, height: 740},
    deviceScaleFactor: 1,
  };
  playPanduan({width: 360, hands: () => THUMB, options});
});
