import type {Channel} from '../../../domain/channel';
import {openQuestion} from '../../../domain/lifecycle/pauses';
import {AreaField} from '../../page/area-field';
import {type Option, SelectField} from '../../page/select-field';
import {FLAW} from '../../text/desk/complaint';
import {LIFE} from '../../text/desk/lifecycle';
import {CHANNEL} from '../../text/labels';
import type {LifeAct} from '../core/lifecycle';
import {TELLING_CHANNELS} from '../core/whatsapp';
import type {PartProps} from './common';

/** K6: the question the citizen has not answered yet. */
export function Awaited({view, inbox: {zone, now}}: PartProps) {
  const question = openQuestion(view.complaint);
  if (!question) return null;
  const late = now > question.until;
  return (
    <section class="card next">
      <h2>{LIFE.awaited}</h2>
      <blockquote class="words">{view.questions[question.place]}</blockquote>
      <p class={late ? 'late' : 'quiet'}>
        {late ? LIFE.unanswered(question.until, zone) : LIFE.awaitedUntil(question.until, zone)}
      </p>
    </section>
  );
}

/** J8: what was answered before, and why that did not settle it. */
export function EarlierAnswers({view, inbox: {zone}}: PartProps) {
  const {earlierAnswers, reopenReason, complaint} = view;
  if (complaint.reopenings.length === 0) return null;
  return (
    <section class="card">
      <h2>{LIFE.reopenedWhy}</h2>
      <p class="words">{reopenReason}</p>
      {earlierAnswers.length > 0 && (
        <details>
          <summary>{LIFE.earlierAnswers}</summary>
          {earlierAnswers.map(({at, by, answer}) => (
            <blockquote class="words" key={at}>
              <p class="quiet">{LIFE.answeredBy(by, at, zone)}</p>
              {answer}
            </blockquote>
          ))}
        </details>
      )}
    </section>
  );
}

const HOW: Option[] = TELLING_CHANNELS.map(channel => [channel, CHANNEL[channel]]);

/** Whose words came some way. */
const SAID_BY_CITIZEN: readonly LifeAct[] = ['hear', 'reopen', 'withdraw'];

/** The one text of each of these acts, and how the citizen said it. */
export function LifeFields({what, values, flaws, dispatch}: PartProps & {what: LifeAct}) {
  const {label, hint} = LIFE[what];
  return (
    <>
      <AreaField
        id={what}
        label={label}
        hint={hint}
        rows={what === 'ask' || what === 'hear' ? 4 : 2}
        value={values[what]}
        flaw={flaws.includes(what) ? FLAW[what] : undefined}
        onText={text => dispatch({type: 'typed', values: {[what]: text}})}
      />
      {SAID_BY_CITIZEN.includes(what) && (
        <SelectField
          id={`${what}-how`}
          label={LIFE.how}
          value={values.how}
          options={HOW}
          onChoice={how => dispatch({type: 'typed', values: {how: how as Channel}})}
        />
      )}
    </>
  );
}
