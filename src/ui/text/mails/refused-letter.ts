import type {OfficeSettings} from '../../../domain/settings';
import {wording, type Wording} from '../wording';

/** Gmail will never take a letter of the office itself: a digest (K1) or a morning mail (K10). */
export function refusedLetterMail(
  {to, subject}: {to: string; subject: string},
  {office}: OfficeSettings,
): Wording {
  return wording(`Surel untuk ${to} tidak dapat dikirim`, [
    {
      paragraph: `Semua aduan ${office.name} aman. Gmail menolak surel "${subject}" untuk ${to} dan tidak akan mengirimnya lagi.`,
    },
    {
      paragraph:
        'Periksa alamatnya pada lembar pengaturan di Buku Kerja, lalu pilih Terapkan pengaturan.',
    },
  ]);
}
