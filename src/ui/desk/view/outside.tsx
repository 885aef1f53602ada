import {mayDo} from '../../../domain/desk/permissions';
import {Button, Form} from '../../page/button';
import {copyText} from '../../page/copy';
import {AreaField} from '../../page/area-field';
import {randomId} from '../../page/random-id';
import {OUTSIDE_WORDS} from '../../text/desk/outside';
import type {PartProps} from './common';

/** SOP B3: into ULAS or SP4N-LAPOR! by one paste, its number back by another. */
export function Outside({view, inbox, values, flaws, busy, dispatch}: PartProps) {
  const {outside, complaint} = view;
  if (complaint.outside)
    return <p class="note">{OUTSIDE_WORDS.entered(complaint.outside, inbox.zone)}</p>;
  if (!outside || !mayDo(inbox.officer.role, 'enterOutside')) return null;
  const title = OUTSIDE_WORDS.title(outside.system);
  const copy = async () => dispatch({type: 'copied', done: await copyText(outside.block)});
  return (
    <section class="card next">
      <h2>{title}</h2>
      <p>{OUTSIDE_WORDS.why}</p>
      <blockquote class="words">{outside.block}</blockquote>
      <Button look="primary" onClick={copy}>
        {OUTSIDE_WORDS.copy}
      </Button>
      <Form
        label={title}
        busy={busy}
        onSubmit={() => dispatch({type: 'submitted', what: 'enterOutside', id: randomId()})}
      >
        <AreaField
          id="outsideNumber"
          label={OUTSIDE_WORDS.number}
          hint={OUTSIDE_WORDS.numberHint}
          rows={2}
          value={values.outsideNumber}
          flaw={flaws.includes('outsideNumber') ? OUTSIDE_WORDS.noNumber : undefined}
          onText={outsideNumber => dispatch({type: 'typed', values: {outsideNumber}})}
        />
        <Button submit busy={busy}>
          {OUTSIDE_WORDS.save}
        </Button>
      </Form>
    </section>
  );
}
