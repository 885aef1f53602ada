import {hasPlatform} from '../../../domain/publish/variants';
import {mayDo} from '../../../domain/desk/permissions';
import {spellTrackingCode} from '../../../domain/tracking-code';
import {Button, Form} from '../../page/button';
import {TextField} from '../../page/field';
import {Facts} from '../../page/message';
import {randomId} from '../../page/random-id';
import {shortDateTime} from '../../text/dates';
import {COMPLAINT, FLAW} from '../../text/desk/complaint';
import {CHANNEL} from '../../text/labels';
import type {PartProps} from './common';

/** Who complained, and SOP A3's test of what they gave. */
export function Complainant(props: PartProps) {
  const {view, inbox} = props;
  const {complaint, complainant, lateReason, sheet} = view;
  const {missing} = view.look;
  const {anonymous, confidential, hidden, name, email, phone, address, account, link} = complainant;
  const {facts} = COMPLAINT;
  return (
    <section class="card">
      <h2>{COMPLAINT.complainant}</h2>
      {anonymous && <p class="note">{COMPLAINT.anonymous}</p>}
      {confidential && <p class="note">{COMPLAINT.confidential}</p>}
      {hidden && mayDo(inbox.officer.role, 'openIdentity') && <OpenIdentity {...props} />}
      <Facts
        rows={[
          [facts.name, name],
          [facts.email, email],
          [facts.phone, phone],
          [facts.address, address],
          [facts.account, account],
          [facts.link, link],
          [facts.channel, CHANNEL[complaint.channel]],
          [facts.posted, complaint.postedAt ? shortDateTime(complaint.postedAt, inbox.zone) : ''],
          [
            hasPlatform(complaint) ? facts.seen : facts.received,
            shortDateTime(complaint.receivedAt, inbox.zone),
          ],
          [
            facts.entered,
            complaint.responseId === null ? shortDateTime(complaint.registeredAt, inbox.zone) : '',
          ],
          [facts.lateReason, lateReason],
          [facts.sheet, sheet],
          [facts.trackingCode, spelled(complainant.trackingCode)],
        ]}
      />
      <Disclosures {...props} />
      <p class={missing.length > 0 ? 'test lacking' : 'test'}>
        <strong>{COMPLAINT.test}:</strong>{' '}
        {missing.length > 0 ? COMPLAINT.missing(missing) : COMPLAINT.complete}
      </p>
    </section>
  );
}

function spelled(code: string): string {
  return code === '' ? '' : spellTrackingCode(code);
}

/** R6: the reason is asked where the name would stand. */
function OpenIdentity({flaws, busy, dispatch}: PartProps) {
  const open = (data: FormData) =>
    dispatch({type: 'openedIdentity', reason: String(data.get('openReason')), id: randomId()});
  return (
    <Form label={COMPLAINT.openIdentity} busy={busy} onSubmit={open}>
      <TextField
        id="openReason"
        label={COMPLAINT.openReason}
        hint={COMPLAINT.hiddenIdentity}
        value=""
        flaw={flaws.includes('openReason') ? FLAW.openReason : undefined}
      />
      <Button submit busy={busy}>
        {COMPLAINT.openIdentity}
      </Button>
    </Form>
  );
}

/** Everyone at the desk sees who looked, and why. */
function Disclosures({view, inbox}: PartProps) {
  if (view.disclosures.length === 0) return null;
  return (
    <details>
      <summary>
        {COMPLAINT.openings} ({view.disclosures.length})
      </summary>
      <Facts
        stacked
        rows={view.disclosures.map(
          ({by, at, reason}) => [`${by}, ${shortDateTime(at, inbox.zone)}`, reason] as const,
        )}
      />
    </details>
  );
}
