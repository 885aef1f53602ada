import {CATEGORY_RULES} from '../../src/data/classification/categories';
import {KECAMATAN_UNITS} from '../../src/data/kecamatan';
import type {OfficeNames} from '../../src/domain/classification/units';

/** The lists that ship, for a complaint without an office. */
export const OFFICE_NAMES: Record<'kecamatan' | 'kota', OfficeNames> = {
  kecamatan: {units: KECAMATAN_UNITS, superior: 'Inspektorat'},
  kota: {units: [...new Set(CATEGORY_RULES.map(rule => rule.kota))], superior: 'Inspektorat'},
};
