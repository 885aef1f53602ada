import type {OfficeSettings} from '../../domain/settings';

/** The name of a ledger's file in Drive. */
export function volumeTitle({office}: OfficeSettings, volume: number): string {
  return volume === 1
    ? `Register Aduan ${office.name}`
    : `Register Aduan ${office.name} Jilid ${volume}`;
}
