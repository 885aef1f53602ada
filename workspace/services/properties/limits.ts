/** https://developers.google.com/apps-script/guides/services/quotas: 9 KB a value, 500 KB a store. */
export const MAX_VALUE_BYTES = 9 * 1024;
export const MAX_STORE_BYTES = 500 * 1024;
