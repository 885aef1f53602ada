/** What Gmail hands to a callback: https://developers.google.com/workspace/add-ons/concepts/event-objects */
export interface CardEvent {
  gmail?: {messageId?: string; accessToken?: string};
  parameters?: Record<string, string>;
  formInput?: Record<string, string>;
}

/** The name of the card's one field. */
export const FIELD = 'tanggapan';

export function typedIn({formInput}: CardEvent): string {
  return formInput?.[FIELD] ?? '';
}
