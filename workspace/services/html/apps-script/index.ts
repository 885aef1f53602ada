import {call} from '../../../runtime/bridge';
import {emulateService} from '../../../runtime/emulate';
import {SandboxMode, XFrameOptionsMode} from './enums';
import {htmlOutput} from './output';
import {template} from './template';

type Source = string | GoogleAppsScript.Base.BlobSource;

const textOf = (source: Source) =>
  typeof source === 'string' ? source : source.getBlob().getDataAsString();

const fileOf = (name: string) => call<string>('HtmlService.createHtmlOutputFromFile', name);

/** https://developers.google.com/apps-script/reference/html/html-service */
export const HtmlService = emulateService<GoogleAppsScript.HTML.HtmlService>('HtmlService', {
  SandboxMode,
  XFrameOptionsMode,
  createHtmlOutput(source: Source = '') {
    return htmlOutput(textOf(source));
  },
  createHtmlOutputFromFile(filename: string) {
    return htmlOutput(fileOf(filename));
  },
  createTemplate(source: Source) {
    return template(textOf(source));
  },
  createTemplateFromFile(filename: string) {
    return template(fileOf(filename));
  },
  getUserAgent() {
    return '';
  },
});
