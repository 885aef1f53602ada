import {emulate} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import {nameOf} from '../../../runtime/enumeration';
import {append, jsonOf, printable, setters, type Holder, type JsonObject} from './json';
import {WIDGET_ID_LENGTH} from './limits';

type Action = GoogleAppsScript.Card_Service.Action;
type OpenLink = GoogleAppsScript.Card_Service.OpenLink;
type AuthorizationAction = GoogleAppsScript.Card_Service.AuthorizationAction;
type Suggestions = GoogleAppsScript.Card_Service.Suggestions;

export const action = emulate<Action, JsonObject>('Action', () => ({
  ...setters<Action>({
    setAllWidgetsAreRequired: 'allWidgetsAreRequired',
    setFunctionName: 'function',
    setInteraction: 'interaction',
    setLoadIndicator: 'loadIndicator',
    setMethodName: 'function',
    setPersistValues: 'persistValues',
  }),
  addRequiredWidget(requiredWidget: string) {
    if (requiredWidget.length > WIDGET_ID_LENGTH)
      throw exception(`Widget ids can have at most ${WIDGET_ID_LENGTH} characters.`);
    append(this, 'requiredWidgets', requiredWidget);
    return this;
  },
  setParameters(parameters: {[key: string]: string}) {
    this.$.parameters = Object.entries(parameters).map(([key, value]) => {
      // Only strings are carried over (reference/card-service/action#setParameters(Object)).
      if (typeof value !== 'string')
        throw exception('Values of action parameters must be strings.');
      return {key, value};
    });
    return this;
  },
}));

export const openLink = emulate<OpenLink, JsonObject>('OpenLink', () =>
  setters<OpenLink>({setOnClose: 'onClose', setOpenAs: 'openAs', setUrl: 'url'}),
);

export const authorizationAction = emulate<AuthorizationAction, JsonObject>(
  'AuthorizationAction',
  () => setters<AuthorizationAction>({setAuthorizationUrl: 'authorizationUrl'}),
);

export const authorizationException = emulate<
  GoogleAppsScript.Card_Service.AuthorizationException,
  JsonObject
>('AuthorizationException', () => ({
  ...printable,
  ...setters<GoogleAppsScript.Card_Service.AuthorizationException>({
    setAuthorizationUrl: 'authorizationUrl',
    setCustomUiCallback: 'customUiCallback',
    setResourceDisplayName: 'resourceDisplayName',
  }),
  throwException() {
    const error = exception(JSON.stringify(this.$));
    error.name = 'AuthorizationException';
    throw error;
  },
}));

export const suggestions = emulate<Suggestions, JsonObject>('Suggestions', () => ({
  addSuggestion(text: string) {
    append(this, 'items', {$: {text}});
    return this;
  },
  addSuggestions(texts: string[]) {
    for (const text of texts) this.addSuggestion(text);
    return this;
  },
}));

/** What a tap does; each part that can be tapped has these, and the last one set counts. */
export const clicks = {
  setAuthorizationAction(this: Holder, given: AuthorizationAction) {
    this.$.onClick = {authorizationAction: jsonOf(given)};
    return this as never;
  },
  setComposeAction(
    this: Holder,
    given: Action,
    type: GoogleAppsScript.Card_Service.ComposedEmailType,
  ) {
    this.$.onClick = {composeAction: jsonOf(given), composedEmailType: nameOf(type)};
    return this as never;
  },
  setOnClickAction(this: Holder, given: Action) {
    this.$.onClick = {action: jsonOf(given)};
    return this as never;
  },
  setOnClickOpenLinkAction(this: Holder, given: Action) {
    this.$.onClick = {openDynamicLinkAction: jsonOf(given)};
    return this as never;
  },
  setOpenLink(this: Holder, given: OpenLink) {
    this.$.onClick = {openLink: jsonOf(given)};
    return this as never;
  },
};
