import {mayDo} from '../../../domain/desk/permissions';
import {Button, Form} from '../../page/button';
import {AreaField} from '../../page/field';
import {randomId} from '../../page/random-id';
import {ANSWER} from '../../text/desk/answer';
import {FLAW} from '../../text/desk/complaint';
import type {PartProps} from './common';

/** J2: the *buku janji* of one complaint: what was promised, and what has become of it. */
export function Pledges(props: PartProps) {
  const {view, inbox} = props;
  const {pledges} = view.complaint;
  if (pledges.length === 0) return null;
  return (
    <section class="card">
      <h2>{ANSWER.pledges}</h2>
      {pledges.map(({date, keptAt}, place) => (
        <article key={place}>
          <p>{ANSWER.pledge(date, view.pledges[place]?.what ?? '')}</p>
          {keptAt !== null && (
            <p class="quiet">
              {ANSWER.kept} {view.pledges[place]?.note}
            </p>
          )}
          {keptAt === null && mayDo(inbox.officer.role, 'keepPledge') && (
            <Keep {...props} place={place} />
          )}
        </article>
      ))}
    </section>
  );
}

function Keep({values, flaws, busy, dispatch, place}: PartProps & {place: number}) {
  return (
    <Form
      label={ANSWER.keep}
      busy={busy}
      onSubmit={() => dispatch({type: 'submitted', what: 'keepPledge', id: randomId(), place})}
    >
      <AreaField
        id={`pledge-${place}`}
        label={ANSWER.note}
        hint={ANSWER.noteHint}
        rows={2}
        value={values.pledgeNote}
        flaw={flaws.includes('pledgeNote') ? FLAW.answer : undefined}
        onText={pledgeNote => dispatch({type: 'typed', values: {pledgeNote}})}
      />
      <Button submit busy={busy}>
        {ANSWER.keep}
      </Button>
    </Form>
  );
}
