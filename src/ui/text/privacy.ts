import type {PrivacyNotice} from '../../domain/settings';

/** I9: what an office says until it writes its own. The legal basis is the duty to record who asks and complains. */
export const USUAL_PRIVACY: PrivacyNotice = {
  notice:
    'Data Anda dipakai hanya untuk menangani aduan ini, disimpan tertutup, dan tidak diteruskan kepada pihak lain selain petugas yang menjawabnya. ' +
    'Anda dapat meminta data Anda diperbaiki atau dihapus melalui kantor kami.',
  basis:
    'UU Nomor 27 Tahun 2022 Pasal 20 ayat (2) huruf e (tugas pelayanan publik) dan UU Nomor 25 Tahun 2009 Pasal 36.',
  version: '1',
};

export function privacyWords({notice, basis}: PrivacyNotice): string {
  return `${notice} Dasar hukum: ${basis}`;
}
