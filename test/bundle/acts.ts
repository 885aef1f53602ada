import type {Act} from '../../src/domain/desk/act';

/** What an officer decides of a street lamp that is out (SOP A3), the complaint of most tests. */
export const CLASSIFY = {
  type: 'classify',
  classification: {
    kind: 'nonSupervisoryComplaint',
    category: 'Penerangan Jalan Umum',
    urgency: 'high',
    complete: true,
    clear: true,
  },
} as const satisfies Act;

/** SOP A4: to the unit that has the lamps. */
export const REFER = {
  type: 'refer',
  unit: 'Seksi Pemberdayaan Masyarakat dan Desa',
} as const satisfies Act;
