import type {Referral} from '../../domain/complaint/complaint';
import type {Zone} from '../../domain/instant';
import {shortDateTime} from './dates';

/** What the desk says of a complaint in the hands of PPIDs (SOP A4). */
export const REFERRAL = {
  waiting: 'Menunggu tanggapan PPID',
  waitingWhy:
    'Tanggapan masuk sendiri begitu PPID membalas surel. Tidak ada yang perlu Anda kerjakan.',
  recall: 'Tarik kembali',
  /** C6: each unit's part in one line. */
  part: ({unit, at, dueAt, respondedAt, returned}: Referral, zone: Zone) => {
    if (returned) return `${unit}: dikembalikan ${shortDateTime(returned.at, zone)}`;
    if (respondedAt !== null) return `${unit}: bagiannya masuk ${shortDateTime(respondedAt, zone)}`;
    return `${unit}: dikirim ${shortDateTime(at, zone)}, ditunggu ${shortDateTime(dueAt, zone)}`;
  },
};
