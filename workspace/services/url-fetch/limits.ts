/** https://developers.google.com/apps-script/guides/services/quotas, "Current limitations". */
export const URL_LENGTH = 2 * 1024;
export const HEADERS_PER_CALL = 100;
export const HEADER_LENGTH = 8 * 1024;
export const BODY_LENGTH = 50 * 1024 * 1024;

/** A guess: Google follows redirects by itself and does not say how many. */
export const REDIRECTS = 20;

/** Real time (ms) a machine on loopback has to answer; Google gives a minute. */
export const PATIENCE = 10_000;
