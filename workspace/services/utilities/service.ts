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

/** What of Utilities is better done outside the script's context. Bytes go as base64. */
export function createUtilities(_world: World) {
  const operations = {
    'Utilities.computeDigest': (_: World, _caller: Caller, algorithm: string, bytes: string) =>
      createHash(hashOf(algorithm)).update(bytes, 'base64').digest('base64'),
    'Utilities.computeHmacSignature': (
      _: World,
      _caller: Caller,
      algorithm: string,
      bytes: string,
      key: string,
    ) =>
      createHmac(hashOf(algorithm.replace('HMAC_', '')), Buffer.from(key, 'base64'))
        .update(bytes, 'base64')
        .digest('base64'),
    'Utilities.computeRsaSignature': (
      _: World,
      _caller: Caller,
      algorithm: string,
      bytes: string,
      key: string,
    ) =>
      createSign(hashOf(algorithm.replace('RSA_', '')))
        .update(bytes, 'base64')
        .sign(key, 'base64'),
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
