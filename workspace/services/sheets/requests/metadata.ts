import type {Draft} from '../draft';
import type {DeveloperMetadata} from '../entities';
import {badField} from '../errors';

/** Notes that a script keeps with the spreadsheet or a sheet, unseen by people. */
export function createDeveloperMetadata(
  draft: Draft,
  body: {developerMetadata?: Partial<DeveloperMetadata>},
): object {
  const {
    metadataKey = '',
    metadataValue,
    location = {spreadsheet: true},
  } = body.developerMetadata ?? {};
  if (!metadataKey) throw badField('developerMetadata.metadataKey');
  const metadataId = body.developerMetadata?.metadataId ?? draft.world.random.int(2 ** 31);
  const added: DeveloperMetadata = {
    metadataId,
    metadataKey,
    ...(metadataValue === undefined ? {} : {metadataValue}),
    visibility: body.developerMetadata?.visibility ?? 'DOCUMENT',
    location,
  };
  draft.book.developerMetadata = [...draft.book.developerMetadata, added];
  return {createDeveloperMetadata: {developerMetadata: {...added, location: {...location}}}};
}

export function deleteDeveloperMetadata(
  draft: Draft,
  body: {
    dataFilter?: {developerMetadataLookup?: {metadataId?: number; metadataKey?: string}};
  },
): object {
  const wanted = body.dataFilter?.developerMetadataLookup ?? {};
  const hit = (one: DeveloperMetadata) =>
    (wanted.metadataId === undefined || one.metadataId === wanted.metadataId) &&
    (wanted.metadataKey === undefined || one.metadataKey === wanted.metadataKey);
  const {book} = draft;
  const gone = book.developerMetadata.filter(hit);
  book.developerMetadata = book.developerMetadata.filter(one => !hit(one));
  const deleted = gone.map(one => ({...one, location: {...one.location}}));
  return {deleteDeveloperMetadata: {deletedDeveloperMetadata: deleted}};
}
