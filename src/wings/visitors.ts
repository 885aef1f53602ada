import {figuresPage} from '../workflow/visitors/figures-page';
import {addFile} from '../workflow/visitors/add-file';
import {receivePost} from '../workflow/intake/receive-post';
import {speak} from '../workflow/visitors/speak';
import {trackingLines, trackingPage} from '../workflow/visitors/track-complaint';
import {showWebhook} from '../workflow/intake/webhook';
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
