import type {OfficeSettings} from '../../../domain/settings';
import {type Wording, wording} from '../wording';

/** O4: the code that signs an officer in on one device. */
export function signInMail(code: string, settings: OfficeSettings): Wording {
  return wording(`${code} adalah kode masuk Meja Aduan`, [
    {paragraph: `Kode masuk Anda ke Meja Aduan ${settings.office.name}:`},
    {quote: code},
    {
      paragraph:
        'Kode berlaku 10 menit dan hanya untuk satu perangkat. Abaikan surel ini bila Anda tidak memintanya.',
    },
  ]);
}
