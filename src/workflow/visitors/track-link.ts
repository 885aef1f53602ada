import type {OfficeSettings} from '../../domain/settings';
import {printedPage, trackingAddress} from '../../domain/tracking/key';
import type {Sign} from '../signer';

/** The same for paper, which nobody can correct later: by the office's own address where it has one (O10). */
export function printedLink(entry: number, {office}: OfficeSettings, sign: Sign): string | null {
  return trackingAddress(printedPage(office), entry, sign);
}

/** The link of a complaint's tracking page; null while the web app is not deployed. */
export function trackingLink(entry: number, {office}: OfficeSettings, sign: Sign): string | null {
  return trackingAddress(office.trackingPage, entry, sign);
}
