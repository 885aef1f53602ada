import {copyPlain} from '../../../plain';
import type {Draft} from '../draft';
import type {Sheet} from '../entities';
import type {GridRange, JsonObject} from '../rest';

/** Deep, because ranges inside name their sheet; protections are not copied by the API. */
export function copyOf({world}: Draft, source: Sheet, sheetId: number): Sheet {
  const copy = copyPlain({...source, protectedRanges: []}) as Sheet;
  const here = <T extends GridRange>(range: T) => ({...range, sheetId});
  const freshId = () => world.random.int(2 ** 31);
  const {bandings, objects} = copy;
  return {
    ...copy,
    sheetId,
    merges: copy.merges.map(here),
    conditionalFormats: copy.conditionalFormats.map(rule => ({
      ...rule,
      ranges: ((rule.ranges ?? []) as JsonObject[]).map(range => ({...range, sheetId})),
    })),
    ...(copy.basicFilter?.range
      ? {basicFilter: {...copy.basicFilter, range: here(copy.basicFilter.range)}}
      : {}),
    ...(bandings
      ? {
          bandings: bandings.map(one => ({
            ...one,
            bandedRangeId: freshId(),
            range: here(one.range),
          })),
        }
      : {}),
    ...(objects ? {objects: objects.map(one => ({...one, objectId: freshId()}))} : {}),
  };
}
