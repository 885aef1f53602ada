import type {Desk, Places} from '../workflow/ports';

/**
 * O10: whether this execution is the office account's. After the account has changed, the former one's triggers and its
 * web app may live on; they must neither send nor write. No request: both stand in the execution's own context.
 */
export function isOfficeAccount({memory}: Desk): boolean {
  const {places} = memory.all();
  const account = places && (JSON.parse(places) as Places).account;
  return !account || account === Session.getEffectiveUser().getEmail();
}
