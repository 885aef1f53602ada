import {type LinkedSubject, type LinkingOffice, signature, type Wording, wording} from '../wording';

/** J8: the complaint is in the hands of a unit; sent only where the office has switched it on. */
export function referredMail(
  {complaint, entry}: LinkedSubject,
  unit: string,
  {settings, trackingLink}: LinkingOffice,
): Wording {
  const link = trackingLink(entry);
  return wording(`[${complaint.register}] Aduan Anda diteruskan`, [
    {
      paragraph: `Aduan Anda dengan nomor register ${complaint.register} sudah dibaca dan diteruskan ke ${unit}. Jawaban akan kami kirim ke alamat surel ini.`,
    },
    ...(link ? [{paragraph: `Perkembangannya dapat Anda lihat di:\n${link}`}] : []),
    signature(settings),
  ]);
}
