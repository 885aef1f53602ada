import {call} from '../../../runtime/bridge';
import {emulate, emulateService} from '../../../runtime/emulate';
import {setting} from '../../../runtime/setting';
import {authorizationInfo, type Authorization} from './authorization';
import {clockTriggerBuilder} from './clock';
import {
  AuthMode,
  AuthorizationStatus,
  EventType,
  InstallationSource,
  TriggerSource,
  WeekDay,
} from './enums';
import {
  documentTriggerBuilder,
  formTriggerBuilder,
  spreadsheetTriggerBuilder,
  trigger,
  type PlainTrigger,
} from './triggers';

type TriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;

/** A file, or its id. */
type Watched = string | {getId(): string};

const idOf = (file: Watched) => (typeof file === 'string' ? file : file.getId());

const triggerBuilder = emulate<TriggerBuilder, {handler: string}>('TriggerBuilder', () => ({
  forDocument(file: Watched) {
    return documentTriggerBuilder({
      handler: this.$.handler,
      source: 'DOCUMENTS',
      sourceId: idOf(file),
    });
  },
  forForm(file: Watched) {
    return formTriggerBuilder({handler: this.$.handler, source: 'FORMS', sourceId: idOf(file)});
  },
  forSpreadsheet(file: Watched) {
    return spreadsheetTriggerBuilder({
      handler: this.$.handler,
      source: 'SPREADSHEETS',
      sourceId: idOf(file),
    });
  },
  timeBased() {
    return clockTriggerBuilder({handler: this.$.handler, wish: {}});
  },
}));

const service = emulateService<GoogleAppsScript.Script.Service>('Service', {
  getUrl() {
    // null for a script that is no web app; the types do not say so.
    return setting().webAppUrl as string;
  },
  isEnabled() {
    return setting().webAppUrl !== null;
  },
});

function projectTriggers() {
  return call<PlainTrigger[]>('ScriptApp.getProjectTriggers').map(trigger);
}

/** https://developers.google.com/apps-script/reference/script/script-app */
export const ScriptApp = emulateService<GoogleAppsScript.Script.ScriptApp>('ScriptApp', {
  AuthMode,
  AuthorizationStatus,
  EventType,
  InstallationSource,
  TriggerSource,
  WeekDay,
  deleteTrigger(unwanted: GoogleAppsScript.Script.Trigger) {
    call('ScriptApp.deleteTrigger', unwanted.getUniqueId());
  },
  getAuthorizationInfo(_authMode: GoogleAppsScript.Script.AuthMode, scopes?: string[]) {
    return authorizationInfo(call<Authorization>('ScriptApp.getAuthorizationInfo', scopes));
  },
  getIdentityToken() {
    return call<string>('ScriptApp.getIdentityToken');
  },
  getInstallationSource() {
    return InstallationSource.NONE;
  },
  getOAuthToken() {
    return call<string>('ScriptApp.getOAuthToken');
  },
  getProjectTriggers: projectTriggers,
  getScriptId() {
    return setting().scriptId;
  },
  getService() {
    return service;
  },
  getUserTriggers(file: Watched) {
    const id = idOf(file);
    return projectTriggers().filter(each => each.getTriggerSourceId() === id);
  },
  newTrigger(functionName: string) {
    return triggerBuilder({handler: functionName});
  },
  invalidateAuth() {
    call('ScriptApp.invalidateAuth');
  },
  requireAllScopes() {
    call('ScriptApp.requireScopes', null);
  },
  requireScopes(_authMode: GoogleAppsScript.Script.AuthMode, scopes: string[]) {
    call('ScriptApp.requireScopes', scopes);
  },
});
