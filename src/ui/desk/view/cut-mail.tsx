import {COMPLAINT} from '../../text/desk/complaint';
import {gmailLink} from './common';

/** Design 11: what was too long to keep here whole can be read in the mail. */
export function CutMail({messageId, isCut}: {messageId?: string; isCut?: true}) {
  if (!isCut || !messageId) return null;
  return (
    <p class="quiet">
      {COMPLAINT.isCut}{' '}
      <a href={gmailLink(messageId)} target="_blank" rel="noopener">
        {COMPLAINT.openMail}
      </a>
    </p>
  );
}
