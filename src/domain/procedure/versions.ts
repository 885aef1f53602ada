import {SHIPPED_PROCEDURES} from '../../data/procedures';
import type {OfficeSettings} from '../settings';
import {type Procedure, procedureKey} from './procedure';

/** An SOP without its place in the row of versions. */
export type ProcedureContent = Omit<Procedure, 'id' | 'version'>;

/**
 * The key under which this content is in force: the one it already has, or the next version of `id`. Every version stays
 * in the settings, because complaints go on naming it.
 */
export function settingsWith(
  content: ProcedureContent,
  id: Procedure['id'],
  {procedures = []}: Pick<OfficeSettings, 'procedures'>,
): {key: string; procedures: Procedure[]} {
  const known = [...SHIPPED_PROCEDURES, ...procedures];
  const same = known.find(one => isSame(one, content));
  if (same) return {key: procedureKey(same), procedures};
  const version = 1 + Math.max(0, ...known.filter(one => one.id === id).map(one => one.version));
  const added: Procedure = {id, version, ...content};
  return {key: procedureKey(added), procedures: [...procedures, added]};
}

function isSame({id: _id, version: _version, ...known}: Procedure, content: ProcedureContent) {
  const fields = Object.keys(known) as Array<keyof ProcedureContent>;
  return fields.every(field => written(known[field]) === written(content[field]));
}

/** Fields of a step in one order, however it was made. */
function written(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
