import type {ComplaintView, Inbox} from '../../../domain/desk/protocol';
import {LIFE} from '../../text/desk/lifecycle';
import {LETTER} from '../../text/desk/letter';
import {COMPLAINT} from '../../text/desk/complaint';
import {decisionWords} from '../../text/information-request';
import {LANGUAGE} from '../../text/language';

interface Props {
  view: ComplaintView;
  inbox: Inbox;
}

/** How a complaint ended. */
export function Result({view, inbox: {zone}}: Props) {
  const {complaint, answer, voidReason, dismissedReason, overrideReason} = view;
  const {status, reachableByMail} = complaint;
  if (status === 'dismissed') {
    return (
      <section class="card">
        <h2>{COMPLAINT.dismissed}</h2>
        <p class="quiet">{COMPLAINT.dismissedReason}</p>
        <p class="words">{dismissedReason}</p>
      </section>
    );
  }
  if (status === 'voided') {
    return (
      <section class="card">
        <h2>{COMPLAINT.voided}</h2>
        <p class="words">{voidReason}</p>
      </section>
    );
  }
  if (complaint.closure && status !== 'answered') {
    return (
      <section class="card">
        <h2>{LIFE.closure[complaint.closure.why]}</h2>
        <p class="words">{view.reopenReason}</p>
        {answer && <blockquote class="words">{answer}</blockquote>}
      </section>
    );
  }
  if (status !== 'answered') return null;
  const mail = complaint.mails.find(({kind}) => kind === 'answer');
  const {approvedBy, approvedAt} = complaint.answer!;
  return (
    <section class="card">
      <h2>{COMPLAINT.answered}</h2>
      <p class="quiet">
        {approvedBy && COMPLAINT.approvedBy(approvedBy, approvedAt!, zone)}
        <br />
        {reachableByMail ? COMPLAINT.byMail(mail?.sentAt ?? null, zone) : COMPLAINT.byHand}
      </p>
      {complaint.request?.decision && (
        <p>
          <strong>{decisionWords(complaint.request.decision)}</strong>
        </p>
      )}
      <blockquote class="words">{answer}</blockquote>
      <SentLetter view={view} />
      {complaint.rating && (
        <p>{LIFE.rating(complaint.rating.satisfied, complaint.rating.at, zone)}</p>
      )}
      {overrideReason && <p class="quiet">{LANGUAGE.sentAsIs(overrideReason)}</p>}
    </section>
  );
}

/** J4: the letter it was given as. */
function SentLetter({view: {complaint, attachments}}: Pick<Props, 'view'>) {
  const {letter} = complaint;
  const place = complaint.attachments.indexOf(letter?.final?.sha256 ?? '');
  const file = attachments[place];
  if (!letter?.final || !file) return null;
  return (
    <p>
      {LETTER.final(letter.final.signed)}{' '}
      <a
        href={`https://drive.google.com/file/d/${file.fileId}/view`}
        target="_blank"
        rel="noopener"
      >
        {file.name}
      </a>
    </p>
  );
}
