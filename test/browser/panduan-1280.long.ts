import {MOUSE} from './panduan/hands';
import {playPanduan} from './panduan/play';

describe('O6 panduan: every task on a page of 1280 pixels, by the mouse', () => {
  playPanduan({width: 1280, hands: () => MOUSE});
});
