import {mayDo} from '../../../domain/desk/permissions';
import {Button} from '../../page/button';
import {randomId} from '../../page/random-id';
import {CLOCK} from '../../text/desk/clock';
import type {PartProps} from './common';

/** SOP B: its two officers pass a complaint on to each other. */
export function HandOver({view, inbox, busy, dispatch}: PartProps) {
  const {email, role} = inbox.officer;
  const holder = view.complaint.holder ?? email;
  const others = inbox.parties.officers.filter(
    one => one.email !== holder && mayDo(one.role, 'handOver'),
  );
  if (!mayDo(role, 'handOver') || others.length === 0) return null;
  const handTo = (to: string) =>
    dispatch({type: 'acted', acts: [{type: 'handOver', to}], id: randomId()});
  return (
    <details>
      <summary>{CLOCK.handOver}</summary>
      <div class="buttons">
        {others.map(({email: to, name, actors = []}) => (
          <Button key={to} look="secondary" busy={busy} onClick={() => handTo(to)}>
            {CLOCK.handTo(name, actors)}
          </Button>
        ))}
      </div>
    </details>
  );
}
