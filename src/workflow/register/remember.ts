import {readRemembered, type Remembered} from '../../domain/classification/alike';
import {fingerprintOf} from '../../domain/classification/fingerprint';
import type {Complainant, Texts} from '../../domain/complaint/dossier';
import type {Intake} from '../../domain/intake/intake';
import type {Snapshot} from '../../domain/ledger/transaction';
import type {Sign} from '../signer';

/** What the ledger keeps of a complaint to know another one like it (C5): persons and words only as signatures. */
export function remember(
  {entry, register}: {entry: number; register: string},
  {receivedAt, channel}: Pick<Intake, 'receivedAt' | 'channel'>,
  {email, phone, account}: Complainant,
  {title, body}: Texts,
  sign: Sign,
): Remembered {
  const who = [email.toLowerCase(), phone.replace(/\D/g, ''), account.toLowerCase()];
  return {
    entry,
    register,
    receivedAt,
    print: fingerprintOf(title, body, channel),
    who: who.filter(one => one !== '').map(one => sign(`pelapor ${one}`)),
    said: sign(`naskah ${`${title}\n${body}`.toLowerCase().replace(/\s+/g, ' ').trim()}`),
  };
}

/** The last thousand complaints, those of the volume before included. */
export function rememberedIn({recentRows}: Pick<Snapshot, 'recentRows'>): Remembered[] {
  return recentRows.flatMap(row => (row[4] ? (readRemembered(row[4]) ?? []) : []));
}
