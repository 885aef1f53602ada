import type {Dossier} from '../../domain/complaint/dossier';
import {DESK} from '../../domain/complaint/complaint';
import {borrowedAnswer} from '../../domain/complaint/conceal';
import {seal} from '../../domain/ledger/digest';
import type {Change} from '../../domain/ledger/transaction';
import {answerMail} from '../../ui/text/mails';
import type {Desk} from '../ports';

/** C5: the answer to one complaint as the answer to another of the same problem, without whom it was written for. */
export function answerOfOther(
  child: Dossier,
  parent: Dossier,
  {now, crypto}: Pick<Desk, 'now' | 'crypto'>,
): Change {
  const {entry, complaint, complainant} = child;
  const answer = borrowedAnswer(parent, child);
  const texts = {...child.texts, answer, answerBy: parent.texts.answerBy};
  const at = now();
  const by = parent.complaint.answer?.approvedBy ?? DESK;
  const hash = seal(answer, complainant.salt, crypto.digest);
  const events: Change['events'] = [
    {type: 'answerDrafted', at, by: parent.texts.answerBy || by, draftHash: hash},
    {type: 'answered', at, by, answerHash: hash, self: false},
  ];
  if (!complaint.reachableByMail)
    return {entry, texts, events: [...events, {type: 'noticeDue', at, by, kind: 'answer'}]};
  const receipt = complaint.mails.find(mail => mail.kind === 'receipt');
  const letter = {
    kind: 'answer' as const,
    to: complainant.email,
    replyTo: null,
    threadId: receipt?.threadId ?? null,
    ...answerMail({...child, texts}),
  };
  return {entry, texts, events, letters: [letter]};
}
