import {checkAnswer} from '../domain/answer/check-answer';
import {isHint} from '../domain/answer/verdict';
import {readVocabulary} from '../domain/language/vocabulary';
import {ADD_ON} from '../ui/text/add-on';
import {languageMessage} from '../ui/text/language';
import {readReferral} from '../ui/text/mails/read-referral';
import {plainCard, referralCard} from './card';
import {typedIn, type CardEvent} from './event';
import {openMessage} from './message';

type Card = GoogleAppsScript.Card_Service.Card;

/** More at once are not read. */
const SHOWN = 5;
/** Longer than any letter. */
const LONGEST = 20_000;

/** Gmail shows the add-on beside a message. */
export function onMessage(event: CardEvent): Card {
  const referral = readReferral(openMessage(event));
  return referral ? referralCard(referral, {typed: '', notes: null}) : plainCard(ADD_ON.notOurs);
}

/** Gmail shows the add-on where no message is open. */
export function onHome(): Card {
  return plainCard(ADD_ON.home);
}

/** J1 for the PPID: the desk's own check, of the text in the card. Nothing leaves the script. */
export function onCheck(event: CardEvent): GoogleAppsScript.Card_Service.ActionResponse {
  const referral = readReferral(openMessage(event));
  const typed = typedIn(event).slice(0, LONGEST);
  const card = referral
    ? referralCard(referral, {typed, notes: notesOn(typed)})
    : plainCard(ADD_ON.notOurs);
  return CardService.newActionResponseBuilder()
    .setNavigation(CardService.newNavigation().updateCard(card))
    .build();
}

function notesOn(text: string): string[] {
  if (text.trim() === '') return [ADD_ON.nothingTyped];
  const words = HtmlService.createTemplateFromFile('Kosakata').getRawContent();
  const {findings} = checkAnswer(text, readVocabulary(words, []));
  const notes = findings
    .filter(({rule}) => !isHint(rule))
    .map(finding => ADD_ON.note(finding.found.trim(), languageMessage(finding)));
  return notes.length > 0 ? notes.slice(0, SHOWN) : [ADD_ON.clean];
}
