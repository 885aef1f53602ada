import {mountFrame} from './frame-host';
import type {FrameInfo} from './shown';
import {createSurfaces} from './surface';

/** A web app fills the window; it has no editor to close or to resize. */

const frame = JSON.parse(document.getElementById('frame')!.textContent!) as FrameInfo;
const ignore = () => undefined;
const show = createSurfaces({ran: ignore, closed: ignore, focus: ignore});

mountFrame(document.querySelector('.web-app main')!, frame, {
  close: ignore,
  height: ignore,
  width: ignore,
  focus: ignore,
  ran: ignore,
  shown: show,
});
