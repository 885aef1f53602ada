/** https://developers.google.com/apps-script/guides/services/quotas, "Current limitations"; ms. */
export const SCRIPT_RUNTIME = 6 * 60_000;
export const ADDON_CALLBACK_RUNTIME = 30_000;
/** https://developers.google.com/apps-script/guides/triggers, "Restrictions". */
export const SIMPLE_TRIGGER_RUNTIME = 30_000;
export const SIMULTANEOUS_PER_USER = 30;
export const SIMULTANEOUS_PER_SCRIPT = 1000;

/** Records of executions a world keeps. */
export const KEPT_EXECUTIONS = 500;

/** Real time a script may compute without a call before it counts as endless. */
export const REAL_COMPUTING = 30_000;
