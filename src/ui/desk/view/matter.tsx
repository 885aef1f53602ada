import type {ComplaintView} from '../../../domain/desk/protocol';
import {spellTrackingCode} from '../../../domain/tracking-code';
import {Button} from '../../page/button';
import {Facts} from '../../page/message';
import {shortDateTime} from '../../text/dates';
import {COMPLAINT} from '../../text/desk-complaint';
import {CHANNEL} from '../../text/labels';
import type {PartProps} from './complaint';

/** About as much as a sidebar shows at once. */
const LONG = 600;

/** The complaint in the citizen's own words. */
export function Matter({view}: {view: ComplaintView}) {
  const [first, rest] = parted(view.body);
  return (
    <section class="card">
      <h2>{view.title || COMPLAINT.matter}</h2>
      <p class="words">{first || <em>{COMPLAINT.noBody}</em>}</p>
      {rest && (
        <details>
          <summary>{COMPLAINT.restOfBody}</summary>
          <p class="words">{rest}</p>
        </details>
      )}
      {view.extra.length > 0 && (
        <details>
          <summary>
            {COMPLAINT.extra} ({view.extra.length})
          </summary>
          <Facts
            stacked
            rows={view.extra.map(({question, answer}) => [question, answer] as const)}
          />
        </details>
      )}
    </section>
  );
}

/** A long text in two parts, so that the form below stays in reach. */
function parted(text: string): [first: string, rest: string] {
  if (text.length < LONG * 1.5) return [text, ''];
  const space = text.lastIndexOf(' ', LONG);
  const end = space > 0 ? space : LONG;
  return [`${text.slice(0, end)} …`, text.slice(end).trim()];
}

type ComplainantProps = Pick<PartProps, 'view' | 'inbox' | 'dispatch'> & {identityShown: boolean};

/** Who complained, and SOP A3's test of what they gave. */
export function Complainant({view, inbox, dispatch, identityShown}: ComplainantProps) {
  const {complaint, complainant, missing} = view;
  const {anonymous, confidential, name, email, phone, address, account} = complainant;
  const {facts} = COMPLAINT;
  const hidden = (anonymous || confidential) && !identityShown;
  const identity: Array<readonly [string, string]> = [
    [facts.name, name],
    [facts.email, email],
    [facts.phone, phone],
    [facts.address, address],
    [facts.account, account],
  ];
  return (
    <section class="card">
      <h2>{COMPLAINT.complainant}</h2>
      {anonymous && <p class="note">{COMPLAINT.anonymous}</p>}
      {confidential && <p class="note">{COMPLAINT.confidential}</p>}
      {hidden && (
        <Button onClick={() => dispatch({type: 'showedIdentity'})}>{COMPLAINT.showIdentity}</Button>
      )}
      <Facts
        rows={[
          ...(hidden ? [] : identity),
          [facts.channel, CHANNEL[complaint.channel]],
          [facts.received, shortDateTime(complaint.receivedAt, inbox.zone)],
          [facts.trackingCode, spellTrackingCode(complainant.trackingCode)],
        ]}
      />
      <p class={missing.length > 0 ? 'test lacking' : 'test'}>
        <strong>{COMPLAINT.test}:</strong>{' '}
        {missing.length > 0 ? COMPLAINT.missing(missing) : COMPLAINT.complete}
      </p>
    </section>
  );
}
