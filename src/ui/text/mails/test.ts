import type {OfficeSettings} from '../../../domain/settings';
import {wording, type Wording} from '../wording';

/** O1: *surat uji*, after *Pasang*. */
export function testMail({office}: OfficeSettings): Wording {
  return wording(`Surat uji Meja Aduan ${office.name}`, [
    {
      paragraph: `Surat ini dikirim oleh Meja Aduan ${office.name} dari ${office.email}. Bila Anda membacanya di kotak masuk, surel keluar berfungsi.`,
    },
    {
      paragraph:
        'Bila surat ini masuk ke folder Spam, tandai "Bukan Spam" dan minta PPID Pelaksana melakukan hal yang sama.',
    },
  ]);
}
