/** https://developers.google.com/apps-script/guides/services/quotas */
export const TRIGGERS_PER_USER_AND_SCRIPT = 20;
export const VERSIONS_PER_SCRIPT = 200;

/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyMinutes(Integer) */
export const MINUTE_INTERVALS = [1, 5, 10, 15, 30];
export const HOUR_INTERVALS = [1, 2, 4, 6, 8, 12];
