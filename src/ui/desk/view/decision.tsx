import {hasEnded, type Referral} from '../../../domain/complaint/complaint';
import type {Act} from '../../../domain/desk/act';
import {dateOf} from '../../../domain/instant';
import {substituteOn} from '../../../domain/settings';
import {Button, Form} from '../../page/button';
import {TextField} from '../../page/field';
import {randomId} from '../../page/random-id';
import {REFERRAL} from '../../text/desk/referral';
import type {PartProps} from './common';

type Props = PartProps & {referral: Referral; place: number};

/** K2, K5: the PPID asks for time, is away, or cannot be reached: one tap each. */
export function Decision(props: Props) {
  const {view, inbox, busy, dispatch, referral, place} = props;
  const {asksTime, trouble} = referral;
  const act = (one: Act) => dispatch({type: 'acted', acts: [one], id: randomId()});
  const remark = view.remarks.filter(one => one.referral === place).slice(-1)[0];
  return (
    <article class="warn">
      <p>
        <strong>{REFERRAL.needs(referral, inbox.zone)}</strong>
      </p>
      {remark && trouble?.kind !== 'bounced' && (
        <blockquote class="words">{remark.text}</blockquote>
      )}
      <div class="buttons">
        {asksTime && (
          <>
            <Button busy={busy} onClick={() => act({type: 'grantTime', referral: place})}>
              {REFERRAL.grant(asksTime.days)}
            </Button>
            <Button
              look="text"
              busy={busy}
              onClick={() => act({type: 'refuseTime', referral: place})}
            >
              {REFERRAL.refuse}
            </Button>
          </>
        )}
        {trouble?.kind === 'bounced' && !hasEnded(view.complaint) && (
          <Button busy={busy} onClick={() => act({type: 'refer', unit: referral.unit})}>
            {REFERRAL.sendAnew}
          </Button>
        )}
        {trouble && (
          <Button
            look="text"
            busy={busy}
            onClick={() => act({type: 'seeTrouble', referral: place})}
          >
            {REFERRAL.seen}
          </Button>
        )}
      </div>
      {trouble && <SubstituteForm {...props} />}
    </article>
  );
}

/** K5: the *Plh* of the unit's settings is proposed; another may be named. */
function SubstituteForm({inbox, busy, dispatch, referral, place}: Props) {
  const unit = inbox.parties.units.find(one => one.name === referral.unit);
  const plh = unit && substituteOn(unit, dateOf(inbox.now, inbox.zone));
  const submit = (data: FormData) => {
    const [name, email] = ['plh-name', 'plh-email'].map(field => String(data.get(field) ?? ''));
    const act: Act = {type: 'substitute', referral: place, name: name!, email: email!};
    dispatch({type: 'acted', acts: [act], id: randomId()});
  };
  return (
    <details open={Boolean(plh)}>
      <summary>{REFERRAL.substitute}</summary>
      <Form label={REFERRAL.substitute} busy={busy} onSubmit={submit}>
        <TextField id="plh-name" label={REFERRAL.plhName} value={plh?.name ?? ''} />
        <TextField id="plh-email" label={REFERRAL.plhEmail} value={plh?.email ?? ''} />
        <Button submit busy={busy}>
          {REFERRAL.substituteNow}
        </Button>
      </Form>
    </details>
  );
}
