import {DESK} from '../../domain/complaint/complaint';
import type {Dossier} from '../../domain/complaint/dossier';
import {seal} from '../../domain/ledger/digest';
import type {Change} from '../../domain/ledger/transaction';
import {originOf} from '../../domain/mail/automatic';
import type {InboundMail} from '../../domain/mail/inbound';
import {type KnownAddress, speaksFor, withKnown} from '../../domain/mail/known-address';
import {ownWords} from '../../domain/mail/reply/own-words';
import {authenticatedSender} from '../../domain/mail/sender';
import type {readAddressToken} from '../../domain/mail/token';
import type {OfficeSettings} from '../../domain/settings';
import type {Desk} from '../ports';
import {signer} from '../signer';

export type AddressToken = NonNullable<ReturnType<typeof readAddressToken>>;

/** K4: *Ingat alamat ini* holds once the official address has said yes, vouched for by Google; anything else changes nothing. */
export function recordConfirmation(
  {complaint, complainant, texts}: Dossier,
  change: Change,
  {mail, confirms}: {mail: InboundMail; confirms: AddressToken},
  {desk, settings}: {desk: Desk; settings: OfficeSettings},
): KnownAddress | null {
  const {referral} = confirms;
  const official = complaint.referrals[referral]?.ppid.toLowerCase();
  const written = texts.materials.filter(one => one.referral === referral).map(one => one.from);
  const address = confirms.asksFor(written, signer(desk));
  const sender = authenticatedSender(mail);
  const isPpid = official !== undefined && sender.address === official && sender.trusted;
  const isYes = /^\W{0,5}ya\b/i.test(ownWords(mail).text);
  const {kind} = originOf(mail.headers, [settings.office.email]);
  if (!isPpid || !isYes || !address || kind !== 'human') return null;
  if (speaksFor(settings.knownAddresses ?? [], address, [official])) return null;
  const at = desk.now();
  const addressHash = seal(address, complainant.salt, desk.crypto.digest);
  change.events.push({type: 'addressConfirmed', at, by: DESK, referral, addressHash});
  return {official, address, at};
}

/** Settings are the same in every volume. */
export function remember({ledger}: Desk, known: readonly KnownAddress[]): void {
  if (known.length === 0) return;
  for (const {base} of ledger.volumes()) {
    ledger.at(base).transact({}, ({settings}) => ({
      changes: [],
      settings: {
        ...settings,
        knownAddresses: known.reduce(withKnown, settings.knownAddresses ?? []),
      },
      result: undefined,
    }));
  }
}
