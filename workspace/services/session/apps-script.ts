import {call} from '../../runtime/bridge';
import {emulate, emulateService} from '../../runtime/emulate';
import {setting} from '../../runtime/setting';

type User = GoogleAppsScript.Base.User & {toString(): string};

/** Google's User: an address, '' where it is not told. */
export const user = emulate<User, {email: string}>('User', () => ({
  getEmail() {
    return this.$.email;
  },
  toString() {
    return this.$.email;
  },
}));

/** https://developers.google.com/apps-script/reference/base/session */
export const Session = emulateService<GoogleAppsScript.Base.Session>('Session', {
  getActiveUser() {
    return user({email: call<string>('Session.getActiveUser')});
  },
  getActiveUserLocale() {
    return setting().locale;
  },
  getEffectiveUser() {
    return user({email: call<string>('Session.getEffectiveUser')});
  },
  getScriptTimeZone() {
    return setting().timeZone;
  },
  getTemporaryActiveUserKey() {
    return call<string>('Session.getTemporaryActiveUserKey');
  },
});
