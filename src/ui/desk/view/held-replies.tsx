import type {Act} from '../../../domain/desk/act';
import {wishOf} from '../../../domain/mail/first-words';
import {Button} from '../../page/button';
import {randomId} from '../../page/random-id';
import {COMPLAINT} from '../../text/desk/complaint';
import {HOLD_REASON} from '../../text/labels';
import {gmailLink, type PartProps} from './common';
import {MailWords} from './mail-words';

/** K4: what came in as a reply and does not count until an officer says so. */
export function HeldReplies({view, inbox, busy, dispatch}: PartProps) {
  const act = (one: Act) => dispatch({type: 'acted', acts: [one], id: randomId()});
  // K2: asked and set aside in one command.
  const ask = (messageId: string, text: string) => {
    const wish = wishOf(text, []);
    const question = wish?.is === 'askCitizen' ? wish.question : text;
    const acts: Act[] = [
      {type: 'refuseReply', messageId},
      {type: 'ask', question},
    ];
    dispatch({type: 'acted', acts, id: randomId()});
  };
  return (
    <section class="card next warn">
      <h2>{COMPLAINT.held}</h2>
      {view.held.map(({referral, reason, from, at, messageId, ...mail}) => (
        <article key={messageId} aria-label={from}>
          <p>
            <strong>{HOLD_REASON[reason]}</strong>
          </p>
          <p class="quiet">{COMPLAINT.from(from, at, inbox.zone)}</p>
          <MailWords messageId={messageId} {...mail} />
          <div class="buttons">
            <Button busy={busy} onClick={() => act({type: 'acceptReply', messageId})}>
              {COMPLAINT.accept}
            </Button>
            {reason === 'question' && (
              <Button busy={busy} onClick={() => ask(messageId, mail.text)}>
                {COMPLAINT.askCitizen}
              </Button>
            )}
            {reason === 'sender' && referral >= 0 && (
              <Button
                busy={busy}
                onClick={() => act({type: 'acceptReply', messageId, remember: true})}
              >
                {COMPLAINT.acceptAndRemember}
              </Button>
            )}
            <Button look="text" busy={busy} onClick={() => act({type: 'refuseReply', messageId})}>
              {COMPLAINT.refuse}
            </Button>
            <a class="button text" href={gmailLink(messageId)} target="_blank" rel="noopener">
              {COMPLAINT.openMail}
            </a>
          </div>
        </article>
      ))}
    </section>
  );
}
