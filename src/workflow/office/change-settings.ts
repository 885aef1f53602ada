import type {OfficeSettings} from '../../domain/settings';
import type {Desk} from '../ports';

/**
 * Brings settings into force in every volume, since each brings them along with every read; `change` sees those of the
 * volume as they are then, so that nothing decided meanwhile is undone.
 *
 * @param besides a volume that has them already, by its base.
 */
export function changeSettings(
  {ledger}: Desk,
  change: (was: OfficeSettings) => OfficeSettings,
  besides?: number,
): OfficeSettings[] {
  return ledger
    .volumes()
    .filter(({base}) => base !== besides)
    .map(
      ({base}) =>
        ledger.at(base).transact({}, ({settings: was}) => ({
          changes: [],
          settings: change(was),
          result: undefined,
        })).settings,
    );
}
