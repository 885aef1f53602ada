import type {Setting} from './setting';

/** Installs Google's services under their global names. */
export function installServices(_setting: Setting): void {}
