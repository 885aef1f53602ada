import type {LegalLimit} from '../domain/procedure/legal-limit';

const COMPLAINT = {
  limit: {amount: 60, unit: 'calendarDays'},
  extension: null,
  basis: 'UU Nomor 25 Tahun 2009 tentang Pelayanan Publik, Pasal 50',
  since: '2009-07-18',
  isConfirmed: false,
} as const;

/**
 * What the law gives an office until it has answered. The office confirms or replaces each row in its tab; until then
 * the desk says that the limit is the office's to set (the text of PermenPANRB 5/2025 could not be read).
 */
export const LEGAL_LIMITS: readonly LegalLimit[] = [
  {kind: 'nonSupervisoryComplaint', ...COMPLAINT},
  {kind: 'supervisoryComplaint', ...COMPLAINT},
  {kind: 'aspiration', ...COMPLAINT},
  {
    kind: 'informationRequest',
    limit: {amount: 10, unit: 'workingDays'},
    extension: {amount: 7, unit: 'workingDays'},
    basis: 'UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 22 ayat (7) dan (8)',
    since: '2010-04-30',
    isConfirmed: false,
  },
];
