import {COMPLAINANT} from '../../domain/complaint/complaint';
import {answersOf, changedAnswers} from '../../domain/intake/amend';
import type {FormSubmission} from '../../domain/intake/intake';
import {seal} from '../../domain/ledger/digest';
import type {Change, Snapshot} from '../../domain/ledger/transaction';
import {keptText} from '../../domain/mail/kept-text';
import type {Desk} from '../ports';
import {type Sign, signer} from '../signer';

/** A response that already has its number and says something else now. */
export interface EditedResponse {
  entry: number;
  submission: FormSubmission;
}

/** What the ledger remembers of a response's answers: signed, so that it tells nothing by itself. */
export function responsePrint(submission: FormSubmission, sign: Sign): string {
  return sign(`jawaban ${answersOf(submission)}`);
}

/** I1: of these responses, those that have a number and whose answers are others now. */
export function editedAmong(
  submissions: readonly FormSubmission[],
  {recentRows}: Pick<Snapshot, 'recentRows'>,
  sign: Sign,
): EditedResponse[] {
  const known = new Map(recentRows.map(([entry, id, , print]) => [id, {entry, print}]));
  return submissions.flatMap(submission => {
    const was = known.get(submission.responseId);
    const isEdited = was?.print && was.print !== responsePrint(submission, sign);
    return isEdited ? [{entry: Number(was.entry), submission}] : [];
  });
}

/**
 * I1: an edited response is added to its complaint, never registered again. The journal holds the hash of what
 * changed; who first sent it stays. One transaction each, since two may stand in two volumes.
 */
export function amendResponses(desk: Desk, edited: readonly EditedResponse[]): void {
  for (const {entry, submission} of edited) {
    desk.ledger.transact({entries: [entry], recent: 'last'}, snapshot => ({
      changes: amendment(desk, snapshot, submission),
      result: undefined,
    }));
  }
}

/** Nothing where another execution has added it meanwhile. */
function amendment(desk: Desk, snapshot: Snapshot, submission: FormSubmission): Change[] {
  const sign = signer(desk);
  const [still] = editedAmong([submission], snapshot, sign);
  const dossier = still && snapshot.dossiers.get(still.entry);
  if (!dossier) return [];
  const {entry, texts, complainant} = dossier;
  const at = desk.now();
  const answers = changedAnswers(submission, dossier, snapshot.settings.form).map(one => ({
    ...one,
    answer: keptText(one.answer, texts).text,
  }));
  const contentHash = seal(JSON.stringify(answers), complainant.salt, desk.crypto.digest);
  return [
    {
      entry,
      events: [{type: 'amended', at, by: COMPLAINANT, contentHash}],
      texts: {...texts, additions: [...(texts.additions ?? []), {at, answers}]},
      response: {id: submission.responseId, print: responsePrint(submission, sign)},
    },
  ];
}
