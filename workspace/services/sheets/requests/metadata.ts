import type {Draft} from '../draft';
import type {DeveloperMetadata} from '../entities';
import {badField} from '../errors';
import {allow, assign, parseMask} from '../mask';

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

type Lookup = {metadataId?: number; metadataKey?: string};

const found = (wanted: Lookup) => (one: DeveloperMetadata) =>
  (wanted.metadataId === undefined || one.metadataId === wanted.metadataId) &&
  (wanted.metadataKey === undefined || one.metadataKey === wanted.metadataKey);

export function updateDeveloperMetadata(
  draft: Draft,
  body: {
    dataFilters?: {developerMetadataLookup?: Lookup}[];
    developerMetadata?: Partial<DeveloperMetadata>;
    fields?: string;
  },
): void {
  const mask = parseMask(body.fields);
  allow(mask, ['metadataKey', 'metadataValue', 'location', 'visibility']);
  const tests = (body.dataFilters ?? []).map(one => found(one.developerMetadataLookup ?? {}));
  const {book} = draft;
  book.developerMetadata = book.developerMetadata.map(one =>
    tests.some(test => test(one))
      ? assign<DeveloperMetadata>(one, (body.developerMetadata ?? {}) as DeveloperMetadata, mask)
      : one,
  );
}

export function deleteDeveloperMetadata(
  draft: Draft,
  body: {
    dataFilter?: {developerMetadataLookup?: Lookup};
  },
): object {
  const hit = found(body.dataFilter?.developerMetadataLookup ?? {});
  const {book} = draft;
  const gone = book.developerMetadata.filter(hit);
  book.developerMetadata = book.developerMetadata.filter(one => !hit(one));
  const deleted = gone.map(one => ({...one, location: {...one.location}}));
  return {deleteDeveloperMetadata: {deletedDeveloperMetadata: deleted}};
}
