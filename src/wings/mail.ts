import {fileReply} from '../workflow/file-reply';
import {recordMissed, recordResponses} from '../workflow/record-responses';
import {settleStray} from '../workflow/settle-stray';
import type {MailWing} from '../workflow/wings';

export const wing: MailWing = {fileReply, recordMissed, recordResponses, settleStray};
