/** One request as the script's side hands it over, its options filled in. */
export interface FetchRequest {
  url: string;
  /** Lower case. */
  method: string;
  headers: Record<string, string>;
  contentType: string | null;
  /** base64; null without a body. */
  payload: string | null;
  followRedirects: boolean;
  muteHttpExceptions: boolean;
}

/** One answer. */
export interface FetchResponse {
  code: number;
  /** As they came; a name that came more than once has a list. */
  headers: Record<string, string | string[]>;
  /** base64. */
  body: string;
}
