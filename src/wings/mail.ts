import {recordResponses} from '../workflow/record-responses';
import type {MailWing} from '../workflow/wings';

export const wing: MailWing = {recordResponses};
