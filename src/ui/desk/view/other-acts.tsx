import {Button, Form} from '../../page/button';
import {AreaField} from '../../page/area-field';
import {randomId} from '../../page/random-id';
import {ANSWER} from '../../text/desk/answer';
import {COMPLAINT, FLAW} from '../../text/desk/complaint';
import {FORWARD} from '../../text/desk/forward';
import {LIFE} from '../../text/desk/lifecycle';
import {FIELD_OF} from '../core/left-behind';
import {isLifeAct} from '../core/lifecycle';
import type {Offer} from '../core/offer';
import {receivers} from '../core/submission';
import {ClassificationFields, UnitFields} from './classify-form';
import type {PartProps} from './common';
import {ForwardFields} from './forward';
import {InterimFields} from './interim-fields';
import {LifeFields} from './lifecycle';

type Other = Offer['others'][number];

/** What else may be done, out of the way of the next thing. */
export function OtherActs(props: PartProps & {others: readonly Other[]}) {
  return (
    <section class="card">
      <h2>{COMPLAINT.others}</h2>
      {props.others.map(other => (
        <OtherAct key={other} {...props} other={other} />
      ))}
    </section>
  );
}

const WORDS: Record<Other, {title: string; button: string}> = {
  classify: {title: COMPLAINT.reclassify, button: COMPLAINT.saveClassification},
  refer: {title: COMPLAINT.referAgain, button: COMPLAINT.referNow},
  interim: {title: ANSWER.interim, button: ANSWER.sendInterim},
  dismiss: {title: COMPLAINT.dismiss, button: COMPLAINT.dismissNow},
  forward: FORWARD,
  void: {title: COMPLAINT.voidNumber, button: COMPLAINT.voidNow},
  ask: LIFE.ask,
  hear: LIFE.hear,
  reopen: LIFE.reopen,
  withdraw: LIFE.withdraw,
  close: LIFE.close,
  extendRequest: LIFE.extendRequest,
};

function OtherAct(props: PartProps & {other: Other}) {
  const {other, busy, dispatch} = props;
  const {title, button} = WORDS[other];
  return (
    <details open={FIELD_OF[other] in props.unsent}>
      <summary>{title}</summary>
      <Form
        label={title}
        busy={busy}
        onSubmit={() => dispatch({type: 'submitted', what: other, id: randomId()})}
      >
        {other === 'classify' && <ClassificationFields {...props} />}
        {other === 'interim' && <InterimFields {...props} />}
        {other === 'refer' && <UnitFields {...props} />}
        {other === 'dismiss' && <ReasonField {...props} />}
        {other === 'forward' && <ForwardFields {...props} />}
        {other === 'void' && <VoidReasonField {...props} />}
        {isLifeAct(other) && <LifeFields {...props} what={other} />}
        {hasRecipient(props) && (
          <Button submit busy={busy}>
            {button}
          </Button>
        )}
      </Form>
    </details>
  );
}

function hasRecipient({other, view, inbox, values}: PartProps & {other: Other}): boolean {
  if (other === 'forward') return inbox.bodies.length > 0;
  return other !== 'refer' || receivers(view, inbox, values).length > 0;
}

function ReasonField({values, flaws, dispatch}: PartProps) {
  return (
    <AreaField
      id="reason"
      label={COMPLAINT.reason}
      hint={COMPLAINT.reasonHint}
      rows={2}
      value={values.reason}
      flaw={flaws.includes('reason') ? FLAW.reason : undefined}
      onText={reason => dispatch({type: 'typed', values: {reason}})}
    />
  );
}

function VoidReasonField({values, flaws, dispatch}: PartProps) {
  return (
    <AreaField
      id="voidReason"
      label={COMPLAINT.reason}
      hint={COMPLAINT.voidHint}
      rows={2}
      value={values.voidReason}
      flaw={flaws.includes('voidReason') ? FLAW.voidReason : undefined}
      onText={voidReason => dispatch({type: 'typed', values: {voidReason}})}
    />
  );
}
