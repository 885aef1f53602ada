import {blob} from '../../../runtime/blob';
import {call} from '../../../runtime/bridge';
import {fromBase64} from '../../../runtime/bytes';
import {emulate} from '../../../runtime/emulate';
import type {AttachmentView} from '../views';

type Blob = GoogleAppsScript.Base.Blob;
type GmailAttachment = GoogleAppsScript.Gmail.GmailAttachment;

/** A file of a message: a Blob that cannot give its own Blob, but a copy. */
export const attachment = emulate<GmailAttachment, AttachmentView>('GmailAttachment', () => ({
  copyBlob() {
    return copy(this.$);
  },
  getAs(contentType: string) {
    return copy(this.$).getAs(contentType);
  },
  getBytes() {
    return fromBase64(this.$.bytes) ?? [];
  },
  getContentType() {
    return this.$.contentType ?? '';
  },
  getDataAsString(charset?: string) {
    return charset ? copy(this.$).getDataAsString(charset) : copy(this.$).getDataAsString();
  },
  getHash() {
    return call<string>('GmailAttachment.getHash', this.$.bytes);
  },
  getName() {
    return this.$.name ?? '';
  },
  getSize() {
    return this.getBytes().length;
  },
  isGoogleType() {
    return copy(this.$).isGoogleType();
  },
}));

function copy({bytes, contentType, name}: AttachmentView): Blob {
  return blob({bytes, contentType, name});
}
