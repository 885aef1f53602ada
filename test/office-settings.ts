import {OFFICE, installChoices} from '../tools/office/people';
import {DEFAULT_FORMAT} from '../src/domain/register-number';
import type {OfficeSettings} from '../src/domain/settings';

/** The settings of the local office, as *Pasang* makes them. */
export function officeSettings(change: Partial<OfficeSettings> = {}): OfficeSettings {
  const {letterhead, officers, units, categories, phone, zone, serviceHours} = installChoices(
    'form',
    {formId: 'form', fields: {}},
  );
  return {
    office: {name: OFFICE.name, zone, email: OFFICE.email, phone, serviceHours},
    letterhead,
    officers,
    units,
    categories,
    form: {formId: 'form', fields: {}},
    numberFormat: DEFAULT_FORMAT,
    calendar: {collectiveLeaveCounts: false, localHolidays: []},
    procedure: 'sop-a@1',
    ...change,
  };
}
