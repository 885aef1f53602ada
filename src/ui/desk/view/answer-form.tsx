import type {ComplaintView, Printed} from '../../../domain/desk/protocol';
import {isRequest} from '../../../domain/complaint/information-request';
import {mayDo} from '../../../domain/desk/permissions';
import type {Zone} from '../../../domain/instant';
import {Button, Form} from '../../page/button';
import {AreaField} from '../../page/area-field';
import {MATERIAL_SOURCE} from '../../text/labels';
import {randomId} from '../../page/random-id';
import {LETTER} from '../../text/desk/letter';
import {COMPLAINT, FLAW} from '../../text/desk/complaint';
import type {Checked} from '../core/check';
import type {Submission} from '../core/event';
import {isStoredDraft} from '../core/submission';
import type {PartProps} from './common';
import {DecisionFields} from './information-request';
import {PrintedLinks} from './receipt';
import {LetterFieldsPart} from './letter';
import {Language} from './language';
import {MailWords} from './mail-words';

/** SOP A5: the PPID's material above, the public answer below, each with its author (design 11). */
export function AnswerForm(
  props: PartProps & {
    checked: Checked | null;
    unchecked: string;
    printed: Printed | null;
  },
) {
  const {view, inbox, values, busy, dispatch} = props;
  const writes = mayDo(inbox.officer.role, 'draft');
  const edited = !isStoredDraft(values, view);
  const submit = (what: Submission) => dispatch({type: 'submitted', what, id: randomId()});
  return (
    <section class="card next">
      <h2>{COMPLAINT.writeAnswer}</h2>
      <Materials view={view} zone={inbox.zone} />
      <DraftAuthor {...props} />
      <Form label={COMPLAINT.writeAnswer} busy={busy} onSubmit={() => submit('sendAnswer')}>
        {writes ? <AnswerField {...props} /> : <p class="words">{view.answer}</p>}
        {isRequest(view.complaint) && <DecisionFields {...props} />}
        <Language {...props} writes={writes} />
        {writes && <LetterFieldsPart {...props} />}
        <div class="buttons">
          <Button look="primary" submit busy={busy}>
            {values.asLetter ? LETTER.approve : COMPLAINT.approveAndSend}
          </Button>
          {writes && edited && (
            <Button busy={busy} onClick={() => submit('saveDraft')}>
              {COMPLAINT.saveForApproval}
            </Button>
          )}
          {view.letter && !edited && mayDo(inbox.officer.role, 'sendLetter') && (
            <Button
              busy={busy}
              onClick={() => dispatch({type: 'askedPaper', kind: 'answerLetter'})}
            >
              {LETTER.proof}
            </Button>
          )}
        </div>
      </Form>
      <PrintedLinks made={props.printed} />
    </section>
  );
}

function AnswerField({values, flaws, unsent, dispatch}: PartProps) {
  return (
    <>
      <AreaField
        id="answer"
        label={COMPLAINT.answer}
        hint={COMPLAINT.answerHint}
        rows={14}
        value={values.answer}
        flaw={flaws.includes('answer') ? FLAW.answer : undefined}
        onText={answer => dispatch({type: 'typed', values: {answer}})}
      />
      {unsent.answer !== undefined && (
        <p class="unsent">
          <span>{COMPLAINT.unsentText}</span>{' '}
          <Button look="text" onClick={() => dispatch({type: 'droppedText', fields: ['answer']})}>
            {COMPLAINT.dropText}
          </Button>
        </p>
      )}
    </>
  );
}

export function Materials({view, zone}: {view: ComplaintView; zone: Zone}) {
  if (view.materials.length === 0) return null;
  return (
    <details open={['responded', 'forwarded'].includes(view.complaint.status)}>
      <summary>
        {COMPLAINT.materials} ({view.materials.length})
      </summary>
      {view.materials.map(({from, at, heard, ...mail}) => (
        <figure key={mail.messageId}>
          <figcaption class="quiet">
            {COMPLAINT.from(from, at, zone)}
            {heard && ` · ${MATERIAL_SOURCE[heard.source]}, ${heard.by}`}
          </figcaption>
          <MailWords {...mail} />
        </figure>
      ))}
    </details>
  );
}

/** Whose draft it is; beside words of one's own, the draft too: a colleague may have been faster (design 4). */
function DraftAuthor({view, unsent, inbox: {zone}}: PartProps) {
  const {answer} = view.complaint;
  if (!answer) return null;
  if (unsent.answer !== undefined && unsent.answer.trim() !== view.answer.trim())
    return (
      <details>
        <summary>{COMPLAINT.stored(answer.draftedBy, answer.draftedAt, zone)}</summary>
        <p class="quiet">{COMPLAINT.storedWhy}</p>
        <blockquote class="words">{view.answer}</blockquote>
      </details>
    );
  return <p class="quiet">{COMPLAINT.draftedBy(answer.draftedBy, answer.draftedAt, zone)}</p>;
}
