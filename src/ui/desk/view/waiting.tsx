import {awaitsParts, hasEnded, type Referral} from '../../../domain/complaint/complaint';
import {isOpen, mayRecall, needsOfficer} from '../../../domain/complaint/referral';
import {mayDo} from '../../../domain/desk/permissions';
import {Button} from '../../page/button';
import {randomId} from '../../page/random-id';
import {FORWARD} from '../../text/desk/forward';
import {REFERRAL} from '../../text/desk/referral';
import type {PartProps} from './common';
import {Decision} from './decision';
import {HearPpid} from './hear-ppid';

/** SOP A4 while PPIDs have it: whose part is missing, whose has come (C6). */
export function Waiting(props: PartProps) {
  const {view} = props;
  const {referrals, status} = view.complaint;
  const isForwarded = status === 'forwarded';
  if (!awaitsParts(view.complaint) || !referrals.some(isOpen)) return null;
  return (
    <section class="card">
      <h2>{isForwarded ? FORWARD.waiting : REFERRAL.waiting}</h2>
      {view.held.length === 0 && !isForwarded && <p>{REFERRAL.waitingWhy}</p>}
      <ul>
        {referrals.map((referral, place) => (
          <Part key={`${place}`} {...props} referral={referral} place={place} />
        ))}
      </ul>
    </section>
  );
}

function Part(props: PartProps & {referral: Referral; place: number}) {
  const {view, inbox, busy, dispatch, referral, place} = props;
  const {complaint} = view;
  const canRecall =
    !hasEnded(complaint) &&
    mayRecall(complaint.referrals, place) &&
    mayDo(inbox.officer.role, 'recall');
  const recall = () =>
    dispatch({type: 'acted', acts: [{type: 'recall', referral: place}], id: randomId()});
  return (
    <li>
      {REFERRAL.part(referral, inbox.zone)}
      {canRecall && (
        <p>
          <Button busy={busy} onClick={recall}>
            {REFERRAL.recall}
          </Button>
        </p>
      )}
      {needsOfficer(referral) && mayDo(inbox.officer.role, 'grantTime') && (
        <Decision {...props} referral={referral} place={place} />
      )}
      {isOpen(referral) && mayDo(inbox.officer.role, 'hearPpid') && (
        <HearPpid {...props} place={place} />
      )}
    </li>
  );
}
