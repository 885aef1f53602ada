import type {Pledge} from '../../../domain/complaint/pledge';
import {mayDo} from '../../../domain/desk/permissions';
import {Button, Form} from '../../page/button';
import {AreaField} from '../../page/area-field';
import {type Option, SelectField} from '../../page/select-field';
import {randomId} from '../../page/random-id';
import {ANSWER} from '../../text/desk/answer';
import {FLAW} from '../../text/desk/complaint';
import type {PartProps} from './common';

/** J2: the *buku janji* of one complaint: what was promised, and what has become of it. */
export function Pledges(props: PartProps) {
  const {view, inbox} = props;
  const {pledges} = view.complaint;
  if (pledges.length === 0) return null;
  const open = pledges.flatMap(({keptAt}, place) => (keptAt === null ? [place] : []));
  return (
    <section class="card">
      <h2>{ANSWER.pledges}</h2>
      <ul>
        {pledges.map((pledge, place) => (
          <li key={place}>
            {wordsOf(props, pledge, place)}
            {pledge.keptAt !== null && (
              <p class="quiet">
                {ANSWER.kept} {view.pledges[place]?.note}
              </p>
            )}
          </li>
        ))}
      </ul>
      {open.length > 0 && mayDo(inbox.officer.role, 'keepPledge') && (
        <Keep {...props} open={open} />
      )}
    </section>
  );
}

function wordsOf({view}: PartProps, {date}: Pledge, place: number): string {
  return ANSWER.pledge(date, view.pledges[place]?.what ?? '');
}

/** One form for all that are open, since one of them is kept at a time. */
function Keep(props: PartProps & {open: readonly number[]}) {
  const {view, values, flaws, busy, dispatch, open} = props;
  const place = open.includes(values.pledge) ? values.pledge : open[0]!;
  const options = open.map((one): Option => [
    String(one),
    wordsOf(props, view.complaint.pledges[one]!, one),
  ]);
  return (
    <Form
      label={ANSWER.keep}
      busy={busy}
      onSubmit={() => dispatch({type: 'submitted', what: 'keepPledge', id: randomId(), place})}
    >
      {open.length > 1 && (
        <SelectField
          id="pledge"
          label={ANSWER.which}
          value={String(place)}
          options={options}
          onChoice={one => dispatch({type: 'typed', values: {pledge: Number(one)}})}
        />
      )}
      <AreaField
        id="pledge-note"
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
