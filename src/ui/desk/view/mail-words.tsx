import type {Material} from '../../../domain/complaint/dossier';
import {COMPLAINT} from '../../text/desk/complaint';
import {gmailLink} from './common';
import {CutMail} from './cut-mail';

/** What a mail says and what came with it; a mail without words has to be looked at itself. */
export function MailWords({
  messageId,
  text,
  files = 0,
  isCut,
  isPart,
}: Pick<Material, 'messageId' | 'text' | 'files' | 'isCut' | 'isPart'>) {
  if (text === '') {
    return (
      <p class="quiet">
        {COMPLAINT.noWords(files)}{' '}
        <a href={gmailLink(messageId)} target="_blank" rel="noopener">
          {COMPLAINT.openMail}
        </a>
      </p>
    );
  }
  return (
    <>
      <blockquote class="words">{text}</blockquote>
      {files > 0 && <p class="quiet">{COMPLAINT.withFiles(files)}</p>}
      <CutMail messageId={messageId} isCut={isCut} isPart={isPart} />
    </>
  );
}
