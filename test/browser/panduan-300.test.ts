import {keys} from './panduan/hands';
import {playPanduan} from './panduan/play';

describe('O6 panduan: every task in the sidebar of 300 pixels, by the keyboard alone', () => {
  playPanduan({width: 300, hands: keys});
});
