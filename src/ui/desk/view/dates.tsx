import type {ComplaintView, Inbox} from '../../../domain/desk/protocol';
import type {Instant, Zone} from '../../../domain/instant';
import type {DateExplained} from '../../../domain/procedure/dates';
import {CLOCK, dayLines, movedWords} from '../../text/desk/clock';
import {hasEnded} from '../../../domain/complaint/complaint';
import {longDateTime, shortDateTime} from '../../text/dates';

interface Props {
  view: ComplaintView;
  inbox: Inbox;
}

/** Design 8: what the SOP aims at and what the law allows, each counted out day by day (K8). */
export function Dates({view, inbox}: Props) {
  const {target, legal, referrals} = view.dates;
  const {moved, answeredAt} = view.complaint;
  const until = answeredAt ?? (hasEnded(view.complaint) ? 0 : inbox.now);
  return (
    <section class="card">
      <h2>{CLOCK.dates}</h2>
      <DateLine label={CLOCK.target} date={target} until={until} zone={inbox.zone} />
      {legal ? (
        <DateLine
          label={CLOCK.legal}
          date={legal}
          until={until}
          zone={inbox.zone}
          basis={CLOCK.basis(legal)}
          why={
            legal.calendarDays !== null
              ? [CLOCK.everyDay(legal.calendarDays, view.complaint.receivedAt, inbox.zone)]
              : undefined
          }
        />
      ) : (
        <p class="quiet">{CLOCK.noLaw}</p>
      )}
      {referrals.map(({unit, ...date}) => (
        <DateLine
          key={unit}
          label={CLOCK.referral(unit)}
          date={date}
          until={until}
          zone={inbox.zone}
        />
      ))}
      {moved && <p>{movedWords(moved.dates, moved.why, inbox.zone)}</p>}
    </section>
  );
}

interface LineProps {
  label: string;
  date: DateExplained;
  /** When it was met, else now. */
  until: Instant;
  zone: Zone;
  basis?: string;
  /** Where no days are counted. */
  why?: string[];
}

function DateLine({label, date, until, zone, basis, why}: LineProps) {
  const {at, days, undecreedYears} = date;
  return (
    <div>
      <p>
        {label}:{' '}
        <strong class={until > at ? 'late' : ''}>
          {(basis ? longDateTime : shortDateTime)(at, zone)}
        </strong>
        {basis && <span class="quiet"> {basis}</span>}
      </p>
      {undecreedYears.length > 0 && <p class="quiet">{CLOCK.provisional(undecreedYears)}</p>}
      <details>
        <summary>{CLOCK.why}</summary>
        <ul>
          {(why ?? dayLines(days, zone)).map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
