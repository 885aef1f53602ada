import {emulate} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import {clicks} from './actions';
import {append, printable, setters, type Json, type JsonObject} from './json';
import {SECTIONS_PER_CARD, WIDGETS_PER_SECTION} from './limits';

type Card = GoogleAppsScript.Card_Service.Card;
type CardAction = GoogleAppsScript.Card_Service.CardAction;
type CardBuilder = GoogleAppsScript.Card_Service.CardBuilder;
type CardHeader = GoogleAppsScript.Card_Service.CardHeader;
type CardSection = GoogleAppsScript.Card_Service.CardSection;
type FixedFooter = GoogleAppsScript.Card_Service.FixedFooter;
type Widget = GoogleAppsScript.Card_Service.Widget;

const card = emulate<Card, JsonObject>('Card', () => ({...printable}));

/** Google says the limits, not the words of the refusal. */
function requireRoom(list: Json | undefined, limit: number, what: string): void {
  if (Array.isArray(list) && list.length >= limit)
    throw exception(`You can't add more than ${limit} ${what}.`);
}

export const cardHeader = emulate<CardHeader, JsonObject>('CardHeader', () =>
  setters<CardHeader>({
    setImageAltText: 'imageAltText',
    setImageStyle: 'imageType',
    setImageUrl: 'imageUrl',
    setSubtitle: 'subtitle',
    setTitle: 'title',
  }),
);

export const cardAction = emulate<CardAction, JsonObject>('CardAction', () => ({
  ...clicks,
  ...setters<CardAction>({setText: 'actionLabel'}),
}));

export const fixedFooter = emulate<FixedFooter, JsonObject>('FixedFooter', () =>
  setters<FixedFooter>({setPrimaryButton: 'primaryButton', setSecondaryButton: 'secondaryButton'}),
);

export const cardSection = emulate<CardSection, JsonObject>('CardSection', () => ({
  ...setters<CardSection>({
    setCollapsible: 'collapsible',
    setHeader: 'header',
    setNumUncollapsibleWidgets: 'uncollapsibleWidgetsCount',
  }),
  addWidget(widget: Widget) {
    requireRoom(this.$.widgets, WIDGETS_PER_SECTION, 'widgets to a card section');
    append(this, 'widgets', asWidget(widget));
    return this;
  },
}));

/** A button alone in a section stands there as a list of one. */
function asWidget(widget: Widget): object {
  const kind = String(widget);
  return kind === 'TextButton' || kind === 'ImageButton'
    ? {$: {buttonList: {buttons: [(widget as {$: JsonObject}).$]}}}
    : widget;
}

export const cardBuilder = emulate<CardBuilder, JsonObject>('CardBuilder', () => ({
  ...setters<CardBuilder>({
    setDisplayStyle: 'displayStyle',
    setFixedFooter: 'fixedFooter',
    setHeader: 'header',
    setName: 'name',
    setPeekCardHeader: 'peekCardHeader',
  }),
  addCardAction(action: CardAction) {
    append(this, 'cardActions', action);
    return this;
  },
  addSection(section: CardSection) {
    requireRoom(this.$.sections, SECTIONS_PER_CARD, 'sections to a card');
    append(this, 'sections', section);
    return this;
  },
  build() {
    return card(this.$);
  },
}));
