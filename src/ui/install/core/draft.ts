import {KECAMATAN_CATEGORIES, KECAMATAN_UNITS} from '../../../data/kecamatan';
import {KOTA_CATEGORIES, KOTA_UNITS} from '../../../data/kota';
import type {InstallChoices, InstallProposal} from '../../../domain/desk/setting-up';
import {usualHours} from '../../text/install/page';

/** What a kecamatan finds filled in already. Lists that are typed as lines keep their empty lines until they are sent. */
export const FIRST_DRAFT: InstallChoices = {
  formId: '',
  mapping: {formId: '', fields: {}},
  officeName: '',
  phone: '',
  zone: 'WIB',
  serviceHours: usualHours('WIB'),
  letterhead: {
    lines: [],
    address: '',
    place: '',
    signatoryPosition: '',
    signatoryName: '',
    signatoryNip: '',
  },
  officers: [{email: '', name: '', role: 'admin'}],
  units: unnamed(KECAMATAN_UNITS),
  superior: {name: '', email: ''},
  categories: KECAMATAN_CATEGORIES,
};

/** C3: the units and categories that ship for an office of a kind. */
export function shippedLists(
  kind: 'kecamatan' | 'kota',
): Pick<InstallChoices, 'units' | 'categories'> {
  return kind === 'kota'
    ? {units: unnamed(KOTA_UNITS), categories: KOTA_CATEGORIES}
    : {units: unnamed(KECAMATAN_UNITS), categories: KECAMATAN_CATEGORIES};
}

function unnamed(names: readonly string[]): InstallChoices['units'] {
  return names.map(name => ({name, ppidName: '', ppidEmail: ''}));
}

/** *Pasang* run again begins with what is in force, and with the mapping that was confirmed for the same Form. */
export function withProposal(
  draft: InstallChoices,
  {formId, mapping, inForce}: InstallProposal,
): InstallChoices {
  const isSame = inForce?.formId === formId;
  return {...(inForce ?? draft), formId, mapping: isSame ? inForce.mapping : mapping};
}

/** Changes fields; proposed service hours follow the zone. */
export function changed(draft: InstallChoices, values: Partial<InstallChoices>): InstallChoices {
  const next = {...draft, ...values};
  const isUsual = draft.serviceHours === usualHours(draft.zone);
  return isUsual && values.zone ? {...next, serviceHours: usualHours(values.zone)} : next;
}

/** The draft as it is sent: without the spaces and empty lines of typing. */
export function choicesOf(draft: InstallChoices): InstallChoices {
  const {letterhead, officers, units, superior} = draft;
  const filled = (lines: readonly string[]) => lines.map(one => one.trim()).filter(Boolean);
  return {
    ...draft,
    officeName: draft.officeName.trim(),
    auditEmail: draft.auditEmail?.trim() ?? '',
    publicAddress: draft.publicAddress?.trim() ?? '',
    phone: draft.phone.trim(),
    serviceHours: draft.serviceHours.trim(),
    letterhead: {...letterhead, lines: filled(letterhead.lines)},
    officers: officers.map(one => ({...one, name: one.name.trim(), email: one.email.trim()})),
    units: units.map(({name, ppidName, ppidEmail}) => ({
      name: name.trim(),
      ppidName: ppidName.trim(),
      ppidEmail: ppidEmail.trim(),
    })),
    superior: {name: superior.name.trim(), email: superior.email.trim()},
    categories: [...new Set(filled(draft.categories))],
  };
}
