import {ADD_ON, DRAFTS, isDraftKind} from '../ui/text/add-on';
import {typedIn, type CardEvent} from './event';
import {currentMessage} from './message';

/** A reply as a draft: the PPID reads it, mends it and sends it. The desk reads its first words (K2). */
export function onDraft(event: CardEvent): GoogleAppsScript.Card_Service.ComposeActionResponse {
  const kind = event.parameters?.kind;
  const text = isDraftKind(kind) ? DRAFTS[kind].text(typedIn(event).trim()) : ADD_ON.nothingTyped;
  const draft = currentMessage(event).createDraftReply(text);
  return CardService.newComposeActionResponseBuilder().setGmailDraft(draft).build();
}
