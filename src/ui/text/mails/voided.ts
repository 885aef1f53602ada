import type {OfficeSettings} from '../../../domain/settings';
import {signature, type Subject, type Wording, wording} from '../wording';

/** R5: the number a citizen holds no longer stands for a complaint. */
export function voidedMail(subject: Subject, settings: OfficeSettings): Wording {
  const {register} = subject.complaint;
  return wording(`[${register}] Nomor register dibatalkan`, [
    {paragraph: voidedNotice(subject, settings)},
    signature(settings),
  ]);
}

/** The same for a citizen without e-mail. */
export function voidedNotice(
  {complaint, texts}: Pick<Subject, 'complaint' | 'texts'>,
  {office}: OfficeSettings,
): string {
  return (
    `Nomor register ${complaint.register} dibatalkan dengan alasan: ${texts.voidReason ?? ''}. ` +
    'Aduan Anda yang lain tetap diproses. Bila pembatalan ini keliru, hubungi kami' +
    `${office.phone ? ` melalui telepon ${office.phone}` : ''} dan sebutkan nomor tersebut.`
  );
}
