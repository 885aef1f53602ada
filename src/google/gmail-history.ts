import {gmail, gmailMessages, ME} from './services';

/** Messages one page of a list brings at most. */
export const PAGE = 100;
/** Sent messages opened in one search for lost letters. */
const SOUGHT = 200;

/**
 * Messages that a label got since a point in the history, the oldest first, and how far that reaches.
 *
 * @param most where there are more, the rest comes with the next look.
 */
export function readHistory(
  startHistoryId: string,
  label: 'INBOX' | 'SENT',
  most: number,
): {ids: string[]; historyId: string} {
  const ids = new Set<string>();
  let pageToken: string | undefined;
  let historyId = startHistoryId;
  do {
    const page = gmail().History!.list(ME, {
      startHistoryId,
      historyTypes: ['messageAdded'],
      maxResults: 500,
      ...(pageToken ? {pageToken} : {}),
    });
    for (const {id, messagesAdded} of page.history ?? []) {
      for (const {message} of messagesAdded ?? []) {
        if (message?.labelIds?.includes(label)) ids.add(message.id!);
      }
      if (ids.size >= most) return {ids: [...ids], historyId: id!};
    }
    historyId = page.historyId ?? historyId;
    pageToken = page.nextPageToken;
  } while (pageToken);
  return {ids: [...ids], historyId};
}

/** By the history, which is exact; by a search only where Gmail keeps that history no longer. */
export function sentSince({at, historyId}: {at: number; historyId: string | null}): string[] {
  try {
    if (historyId) return readHistory(historyId, 'SENT', SOUGHT).ids;
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  const q = `in:sent after:${Math.floor(at / 1000)}`;
  const {messages} = gmailMessages().list(ME, {q, maxResults: PAGE});
  return (messages ?? []).map(({id}) => id!);
}

/** Gmail no longer has what was asked for. */
export function isGone(error: unknown): boolean {
  return /not found|404/i.test(String(error));
}
