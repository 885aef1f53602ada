import type {Ailment} from '../../../domain/health/ailment';
import type {Instant} from '../../../domain/instant';
import type {OfficeSettings} from '../../../domain/settings';
import {longDate} from '../dates';
import {AILMENT_WORDS} from '../health';
import {wording, type Wording} from '../wording';

/** O2: the week's examination, for the admins. It is sent also for a healthy desk: its silence is a sign too. */
export function healthMail(
  at: Instant,
  ailments: readonly Ailment[],
  {office}: OfficeSettings,
): Wording {
  const count = ailments.length;
  const state = count === 0 ? 'Meja Aduan sehat' : `${count} hal perlu dibenahi di Meja Aduan`;
  return wording(`${state}, ${longDate(at, office.zone)}`, [
    {
      paragraph:
        count === 0
          ? `Pemeriksaan mingguan ${office.name}: tidak ada yang perlu dibenahi.`
          : `Pemeriksaan mingguan ${office.name}. Yang terberat disebut lebih dulu.`,
    },
    ...ailments.map(({code, about}) => {
      const [what, cure] = AILMENT_WORDS[code](...about);
      return {paragraph: `${what} ${cure}`};
    }),
    {
      paragraph:
        count === 0
          ? 'Bila surel ini tidak datang pada hari kerja pertama suatu minggu, buka Meja Aduan dan periksa.'
          : 'Tombol pembenahannya ada di Meja Aduan, halaman Periksa Kesehatan.',
    },
  ]);
}
