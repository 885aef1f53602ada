import type {Kind} from '../domain/complaint/classification';

/** What the sentences and the settings tabs call each kind; apart from the tabs' other words, which few executions need. */
export const KIND_WORDS: Record<Kind, string> = {
  nonSupervisoryComplaint: 'Pengaduan tidak berkadar pengawasan',
  supervisoryComplaint: 'Pengaduan berkadar pengawasan',
  informationRequest: 'Permintaan informasi',
  aspiration: 'Aspirasi',
  notComplaint: 'Bukan aduan',
};
