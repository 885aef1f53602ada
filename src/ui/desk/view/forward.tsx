import {AreaField} from '../../page/area-field';
import {SelectField} from '../../page/select-field';
import {FLAW} from '../../text/desk/complaint';
import {FORWARD} from '../../text/desk/forward';
import {Materials} from './answer-form';
import type {PartProps} from './common';

/** C7: to whom, and why. */
export function ForwardFields({values, inbox, flaws, dispatch}: PartProps) {
  if (inbox.bodies.length === 0) return <p class="note">{FORWARD.noBodies}</p>;
  return (
    <>
      <SelectField
        id="body"
        label={FORWARD.body}
        value={values.body}
        options={inbox.bodies.map(one => [one, one] as const)}
        flaw={flaws.includes('body') ? FLAW.body : undefined}
        onChoice={body => dispatch({type: 'typed', values: {body}})}
      />
      <AreaField
        id="forwardReason"
        label={FORWARD.reason}
        hint={FORWARD.reasonHint}
        rows={3}
        value={values.forwardReason}
        flaw={flaws.includes('forwardReason') ? FLAW.forwardReason : undefined}
        onText={forwardReason => dispatch({type: 'typed', values: {forwardReason}})}
      />
    </>
  );
}

/** C7: where it went, why, and what came back. */
export function Forwarded({view, inbox: {zone}}: PartProps) {
  const {status, forwarding, referrals} = view.complaint;
  const to = forwarding && referrals[forwarding.referral];
  if (status !== 'forwarded' || !to) return null;
  return (
    <section class="card">
      <h2>{FORWARD.forwarded(to.unit)}</h2>
      <p class="quiet">{to.ppid ? FORWARD.byMail(to.at, zone) : FORWARD.byHand}</p>
      <p class="words">{view.reopenReason}</p>
      <Materials view={view} zone={zone} />
    </section>
  );
}
