import {emulate} from '../../../runtime/emulate';

type User = GoogleAppsScript.Base.User;

/** A person as getOwner and getEditors give one. */
export const person = emulate<User & {toString(): string}, {email: string}>('User', () => ({
  getEmail() {
    return this.$.email;
  },
  getUserLoginId() {
    return this.$.email;
  },
  toString() {
    return this.$.email;
  },
}));

/** The address of a User, or the address itself. */
export const emailOf = (one: unknown): string => String(one);
