import type {OfficeSettings} from '../../domain/settings';

/** The name of a ledger's file in Drive. */
export function volumeTitle({office}: OfficeSettings, volume: number): string {
  return volume === 1
    ? `Register Aduan ${office.name}`
    : `Register Aduan ${office.name} Jilid ${volume}`;
}

/** The name of the copy that is made before a ledger gets a new form (O7). */
export function copyTitle(settings: OfficeSettings, volume: number, schema: number): string {
  return `Salinan sebelum penyesuaian ${schema} - ${volumeTitle(settings, volume)}`;
}
