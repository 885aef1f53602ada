import {fileReply} from '../workflow/replies/file-reply';
import {recordMissed, recordResponses} from '../workflow/replies/record-responses';
import {settleStray} from '../workflow/replies/settle-stray';
import type {MailWing} from '../workflow/wings';

export const wing: MailWing = {fileReply, recordMissed, recordResponses, settleStray};
