import type {Kind, Urgency} from '../complaint/classification';

/** The codes SP4N and the training samples use for kinds and urgencies. */
export const KIND_CODE: Record<Kind, string> = {
  nonSupervisoryComplaint: 'pengaduan_tidak_berkadar_pengawasan',
  supervisoryComplaint: 'pengaduan_berkadar_pengawasan',
  informationRequest: 'permintaan_informasi',
  aspiration: 'aspirasi',
  notComplaint: 'bukan_aduan',
};

export const URGENCY_CODE: Record<Urgency, string> = {
  emergency: 'darurat',
  high: 'tinggi',
  medium: 'sedang',
  low: 'rendah',
};
