import {CONSENT_SCOPES} from '../../data/consent-scopes';
import type {Readiness} from '../../domain/desk/setting-up';
import type {Clinic} from '../ports/clinic';
import type {Desk} from '../ports';

/**
 * *Pasang*'s first look, which needs nobody's consent: without it Google refuses every later call one by one, in English.
 * A stranger at the web page learns nothing.
 */
export function readyToInstall({premises}: Desk, clinic: Clinic): Readiness {
  const missing = clinic.lackingConsent();
  if (missing) {
    const {allowed, url} = missing;
    const isAllowed = (scope: string) => allowed.some(one => one.endsWith(`/${scope}`));
    const lacking = CONSENT_SCOPES.filter(scope => !isAllowed(scope));
    return {consent: {url, lacking}, person: '', owner: ''};
  }
  const person = clinic.person();
  const owner = person === '' ? '' : premises.officeAccount().email;
  return {consent: null, person, owner};
}
