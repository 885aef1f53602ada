import {Button} from '../../page/button';
import {randomId} from '../../page/random-id';
import {LIFE} from '../../text/desk/lifecycle';
import {proposedWithdrawal} from '../core/withdrawal';
import type {PartProps} from './common';

/** J8: a citizen wrote that the complaint is withdrawn; one press does it. */
export function Withdrawal({view, inbox, busy, dispatch}: PartProps) {
  const act = proposedWithdrawal(view, inbox.officer.role, inbox.now);
  if (!act) return null;
  return (
    <section class="card next">
      <h2>{LIFE.wantsWithdrawal}</h2>
      <blockquote class="words">{act.reason}</blockquote>
      <Button
        look="primary"
        busy={busy}
        onClick={() => dispatch({type: 'acted', acts: [act], id: randomId()})}
      >
        {LIFE.withdraw.button}
      </Button>
    </section>
  );
}
