import type {CardEvent} from './event';

/** The message that is open, and no other: the event's token reads nothing else. */
export function currentMessage({gmail}: CardEvent): GoogleAppsScript.Gmail.GmailMessage {
  GmailApp.setCurrentMessageAccessToken(gmail?.accessToken ?? '');
  return GmailApp.getMessageById(gmail?.messageId ?? '');
}

export function openMessage(event: CardEvent): {subject: string; text: string} {
  const message = currentMessage(event);
  return {subject: message.getSubject(), text: message.getPlainBody()};
}
