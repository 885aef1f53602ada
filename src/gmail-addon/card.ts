import {ADD_ON, DRAFTS, type DraftKind} from '../ui/text/add-on';
import type {ReferralRead} from '../ui/text/mails/read-referral';
import {escapeHtml} from '../ui/text/letter';
import {FIELD} from './event';

type Card = GoogleAppsScript.Card_Service.Card;
type Section = GoogleAppsScript.Card_Service.CardSection;

interface Written {
  typed: string;
  /** What the check said; null before it was asked. */
  notes: string[] | null;
}

/** Beside a message that is no referral, or beside none. */
export function plainCard(words: string): Card {
  return CardService.newCardBuilder()
    .setHeader(CardService.newCardHeader().setTitle(ADD_ON.title))
    .addSection(CardService.newCardSection().addWidget(paragraph(words)))
    .build();
}

/** K3: what is asked and until when comes first; then the answer and the ways to give it. */
export function referralCard(referral: ReferralRead, written: Written): Card {
  const {register, asks, facts, history} = referral;
  const builder = CardService.newCardBuilder()
    .setHeader(CardService.newCardHeader().setTitle(register).setSubtitle(ADD_ON.title))
    .addSection(section().addWidget(paragraph(asks)).addWidget(paragraph(ADD_ON.deadlineWhy)))
    .addSection(answerSection(written))
    .addSection(factsSection(facts));
  if (history.length > 0) builder.addSection(historySection(history));
  return builder.build();
}

function answerSection({typed, notes}: Written): Section {
  const field = CardService.newTextInput()
    .setFieldName(FIELD)
    .setTitle(ADD_ON.answer)
    .setHint(ADD_ON.answerHint)
    .setMultiline(true)
    .setValue(typed);
  const check = CardService.newAction().setFunctionName('onCheck');
  const answer = section()
    .addWidget(field)
    .addWidget(CardService.newTextButton().setText(ADD_ON.check).setOnClickAction(check));
  for (const note of notes ?? []) answer.addWidget(paragraph(note));
  for (const kind of Object.keys(DRAFTS) as DraftKind[]) answer.addWidget(draftButton(kind));
  return answer;
}

function draftButton(kind: DraftKind): GoogleAppsScript.Card_Service.TextButton {
  const action = CardService.newAction().setFunctionName('onDraft').setParameters({kind});
  return CardService.newTextButton()
    .setText(DRAFTS[kind].label)
    .setComposeAction(action, CardService.ComposedEmailType.REPLY_AS_DRAFT);
}

function factsSection(facts: ReferralRead['facts']): Section {
  const part = section().setHeader(ADD_ON.facts);
  for (const [label, value] of facts) {
    part.addWidget(
      CardService.newDecoratedText()
        .setTopLabel(label)
        .setText(escapeHtml(value))
        .setWrapText(true),
    );
  }
  return part;
}

function historySection(lines: readonly string[]): Section {
  const part = section().setHeader(ADD_ON.history).setCollapsible(true);
  for (const line of lines) part.addWidget(paragraph(line));
  return part;
}

const section = () => CardService.newCardSection();

/** A card's text takes `<b>` and `<a>`: words that came by mail are shown as they are. */
function paragraph(words: string): GoogleAppsScript.Card_Service.TextParagraph {
  return CardService.newTextParagraph().setText(escapeHtml(words));
}
