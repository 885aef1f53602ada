import {DESK} from '../../domain/complaint/complaint';
import {borrowedAnswer} from '../../domain/complaint/conceal';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Change} from '../../domain/ledger/transaction';
import {answerMail} from '../../ui/text/mails/answer';
import {silentUntil} from './answer';
import type {ActContext} from './context';
import {toCitizen} from './letter-to-citizen';

/** C5: the answer to one complaint as the answer to another of the same problem, without whom it was written for. */
export function answerOfOther(child: Dossier, parent: Dossier, context: ActContext): Change {
  const {entry} = child;
  const answer = borrowedAnswer(parent, child);
  const texts = {...child.texts, answer, answerBy: parent.texts.answerBy};
  const {now: at, seal} = context;
  const by = parent.complaint.answer?.approvedBy ?? DESK;
  const hash = seal(answer);
  const events: Change['events'] = [
    {type: 'answerDrafted', at, by: parent.texts.answerBy || by, draftHash: hash},
    {
      type: 'answered',
      at,
      by,
      answerHash: hash,
      self: false,
      silentUntil: silentUntil(context),
    },
  ];
  const mail = answerMail({...child, texts}, context.citizenAddress(entry));
  const told = toCitizen(child, 'answer', mail, {...context, by});
  return {entry, texts, events: [...events, ...told.events], letters: told.letters};
}
