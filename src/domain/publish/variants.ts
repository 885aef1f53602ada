import {PLATFORM_FORMS, type PlatformForm} from '../../data/platforms';
import type {Dossier} from '../complaint/dossier';
import {type OwnContacts, type Personal, personalIn} from './personal';
import {partsFor} from './parts';

/** An answer ready to be posted in one way on the complainant's platform (SOP B5, J5). */
export interface Variant {
  form: PlatformForm['form'];
  isPublic: boolean;
  parts: string[];
  /** What must go before it may be posted; empty for a private message. */
  personal: Personal[];
}

/** So many comments under one post still read as an answer; more of it belongs into a message. */
const MOST_COMMENTS = 5;

/**
 * The variants of a text for the platform a complaint came from, the public one first; none for other channels.
 *
 * @param pointer what a public comment says where the whole would be too many of them.
 */
export function variantsOf(
  text: string,
  {complaint, complainant}: Pick<Dossier, 'complaint' | 'complainant'>,
  own: OwnContacts,
  pointer: string,
): Variant[] {
  return PLATFORM_FORMS.filter(({channel}) => channel === complaint.channel).map(form => {
    const parts = partsFor(text, form);
    const isLong = form.isPublic && parts.length > MOST_COMMENTS;
    return {
      form: form.form,
      isPublic: form.isPublic,
      parts: isLong ? partsFor(pointer, form) : parts,
      personal: form.isPublic && !isLong ? personalIn(text, complainant, own) : [],
    };
  });
}

/** Whether complaints of this channel are answered on a platform. */
export function hasPlatform({channel}: Pick<Dossier['complaint'], 'channel'>): boolean {
  return PLATFORM_FORMS.some(form => form.channel === channel);
}

/** Whether what is written to this complainant may stand where anyone reads it. */
export function hasPublicForm({channel}: Pick<Dossier['complaint'], 'channel'>): boolean {
  return PLATFORM_FORMS.some(form => form.channel === channel && form.isPublic);
}
