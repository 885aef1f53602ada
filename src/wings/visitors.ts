import {trackingWords} from '../ui/text/tracking';
import {trackingText} from '../ui/text/tracking-text';
import {addFile} from '../workflow/add-file';
import {speak} from '../workflow/speak';
import {trackComplaint} from '../workflow/track-complaint';
import type {VisitorsWing} from '../workflow/wings';

export const wing: VisitorsWing = {addFile, speak, trackComplaint, trackingText, trackingWords};
