import {emulate, stateOf} from '../../../runtime/emulate';
import {append, jsonOf, printable, setters, type Holder, type Json, type JsonObject} from './json';

type Card = GoogleAppsScript.Card_Service.Card;
type Navigation = GoogleAppsScript.Card_Service.Navigation;
type Notification = GoogleAppsScript.Card_Service.Notification;
type OpenLink = GoogleAppsScript.Card_Service.OpenLink;
type LinkPreview = GoogleAppsScript.Card_Service.LinkPreview;
type GmailDraft = GoogleAppsScript.Gmail.GmailDraft;

/** A response's JSON is what its class prints, and what the host does with it. */
const response = <T extends {printJson(): string}>(name: string) =>
  emulate<T, JsonObject>(name, () => ({...printable}) as {[K in keyof T]?: T[K]});

const steps = (holder: Holder, step: JsonObject) => append(holder, 'navigations', {$: step});

export const navigation = emulate<Navigation, JsonObject>('Navigation', () => ({
  ...printable,
  popCard() {
    steps(this, {pop: true});
    return this;
  },
  popToNamedCard(cardName: string) {
    steps(this, {popToCard: cardName});
    return this;
  },
  popToRoot() {
    steps(this, {popToRoot: true});
    return this;
  },
  pushCard(card: Card) {
    steps(this, {pushCard: jsonOf(card)});
    return this;
  },
  updateCard(card: Card) {
    steps(this, {updateCard: jsonOf(card)});
    return this;
  },
}));

export const notification = emulate<Notification, JsonObject>('Notification', () =>
  setters<Notification>({setText: 'text'}),
);

/** Within `renderActions.action`, where the host looks for what to do. */
function ask(holder: Holder, part: JsonObject): void {
  const before = (holder.$.renderActions as {action?: JsonObject} | undefined)?.action;
  holder.$.renderActions = {action: {...before, ...part}};
}

const actionResponse = response<GoogleAppsScript.Card_Service.ActionResponse>('ActionResponse');

export const actionResponseBuilder = emulate<
  GoogleAppsScript.Card_Service.ActionResponseBuilder,
  JsonObject
>('ActionResponseBuilder', () => ({
  build() {
    return actionResponse(this.$);
  },
  setNavigation(given: Navigation) {
    ask(this, {navigations: stateOf<JsonObject>(given).navigations ?? []});
    return this;
  },
  setNotification(given: Notification) {
    ask(this, {notification: jsonOf(given)});
    return this;
  },
  setOpenLink(given: OpenLink) {
    ask(this, {link: jsonOf(given)});
    return this;
  },
  setStateChanged(stateChanged: boolean) {
    this.$.stateChanged = stateChanged;
    return this;
  },
}));

const universalActionResponse =
  response<GoogleAppsScript.Card_Service.UniversalActionResponse>('UniversalActionResponse');

export const universalActionResponseBuilder = emulate<
  GoogleAppsScript.Card_Service.UniversalActionResponseBuilder,
  JsonObject
>('UniversalActionResponseBuilder', () => ({
  build() {
    return universalActionResponse(this.$);
  },
  displayAddOnCards(cards: Card[]) {
    ask(this, {navigations: cards.map((card): Json => ({pushCard: jsonOf(card)}))});
    return this;
  },
  setOpenLink(given: OpenLink) {
    ask(this, {link: jsonOf(given)});
    return this;
  },
}));

const composeActionResponse =
  response<GoogleAppsScript.Card_Service.ComposeActionResponse>('ComposeActionResponse');

export const composeActionResponseBuilder = emulate<
  GoogleAppsScript.Card_Service.ComposeActionResponseBuilder,
  JsonObject
>('ComposeActionResponseBuilder', () => ({
  build() {
    return composeActionResponse(this.$);
  },
  setGmailDraft(draft: GmailDraft) {
    const openCreatedDraftAction = {draftId: draft.getId()};
    this.$.renderActions = {hostAppAction: {gmailAction: {openCreatedDraftAction}}};
    return this;
  },
}));

const suggestionsResponse =
  response<GoogleAppsScript.Card_Service.SuggestionsResponse>('SuggestionsResponse');

export const suggestionsResponseBuilder = emulate<
  GoogleAppsScript.Card_Service.SuggestionsResponseBuilder,
  JsonObject
>('SuggestionsResponseBuilder', () => ({
  ...setters<GoogleAppsScript.Card_Service.SuggestionsResponseBuilder>({
    setSuggestions: 'autoComplete',
  }),
  build() {
    return suggestionsResponse(this.$);
  },
}));

export const linkPreview = emulate<LinkPreview, JsonObject>('LinkPreview', () => ({
  ...printable,
  ...setters<LinkPreview>({
    setLinkPreviewTitle: 'linkPreviewTitle',
    setPreviewCard: 'previewCard',
    setTitle: 'title',
  }),
}));
