import {arm, effectsOf, type Fault} from '../faults';
import {DAILY_QUOTAS, type QuotaName} from '../quotas';
import {fillStorage} from '../services/drive/usage';
import type {LocalWorld} from '../world';
import type {ArmFault} from './acts';
import {milliseconds} from './duration';

const QUOTA = 'quota:';
const STORAGE = 'storage';

/** Arms what shall go wrong. Throws where it never could. */
export function armFault(world: LocalWorld, wish: ArmFault): void {
  if (typeof wish.on !== 'string') throw new Error('On what? Give on.');
  if (wish.on.startsWith(QUOTA)) endQuota(world, wish.on.slice(QUOTA.length), wish.as);
  else if (wish.on === STORAGE) fillStorage(world, wish.as ?? '');
  else arm(world.state.faults, faultOf(wish));
}

function faultOf({on, nth = 1, effect = effectsOf(on)[0], by, ...edit}: ArmFault): Fault {
  const {file, range, values, as} = edit;
  return {
    on,
    nth,
    effect,
    ...(by === undefined ? {} : {by: milliseconds(by)}),
    ...(file && range && values ? {edit: {file, range, values, ...(as ? {as} : {})}} : {}),
  };
}

/** Nothing is left of one quota of the day: of one account, or of everybody's. */
export function endQuota(world: LocalWorld, name: string, as?: string): void {
  const {accounts, quotas} = world;
  if (!(name in DAILY_QUOTAS)) {
    const known = Object.keys(DAILY_QUOTAS).join(', ');
    throw new Error(`There is no quota ${name}. There are ${known}.`);
  }
  const quota = name as QuotaName;
  for (const {email} of accounts.list()) {
    if (as === undefined || as === email) quotas.add(email, quota, quotas.remaining(email, quota));
  }
}
