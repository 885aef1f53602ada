import {expect} from '../expect';
import type {Spec} from '../spec';

const PAGE = 'https://developers.google.com/apps-script/reference/utilities/utilities';
const BLOB = 'https://developers.google.com/apps-script/reference/base/blob';

export const specs: Spec[] = [
  {
    name: 'a digest is the standard one, as signed bytes',
    member: ['Utilities.computeDigest', 'Utilities.DigestAlgorithm.SHA_256'],
    source: `${PAGE}#computeDigest(DigestAlgorithm,String,Charset)`,
    run() {
      const {SHA_256} = Utilities.DigestAlgorithm;
      // SHA-256 of "abc": FIPS 180-4, appendix B.1.
      expect(Utilities.computeDigest(SHA_256, 'abc', Utilities.Charset.UTF_8).slice(0, 4)).toEqual([
        -70, 120, 22, -65,
      ]);
    },
  },
  {
    name: 'an HMAC is keyed by the bytes of its key in UTF-8',
    member: ['Utilities.computeHmacSha256Signature', 'Utilities.Charset.UTF_8'],
    source: `${PAGE}#computeHmacSha256Signature(String,String,Charset)`,
    run() {
      const {UTF_8} = Utilities.Charset;
      // RFC 4231, test case 2.
      const bytes = Utilities.computeHmacSha256Signature(
        'what do ya want for nothing?',
        'Jefe',
        UTF_8,
      );
      expect(bytes.slice(0, 4)).toEqual([91, -36, -63, 70]);
    },
  },
  {
    name: 'base64 encodes text in UTF-8 and pads it',
    member: 'Utilities.base64Encode',
    source: `${PAGE}#base64Encode(String,Charset)`,
    run() {
      expect(Utilities.base64Encode('Aduan: é😀', Utilities.Charset.UTF_8)).toEqual(
        'QWR1YW46IMOp8J+YgA==',
      );
    },
  },
  {
    name: 'web-safe base64 uses - and _ and keeps the padding',
    member: 'Utilities.base64EncodeWebSafe',
    source: `${PAGE}#base64EncodeWebSafe(String,Charset)`,
    run() {
      expect(Utilities.base64EncodeWebSafe('é😀??>', Utilities.Charset.UTF_8)).toEqual(
        'w6nwn5iAPz8-',
      );
    },
  },
  {
    name: 'web-safe base64 is read with and without padding',
    member: 'Utilities.base64DecodeWebSafe',
    // Google's own library reads the payload of a JWT with it, which has no padding (RFC 7515).
    source: 'https://github.com/googleworkspace/apps-script-oauth2/blob/main/src/Utilities.js',
    run() {
      expect(Utilities.base64DecodeWebSafe('-_8=')).toEqual([-5, -1]);
      expect(Utilities.base64DecodeWebSafe('-_8')).toEqual([-5, -1]);
    },
  },
  {
    name: 'base64 gives signed bytes back',
    member: 'Utilities.base64Decode',
    source: `${PAGE}#base64Decode(String)`,
    run() {
      expect(Utilities.base64Decode('w6kA/w==')).toEqual([-61, -87, 0, -1]);
    },
  },
  {
    name: 'a UUID is of version 4 and never the same',
    member: 'Utilities.getUuid',
    source: `${PAGE}#getUuid()`,
    run() {
      const [one, other] = [Utilities.getUuid(), Utilities.getUuid()];
      expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(one === other).toEqual(false);
    },
  },
  {
    name: 'sleeping lets the clock go on',
    member: 'Utilities.sleep',
    source: `${PAGE}#sleep(Integer)`,
    run() {
      const before = Date.now();
      Utilities.sleep(50);
      expect(Date.now() - before >= 50).toEqual(true);
    },
  },
  {
    name: 'a blob is made of bytes or of text',
    member: ['Utilities.newBlob', 'Blob.getDataAsString'],
    source: `${PAGE}#newBlob(Byte)`,
    run() {
      expect(Utilities.newBlob([-61, -87]).getDataAsString('UTF-8')).toEqual('é');
      expect(Utilities.newBlob('aduan').getDataAsString()).toEqual('aduan');
    },
  },
  {
    name: 'a blob takes text, type and name, and gives itself back',
    member: ['Blob.setDataFromString', 'Blob.setContentType', 'Blob.setName'],
    source: `${BLOB}#setDataFromString(String,String)`,
    run() {
      const blob = Utilities.newBlob('')
        .setDataFromString('é', 'UTF-8')
        .setContentType('text/xml')
        .setName('a/b.xml');
      expect([blob.getBytes(), blob.getContentType(), blob.getName()]).toEqual([
        [-61, -87],
        'text/xml',
        'a/b.xml',
      ]);
    },
  },
  {
    name: 'a zip keeps the folders of its entries’ names',
    member: 'Utilities.zip',
    source: `${PAGE}#zip(BlobSource,String)`,
    run() {
      const parts = ['word/document.xml', '[Content_Types].xml'].map(name =>
        Utilities.newBlob('<a/>', 'text/xml', name),
      );
      const names = Utilities.unzip(Utilities.zip(parts, 'a.docx')).map(blob => blob.getName());
      expect(names.sort()).toEqual(['[Content_Types].xml', 'word/document.xml']);
    },
  },
];
