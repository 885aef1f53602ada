import type {TrackingQuestion} from '../workflow/visitors/find-tracked';
import {DESK} from '../ui/text/desk/desk';
import type {FiguresWords} from '../ui/text/visitors/figures';
import type {TrackingWords} from '../ui/text/visitors/tracking';
import {composeDesk} from './compose';

/** Longer than any number, code or key; the rest of what an address may carry is not looked at. */
const LONGEST = 60;
/** Google drops the page's own. */
const VIEWPORT = 'width=device-width, initial-scale=1';

/**
 * Google calls this for whoever opens the web app's address: the tracking page (J7), the figures for everybody (P4), or
 * the desk page for a phone (O9), which shows nothing before somebody has signed in. It changes nothing.
 */
export function doGet(
  event?: Partial<GoogleAppsScript.Events.DoGet>,
): GoogleAppsScript.HTML.HtmlOutput | GoogleAppsScript.Content.TextOutput {
  const parameter: Record<string, unknown> = event?.parameter ?? {};
  if (parameter.p === 'meja') return deskPage();
  const desk = composeDesk();
  if (parameter.p === 'angka') return filled('Figures', desk.wings.visitors.figuresPage(desk));
  const question = readQuestion(parameter);
  const address = ScriptApp.getService().getUrl() ?? '';
  if (parameter.teks !== undefined) {
    const lines = desk.wings.visitors.trackingLines(desk, question, address);
    return ContentService.createTextOutput(lines);
  }
  return filled('Tracking', desk.wings.visitors.trackingPage(desk, question, address));
}

function deskPage(): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutputFromFile('Desk')
    .setTitle(DESK.title)
    .addMetaTag('viewport', VIEWPORT);
}

/** A page of the project with its words in it. */
function filled(
  page: 'Figures' | 'Tracking',
  words: FiguresWords | TrackingWords,
): GoogleAppsScript.HTML.HtmlOutput {
  const template = HtmlService.createTemplateFromFile(page) as FilledTemplate;
  template.words = words;
  return template.evaluate().setTitle(words.title).addMetaTag('viewport', VIEWPORT);
}

type FilledTemplate = GoogleAppsScript.HTML.HtmlTemplate & {
  words: FiguresWords | TrackingWords;
};

/** The global may be called with anything. */
function readQuestion(parameter: Record<string, unknown>): TrackingQuestion {
  const text = (name: string) => {
    const value = parameter[name];
    return typeof value === 'string' ? value.trim().slice(0, LONGEST) : '';
  };
  return {key: text('k'), number: text('nomor'), code: text('kode')};
}
