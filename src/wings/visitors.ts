import {figuresPage} from '../workflow/figures-page';
import {addFile} from '../workflow/add-file';
import {receivePost} from '../workflow/receive-post';
import {speak} from '../workflow/speak';
import {trackingLines, trackingPage} from '../workflow/track-complaint';
import {showWebhook} from '../workflow/webhook';
import type {VisitorsWing} from '../workflow/wings';

export const wing: VisitorsWing = {
  addFile,
  figuresPage,
  receivePost,
  showWebhook,
  speak,
  trackingLines,
  trackingPage,
};
