/** Google's texts, https://developers.google.com/apps-script/guides/services/quotas and #troubleshooting. */
export const OUT_OF_TIME = 'Exceeded maximum execution time';
export const TOO_MANY_SIMULTANEOUS =
  'There are too many scripts running simultaneously for this Google user account.';

export function functionNotFound(name: string): string {
  return `Script function not found: ${name}`;
}

/** Written by the world, not by Google: the machine under an execution went away. */
export const KILLED = 'The execution was killed.';

/** What a script gets that was never allowed what it asks for (guides/services/authorization). */
export const AUTHORIZATION_REQUIRED = 'Authorization is required to perform that action.';
