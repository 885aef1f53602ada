import {COMPLAINT} from '../../text/desk/complaint';
import {gmailLink} from './common';

/** Design 11: what was too long to keep here whole, and the rest of a mail to several complaints, can be read in Gmail. */
export function CutMail({
  messageId,
  isCut,
  isPart,
}: {
  messageId?: string;
  isCut?: true;
  isPart?: true;
}) {
  if (!(isCut || isPart) || !messageId) return null;
  return (
    <p class="quiet">
      {isPart ? COMPLAINT.isPart : COMPLAINT.isCut}{' '}
      <a href={gmailLink(messageId)} target="_blank" rel="noopener">
        {COMPLAINT.openMail}
      </a>
    </p>
  );
}
