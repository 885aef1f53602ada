import type {ComplaintStatus} from '../../domain/complaint/complaint';

/** What people call the state of a complaint. */
export const STATUS: Record<ComplaintStatus, string> = {
  received: 'Diterima',
  classified: 'Diklasifikasi',
  referred: 'Dikoordinasikan dengan PPID',
  responded: 'Tanggapan PPID diterima',
  drafted: 'Jawaban menunggu persetujuan',
  answered: 'Dijawab',
  reopened: 'Dibuka kembali',
  closed: 'Ditutup',
  forwarded: 'Diteruskan ke instansi lain',
  withdrawn: 'Dicabut pelapor',
  dismissed: 'Bukan aduan',
  voided: 'Nomor dibatalkan',
};

/** J4: what stands there while an approved letter waits. */
export const UNSIGNED = 'Surat jawaban menunggu tanda tangan';
