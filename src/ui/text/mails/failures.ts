import type {TickPart} from '../../../domain/health/tick-failures';
import type {OfficeSettings} from '../../../domain/settings';
import {htmlText, plainText} from '../letter';
import {TICK_PART} from '../tick-parts';
import type {Wording} from '../wording';

/** O2: the desk's own work fails again and again, for the admins; said once. */
export function failuresMail(
  parts: readonly TickPart[],
  {office}: Pick<OfficeSettings, 'office'>,
): Wording {
  const named = parts.map(part => TICK_PART[part]).join(', ');
  const blocks = [
    {
      paragraph: `Semua aduan ${office.name} aman. Sebagian pekerjaan otomatis meja berkali-kali gagal: ${named}. Pekerjaan yang lain berjalan terus.`,
    },
    {
      paragraph:
        'Meja mencobanya lagi sendiri. Buka Periksa Kesehatan di Meja Aduan. Bila besok masih disebut di sana, minta pengelola TI melihat Executions di penyunting skrip: kesalahannya tertulis di sana.',
    },
  ];
  return {
    subject: `Pekerjaan otomatis gagal: ${named}`,
    text: plainText(blocks),
    html: htmlText(blocks),
  };
}
