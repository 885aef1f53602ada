import type {Paper} from '../../../domain/document/paper';
import type {Instant} from '../../../domain/instant';
import type {QueueItem} from '../../../domain/ledger/queue';
import type {Officer, OfficeSettings} from '../../../domain/settings';
import {letterDate, longDate} from '../dates';
import {STATUS} from '../status';
import {headOfOffice, paperTitle, signatures} from './parts';

interface HandOver {
  from: Officer;
  to: Officer;
  /** Everything open that the successor holds now. */
  holds: readonly QueueItem[];
  /** What the successor may not see. */
  kept: readonly string[];
}

/** O10: the minutes of an officer's leaving; without subjects or identities, since others read it too. */
export function handOverPaper(
  {from, to, holds, kept}: HandOver,
  settings: OfficeSettings,
  now: Instant,
): Paper {
  const {office, letterhead} = settings;
  const rows = holds.map((item, index) => [
    String(index + 1),
    item.register,
    letterDate(item.receivedAt, office.zone),
    STATUS[item.status],
    item.unit ?? '–',
  ]);
  return {
    title: `Berita Acara Serah Terima ${from.name}`,
    letterhead,
    footer: `Berita acara serah terima · ${office.name}`,
    blocks: [
      ...paperTitle('BERITA ACARA SERAH TERIMA', 'Penanganan aduan'),
      {
        paragraph:
          `Pada hari ini, ${longDate(now, office.zone)}, ${from.name} menyerahkan dan ${to.name} menerima ` +
          `penanganan aduan ${office.name}.`,
      },
      {
        paragraph:
          rows.length === 0
            ? 'Tidak ada aduan terbuka yang dipegang penerima.'
            : `Aduan terbuka yang dipegang penerima sesudah serah terima: ${rows.length}.`,
      },
      ...(rows.length === 0
        ? []
        : [
            {
              table: {
                widths: [6, 24, 22, 20, 28],
                head: ['No.', 'Nomor register', 'Diterima', 'Status', 'Unit'],
                rows,
              },
            },
          ]),
      ...(kept.length === 0
        ? []
        : [
            {
              paragraph: `Tidak dapat diserahkan kepada penerima dan kembali ke meja aduan: ${kept.join(', ')}.`,
            },
          ]),
      {
        paragraph:
          `Sejak berita acara ini dibuat, ${from.name} tidak lagi dapat masuk ke Meja Aduan; perangkat dan tautan ` +
          'pribadinya dikeluarkan. Setiap pemindahan tercatat dalam jurnal aduannya.',
      },
      signatures([
        {role: '\nYang menyerahkan', name: from.name},
        {role: '\nYang menerima', name: to.name},
        headOfOffice(settings, now),
      ]),
    ],
  };
}
