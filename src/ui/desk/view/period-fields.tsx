import type {CalendarDate} from '../../../domain/instant';
import {PERIOD_KINDS} from '../../../domain/recap/period';
import {DayField} from '../../page/picker-field';
import {type Option, SelectField} from '../../page/select-field';
import {RECAP} from '../../text/desk/recap';
import type {PeriodChoice} from '../core/recap';
import {periodsUntil} from './months';

interface Props {
  choice: PeriodChoice;
  today: CalendarDate;
  choose: (choice: Partial<PeriodChoice>) => void;
}

const LENGTHS: Option[] = [...PERIOD_KINDS, 'range' as const].map(length => [
  length,
  RECAP.lengths[length],
]);

/** How long a period is, and which one. */
export function PeriodFields({choice: {length, from, to}, today, choose}: Props) {
  return (
    <>
      <SelectField
        id="report-length"
        label={RECAP.length}
        value={length}
        options={LENGTHS}
        onChoice={chosen => choose({length: chosen as PeriodChoice['length']})}
      />
      {length === 'range' ? (
        <>
          <DayField
            id="report-from"
            label={RECAP.from}
            value={from}
            onText={day => day && choose({from: day})}
          />
          <DayField
            id="report-to"
            label={RECAP.to}
            value={to}
            onText={day => day && choose({to: day})}
          />
        </>
      ) : (
        <SelectField
          id="report-period"
          label={RECAP.period}
          value={from}
          options={periodsUntil(length, today)}
          onChoice={chosen => choose({from: chosen})}
        />
      )}
    </>
  );
}
