import type {JsonObject} from '../../services/card/apps-script/json';
import {html, trusted, type Html, type Part} from '../html';

/** What stands around a card's widgets: where its buttons go, and which message is open. */
export interface CardFrame {
  action: string;
  project: string;
  message: string;
}

interface Action {
  function?: string;
  parameters?: Array<{key: string; value: string}>;
}

interface Button {
  text?: string;
  onClick?: {action?: Action; composeAction?: Action; openLink?: {url?: string}};
}

interface Widget {
  textParagraph?: {text?: string};
  decoratedText?: {topLabel?: string; text?: string; bottomLabel?: string};
  textInput?: {name?: string; label?: string; hintText?: string; type?: string; value?: string};
  buttonList?: {buttons?: Button[]};
}

interface Section {
  header?: string;
  collapsible?: boolean;
  widgets?: Widget[];
}

interface CardJson {
  header?: {title?: string; subtitle?: string};
  sections?: Section[];
}

/**
 * A card as Gmail shows it beside a message: one form, each button one callback. Widgets of other kinds are named in
 * their place. https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1
 */
export function cardView(json: JsonObject, frame: CardFrame): Html {
  const {header, sections = []} = json as CardJson;
  return html`<form class="card" method="post" action="${frame.action}">
    <input type="hidden" name="project" value="${frame.project}" />
    <input type="hidden" name="message" value="${frame.message}" />
    <h3>${header?.title}</h3>
    ${header?.subtitle && html`<p class="quiet">${header.subtitle}</p>`}
    ${sections.map(sectionView)}
  </form>`;
}

function sectionView({header, collapsible, widgets = []}: Section): Html {
  const parts = widgets.map(widgetView);
  if (collapsible)
    return html`<details class="card-section">
      <summary>${header}</summary>
      ${parts}
    </details>`;
  return html`<div class="card-section">${header && html`<h4>${header}</h4>`} ${parts}</div>`;
}

function widgetView(widget: Widget): Part {
  const {textParagraph, decoratedText, textInput, buttonList} = widget;
  if (textParagraph) return html`<p>${cardText(textParagraph.text)}</p>`;
  if (decoratedText)
    return html`<p class="fact">
      <small>${decoratedText.topLabel}</small><span>${cardText(decoratedText.text)}</span>
      ${decoratedText.bottomLabel && html`<small>${decoratedText.bottomLabel}</small>`}
    </p>`;
  if (textInput) return inputView(textInput);
  if (buttonList) return html`<p>${(buttonList.buttons ?? []).map(buttonView)}</p>`;
  return html`<p class="quiet">(${Object.keys(widget).join(', ')})</p>`;
}

function inputView({name, label, hintText, type, value}: NonNullable<Widget['textInput']>): Html {
  const id = `card-${name}`;
  return html`<div class="field">
    <label for="${id}">${label}</label>
    ${
      type === 'MULTIPLE_LINE'
        ? html`<textarea id="${id}" name="field:${name}" rows="5" aria-describedby="${id}-hint">
${value}</textarea>`
        : html`<input id="${id}" name="field:${name}" value="${value}" aria-describedby="${id}-hint" />`
    }
    <small id="${id}-hint">${hintText}</small>
  </div>`;
}

function buttonView({text, onClick = {}}: Button): Html {
  const action = onClick.action ?? onClick.composeAction;
  if (!action)
    return html`<a class="button" href="${onClick.openLink?.url ?? '#'}" target="_blank" rel="noopener">${text}</a>`;
  const parameters = Object.fromEntries(
    (action.parameters ?? []).map(({key, value}) => [key, value]),
  );
  const press = JSON.stringify({fn: action.function, parameters});
  return html`<button name="press" value="${press}">${text}</button> `;
}

/** https://developers.google.com/workspace/add-ons/concepts/widgets#text_formatting: few tags count, all else is text. */
const OTHER_TAG = /<(?!\/?(?:b|i|u|s|br)\s*\/?>)/gi;

function cardText(text = ''): Html {
  return trusted(text.replace(OTHER_TAG, '&lt;').replace(/\n/g, '<br>'));
}
