import {emulate} from '../../../runtime/emulate';
import {AuthorizationStatus} from './enums';

/** What the running person allowed. */
export interface Authorization {
  required: boolean;
  authorized: string[];
  url: string | null;
}

/** The types lack what granular consent brought in 2025. */
interface AuthorizationInfo extends GoogleAppsScript.Script.AuthorizationInfo {
  getAuthorizedScopes(): string[];
}

/** https://developers.google.com/apps-script/reference/script/authorization-info */
export const authorizationInfo = emulate<AuthorizationInfo, Authorization>(
  'AuthorizationInfo',
  () => ({
    getAuthorizationStatus() {
      return this.$.required ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
    },
    getAuthorizationUrl() {
      // null where nothing is to be allowed; the types do not say so.
      return this.$.url as string;
    },
    getAuthorizedScopes() {
      return this.$.authorized;
    },
  }),
);
