import {createHash, createHmac, createSign} from 'node:crypto';
import {gunzipSync, gzipSync, unzipSync, zipSync, type Zippable} from 'fflate';
import {GoogleError, Wait, type Caller, type PlainBlob, type World} from '../../service';

export type Utilities = ReturnType<typeof createUtilities>;

/** DigestAlgorithm and MacAlgorithm by the names Node gives them. MD2 has no place in Node. */
const HASHES: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Bytes as a script sends them: a text meant in UTF-8, or base64. */
type Sent = {text: string} | string;

function received(data: Sent): Buffer {
  return typeof data === 'string' ? Buffer.from(data, 'base64') : Buffer.from(data.text, 'utf8');
}

/** Bytes as Apps Script gives them, -128 to 127. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes));
}

/** What of Utilities is better done outside the script's context. */
export function createUtilities(_world: World) {
  const operations = {
    'Utilities.base64Encode': (_: World, _caller: Caller, data: Sent) =>
      received(data).toString('base64'),
    'Utilities.computeDigest': (_: World, _caller: Caller, algorithm: string, data: Sent) =>
      signed(createHash(hashOf(algorithm)).update(received(data)).digest()),
    'Utilities.computeHmacSignature': (
      _: World,
      _caller: Caller,
      algorithm: string,
      data: Sent,
      key: Sent,
    ) =>
      signed(
        createHmac(hashOf(algorithm.replace('HMAC_', '')), received(key))
          .update(received(data))
          .digest(),
      ),
    'Utilities.computeRsaSignature': (
      _: World,
      _caller: Caller,
      algorithm: string,
      data: Sent,
      key: string,
    ) =>
      signed(
        createSign(hashOf(algorithm.replace('RSA_', '')))
          .update(received(data))
          .sign(key),
      ),
    'Utilities.zip': (_: World, _caller: Caller, blobs: PlainBlob[], name: string | null) =>
      zip(blobs, name),
    'Utilities.unzip': (_: World, _caller: Caller, blob: PlainBlob) => unzip(blob),
    'Utilities.gzip': (_: World, _caller: Caller, blob: PlainBlob, name: string | null) =>
      blobOf(
        gzipSync(bytesOf(blob), {mtime: 0}),
        'application/x-gzip',
        name ?? `${blob.name ?? 'archive'}.gz`,
      ),
    'Utilities.ungzip': (_: World, _caller: Caller, blob: PlainBlob) =>
      blobOf(gunzipSync(bytesOf(blob)), null, (blob.name ?? '').replace(/\.gz$/, '')),
    'Utilities.sleep': (world: World, _caller: Caller, ms: number) =>
      new Wait(
        world.clock.now() + Math.max(0, ms),
        () => undefined,
        () => null,
      ),
    'Blob.getAs': (_: World, _caller: Caller, blob: PlainBlob, contentType: string) => {
      throw new GoogleError(
        `Converting from ${blob.contentType ?? 'unknown'} to ${contentType} is not supported.`,
      );
    },
  };
  return {operations};
}

function hashOf(algorithm: string): string {
  const hash = HASHES[algorithm];
  if (!hash) throw new Error(`not emulated: Utilities.DigestAlgorithm.${algorithm}`);
  return hash;
}

/** The earliest instant a ZIP can tell: the archive must not depend on the day it was made. */
const ZIP_TIME = '1980-01-01T00:00:00';

function zip(blobs: PlainBlob[], name: string | null): PlainBlob {
  const files: Zippable = {};
  for (const blob of blobs) {
    const file = blob.name ?? 'Untitled';
    if (file in files) throw new GoogleError(`duplicate entry: ${file}`);
    files[file] = bytesOf(blob);
  }
  return blobOf(zipSync(files, {mtime: ZIP_TIME}), 'application/zip', name ?? 'archive.zip');
}

function unzip(blob: PlainBlob): PlainBlob[] {
  return Object.entries(unzipSync(bytesOf(blob)))
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, bytes]) => blobOf(bytes, null, name));
}

function bytesOf({bytes}: PlainBlob): Uint8Array {
  return Uint8Array.from(Buffer.from(bytes, 'base64'));
}

function blobOf(bytes: Uint8Array, contentType: string | null, name: string): PlainBlob {
  return {bytes: Buffer.from(bytes).toString('base64'), contentType, name};
}
