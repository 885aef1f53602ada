import {addFile} from '../workflow/add-file';
import {speak} from '../workflow/speak';
import {trackingLines, trackingPage} from '../workflow/track-complaint';
import type {VisitorsWing} from '../workflow/wings';

export const wing: VisitorsWing = {addFile, speak, trackingLines, trackingPage};
