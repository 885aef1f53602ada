import type {Instant} from '../../../domain/instant';
import {requestDates} from '../../../domain/procedure/request-clock';
import type {OfficeSettings} from '../../../domain/settings';
import {longDate} from '../dates';
import {signature, type Subject, type Wording, wording} from '../wording';

/** C2: UU 14/2008 Ps. 22 (8) asks for the reasons in writing. */
export function extensionMail(
  {complaint}: Pick<Subject, 'complaint'>,
  {reason, until}: {reason: string; until: Instant},
  settings: OfficeSettings,
): Wording {
  const {register} = complaint;
  return wording(`[${register}] Waktu permintaan informasi diperpanjang`, [
    {paragraph: extensionSentence(register, {reason, until}, settings)},
    signature(settings),
  ]);
}

/** The same for who has no e-mail. */
export function extensionNotice(
  {complaint, texts}: Pick<Subject, 'complaint' | 'texts'>,
  settings: OfficeSettings,
): string {
  const reasons = texts.lifeReasons ?? [];
  const until = requestDates(complaint.receivedAt, settings)?.extended ?? complaint.receivedAt;
  const reason = reasons[reasons.length - 1] ?? '';
  return extensionSentence(complaint.register, {reason, until}, settings);
}

function extensionSentence(
  register: string,
  {reason, until}: {reason: string; until: Instant},
  {office}: Pick<OfficeSettings, 'office'>,
): string {
  return (
    `Permintaan informasi Anda dengan nomor register ${register} memerlukan waktu lebih lama: ${reason} ` +
    `Jawaban kami sampaikan paling lambat ${longDate(until, office.zone)} (UU 14/2008 Pasal 22 ayat (8)).`
  );
}
