import type {PlainBlob} from '../../../plain';
import {blob, plainBlob} from '../../../runtime/blob';
import {call} from '../../../runtime/bridge';
import {encodeText, fromBase64, toBase64, type SignedBytes} from '../../../runtime/bytes';
import {emulateService} from '../../../runtime/emulate';
import {enumeration, nameOf} from '../../../runtime/enumeration';
import {exception} from '../../../runtime/exception';
import {formatDate} from './format-date';
import {formatString} from './format-string';
import {parseCsv} from './parse-csv';
import {parseDate} from './parse-date';

type BlobSource = GoogleAppsScript.Base.BlobSource;
type Data = SignedBytes | string;

/** What the charset parameter of most members may be; UTF-8 unless told. */
type Charset = GoogleAppsScript.Utilities.Charset;

/** https://developers.google.com/apps-script/reference/utilities/utilities */
export const Utilities = emulateService<GoogleAppsScript.Utilities.Utilities>('Utilities', {
  Charset: enumeration<typeof GoogleAppsScript.Utilities.Charset>('US_ASCII', 'UTF_8'),
  DigestAlgorithm: enumeration<typeof GoogleAppsScript.Utilities.DigestAlgorithm>(
    'MD2',
    'MD5',
    'SHA_1',
    'SHA_256',
    'SHA_384',
    'SHA_512',
  ),
  MacAlgorithm: enumeration<typeof GoogleAppsScript.Utilities.MacAlgorithm>(
    'HMAC_MD5',
    'HMAC_SHA_1',
    'HMAC_SHA_256',
    'HMAC_SHA_384',
    'HMAC_SHA_512',
  ),
  RsaAlgorithm: enumeration<typeof GoogleAppsScript.Utilities.RsaAlgorithm>(
    'RSA_SHA_1',
    'RSA_SHA_256',
  ),

  base64Decode: decode,
  base64DecodeWebSafe: decode,
  base64Encode: (data: Data, charset?: Charset) => base64Of(data, charset),
  base64EncodeWebSafe: (data: Data, charset?: Charset) =>
    base64Of(data, charset).replace(/\+/g, '-').replace(/\//g, '_'),

  computeDigest: (
    algorithm: GoogleAppsScript.Utilities.DigestAlgorithm,
    value: Data,
    charset?: Charset,
  ) => call<SignedBytes>('Utilities.computeDigest', algorithm, sent(value, charset)),
  computeHmacSha256Signature: (value: Data, key: Data, charset?: Charset) =>
    hmac('HMAC_SHA_256', value, key, charset),
  computeHmacSignature: (
    algorithm: GoogleAppsScript.Utilities.MacAlgorithm,
    value: Data,
    key: Data,
    charset?: Charset,
  ) => hmac(nameOf(algorithm), value, key, charset),
  computeRsaSha1Signature: (value: string, key: string, charset?: Charset) =>
    rsa('RSA_SHA_1', value, key, charset),
  computeRsaSha256Signature: (value: string, key: string, charset?: Charset) =>
    rsa('RSA_SHA_256', value, key, charset),
  computeRsaSignature: (
    algorithm: GoogleAppsScript.Utilities.RsaAlgorithm,
    value: string,
    key: string,
    charset?: Charset,
  ) => rsa(nameOf(algorithm), value, key, charset),

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string) {
    if (!(date instanceof Date)) {
      throw exception(
        `The parameters (${typeof date},String,String) don't match the method signature for Utilities.formatDate.`,
      );
    }
    return formatDate(date.getTime(), timeZone, format);
  },
  formatString,
  parseDate,
  parseCsv,

  getUuid() {
    const digits = Array.from({length: 32}, () => Math.floor(Math.random() * 16).toString(16));
    // Version 4, variant 1 (RFC 4122).
    digits[12] = '4';
    digits[16] = '89ab'[parseInt(digits[16]!, 16) & 3]!;
    return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  },

  newBlob(data: Data, contentType: string | null = null, name: string | null = null) {
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return blob({bytes: base64Of(data), contentType: type, name});
  },
  gzip: (source: BlobSource, name: string | null = null) =>
    blob(call<PlainBlob>('Utilities.gzip', plainBlob(source), name)),
  ungzip: (source: BlobSource) => blob(call<PlainBlob>('Utilities.ungzip', plainBlob(source))),
  zip: (sources: BlobSource[], name: string | null = null) =>
    blob(call<PlainBlob>('Utilities.zip', sources.map(plainBlob), name)),
  unzip: (source: BlobSource) => call<PlainBlob[]>('Utilities.unzip', plainBlob(source)).map(blob),

  sleep(milliseconds: number) {
    call('Utilities.sleep', milliseconds);
  },
});

/** Bytes on their way to the world: a text in UTF-8 as it is, anything else as base64. */
type Sent = {text: string} | string;

/** Outside this context bytes are made many times faster than here. */
function sent(data: Data, charset?: Charset): Sent {
  if (typeof data !== 'string') return toBase64(data);
  const name = charset ? nameOf(charset) : 'UTF_8';
  return name === 'UTF_8' ? {text: data} : toBase64(encodeText(data, name));
}

function base64Of(data: Data, charset?: Charset): string {
  const bytes = sent(data, charset);
  return typeof bytes === 'string' ? bytes : call<string>('Utilities.base64Encode', bytes);
}

function decode(encoded: string): SignedBytes {
  const bytes = fromBase64(encoded);
  if (!bytes) throw exception('Could not decode string.');
  return bytes;
}

function hmac(algorithm: string, value: Data, key: Data, charset?: Charset): SignedBytes {
  return call(
    'Utilities.computeHmacSignature',
    algorithm,
    sent(value, charset),
    sent(key, charset),
  );
}

function rsa(algorithm: string, value: string, key: string, charset?: Charset): SignedBytes {
  return call('Utilities.computeRsaSignature', algorithm, sent(value, charset), key);
}
