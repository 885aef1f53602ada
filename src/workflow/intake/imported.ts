import type {Complainant, Texts} from '../../domain/complaint/dossier';
import type {ComplaintEvent} from '../../domain/complaint/event';
import type {ImportPlace} from '../../domain/import/progress';
import {wallClock} from '../../domain/instant';
import {seal} from '../../domain/ledger/digest';
import type {Change} from '../../domain/ledger/transaction';
import {parseAddress} from '../../domain/mail/address';
import {formatRegisterNumber} from '../../domain/register-number';
import type {OfficeSettings} from '../../domain/settings';
import {trackingCodeOf} from '../../domain/tracking-code';
import {GAP_REASON} from '../../ui/text/desk/import';
import type {Crypto} from '../ports';
import {newSalt} from './new-salt';
import type {Sign} from '../signer';

interface Importing {
  entry: number;
  year: number;
  settings: OfficeSettings;
  by: string;
  crypto: Crypto;
  sign: Sign;
}

/** R7: a complaint as the old register left it, marked as imported; a skipped number is voided with its reason. */
export function importedChange(place: ImportPlace, importing: Importing): Change {
  const {number, row, registeredAt: at} = place;
  const {entry, year, settings, by, crypto, sign} = importing;
  const {month} = wallClock(at, settings.office.zone);
  const register = formatRegisterNumber({year, number}, settings.numberFormat, month);
  const complainant = complainantOf(row, trackingCodeOf(register, sign), crypto);
  const texts = textsOf(row);
  const sealed = (text: string) => seal(text, complainant.salt, crypto.digest);
  const events: ComplaintEvent[] = [
    {
      type: 'registered',
      at,
      by,
      register,
      channel: row?.channel ?? 'other',
      responseId: null,
      receivedAt: row?.receivedAt ?? at,
      procedure: settings.procedure,
      reachableByMail: complainant.email !== '',
      contentHash: sealed(JSON.stringify([texts.title, texts.body, texts.extra])),
      identityHash: sealed(JSON.stringify(complainant)),
      imported: true,
    },
  ];
  if (!row) {
    events.push({type: 'voided', at, by, reasonHash: sealed(GAP_REASON)});
    return {entry, events, complainant, texts: {...texts, voidReason: GAP_REASON}};
  }
  const endedAt = row.answeredAt ?? at;
  if (row.status === 'answered') {
    const hash = sealed(texts.answer);
    events.push(
      {type: 'answerDrafted', at: endedAt, by, draftHash: hash},
      {type: 'answered', at: endedAt, by, answerHash: hash, self: false},
    );
  }
  if (row.status !== 'dismissed')
    return {entry, events, complainant, texts: {...texts, answerBy: by}};
  const dismissedReason = row.cells.status ?? '';
  events.push({type: 'dismissed', at: endedAt, by, reasonHash: sealed(dismissedReason)});
  return {entry, events, complainant, texts: {...texts, answerBy: by, dismissedReason}};
}

function complainantOf(row: ImportPlace['row'], trackingCode: string, crypto: Crypto): Complainant {
  const {name, email, phone, address, identityNumber, account} = row?.cells ?? {};
  return {
    name: name ?? '',
    email: parseAddress(email ?? '') ?? '',
    phone: phone ?? '',
    address: address ?? '',
    identityNumber: identityNumber ?? '',
    account: account ?? '',
    anonymous: false,
    confidential: false,
    trackingCode,
    salt: newSalt(crypto),
  };
}

function textsOf(row: ImportPlace['row']): Texts {
  const {title, body, answer} = row?.cells ?? {};
  return {
    title: title ?? '',
    body: body ?? '',
    extra: row?.extra ?? [],
    materials: [],
    held: [],
    answer: answer ?? '',
    answerBy: '',
  };
}
