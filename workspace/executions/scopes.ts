import {GoogleError} from '../service';
import type {Project} from '../services/script/entities';
import {manifestOf} from '../services/script/manifest';
import type {LocalWorld} from '../world';
import {AUTHORIZATION_REQUIRED} from './errors';
import type {Start} from './execution';

const AUTH = 'https://www.googleapis.com/auth/';
const MAIL = 'https://mail.google.com/';
const FEEDS = 'https://www.google.com/calendar/feeds';

/** Of a Gmail add-on, for the message that is open (add-ons/concepts/workspace-scopes#gmail). */
const OF_ADDONS = [
  'gmail.addons.current.message.readonly',
  'gmail.addons.current.message.action',
  'gmail.addons.current.message.metadata',
];

const OPEN_SHEET = ['spreadsheets.currentonly', 'spreadsheets'];
const READ_SHEETS = [
  'spreadsheets',
  'spreadsheets.readonly',
  'drive',
  'drive.readonly',
  'drive.file',
];
const READ_CALENDARS = ['calendar', 'calendar.readonly', FEEDS];
const OPEN_FORM = ['forms.currentonly', 'forms'];
const OPEN_DOCUMENT = ['documents.currentonly', 'documents'];
const READ_MAIL = ['gmail.readonly', 'gmail.modify', 'gmail.metadata', MAIL];
const READ_DRIVE = ['drive', 'drive.readonly'];
const LIST_DRIVE = [
  'drive',
  'drive.file',
  'drive.readonly',
  'drive.metadata',
  'drive.metadata.readonly',
];

/**
 * The scopes of which one is enough for a member; the longest prefix counts. From the "Authorization" part of each
 * page of https://developers.google.com/apps-script/reference and of each method of the REST references.
 */
const NEEDED: Record<string, string[]> = {
  'SpreadsheetApp.getActive': OPEN_SHEET,
  'SpreadsheetApp.flush': OPEN_SHEET,
  'SpreadsheetApp.': ['spreadsheets'],
  'Spreadsheet.': OPEN_SHEET,
  'Sheet.': OPEN_SHEET,
  'Range.': OPEN_SHEET,
  'CalendarApp.createCalendar': ['calendar', FEEDS],
  'CalendarApp.': READ_CALENDARS,
  'Calendar.get': READ_CALENDARS,
  'Calendar.': ['calendar', FEEDS],
  'CalendarEvent.': ['calendar', FEEDS],
  'Sheets.Spreadsheets.create': ['spreadsheets', 'drive', 'drive.file'],
  'Sheets.Spreadsheets.get': READ_SHEETS,
  'Sheets.Spreadsheets.Values.get': READ_SHEETS,
  'Sheets.Spreadsheets.Values.batchGet': READ_SHEETS,
  'Sheets.': ['spreadsheets', 'drive', 'drive.file'],
  'FormApp.event': OPEN_FORM,
  'FormApp.getActive': OPEN_FORM,
  'FormApp.': ['forms'],
  'Form.': OPEN_FORM,
  'MailApp.': ['script.send_mail'],
  'GmailApp.getMessageById': [MAIL, ...OF_ADDONS],
  'GmailApp.setCurrentMessageAccessToken': [MAIL, ...OF_ADDONS],
  'GmailApp.': [MAIL],
  'GmailMessage.createDraftReply': [MAIL, 'gmail.addons.current.action.compose'],
  'GmailMessage.get': [MAIL, ...OF_ADDONS],
  'GmailMessage.': [MAIL],
  'GmailThread.': [MAIL],
  'GmailLabel.': [MAIL],
  'GmailDraft.': [MAIL],
  'Gmail.Users.Messages.send': ['gmail.send', 'gmail.compose', 'gmail.modify', MAIL],
  'Gmail.Users.Drafts.': ['gmail.compose', 'gmail.modify', MAIL],
  'Gmail.Users.Messages.get': READ_MAIL,
  'Gmail.Users.Messages.list': READ_MAIL,
  'Gmail.Users.Messages.Attachments.get': ['gmail.readonly', 'gmail.modify', MAIL],
  'Gmail.Users.Threads.get': READ_MAIL,
  'Gmail.Users.Threads.list': READ_MAIL,
  'Gmail.Users.History.list': READ_MAIL,
  'Gmail.Users.getProfile': [...READ_MAIL, 'gmail.compose'],
  'Gmail.Users.Labels.': ['gmail.labels', 'gmail.modify', MAIL],
  'Gmail.': ['gmail.modify', MAIL],
  'DriveApp.': READ_DRIVE,
  'File.': READ_DRIVE,
  'Folder.': READ_DRIVE,
  'Drive.Files.get': LIST_DRIVE,
  'Drive.Files.list': LIST_DRIVE,
  'Drive.Files.export': ['drive', 'drive.file', 'drive.readonly'],
  'Drive.': ['drive', 'drive.file'],
  'DocumentApp.getActive': OPEN_DOCUMENT,
  'DocumentApp.': ['documents'],
  'Document.': OPEN_DOCUMENT,
  'Docs.': ['documents', 'drive', 'drive.file'],
  'ScriptApp.getProjectTriggers': ['script.scriptapp'],
  'ScriptApp.deleteTrigger': ['script.scriptapp'],
  'TriggerBuilder.': ['script.scriptapp'],
  'Ui.show': ['script.container.ui'],
  'Session.getActiveUser': ['userinfo.email'],
  'Session.getEffectiveUser': ['userinfo.email'],
  'UrlFetchApp.': ['script.external_request'],
};

/** What a simple trigger may do: the file it is in, nothing that asks for consent (guides/triggers, "Restrictions"). */
const OF_SIMPLE_TRIGGERS = [
  'spreadsheets.currentonly',
  'forms.currentonly',
  'documents.currentonly',
];

/**
 * The scopes an execution has: those of the manifest that its person allowed; null where the manifest names none and
 * Google grants what the code needs. Throws GoogleError where the person was never asked; a trigger does not run at
 * all unless everything is allowed (guides/services/authorization#granular_oauth_permissions).
 */
export function grantedScopes(
  world: LocalWorld,
  project: Project,
  start: Start,
): ReadonlySet<string> | null {
  if (start.simple) return new Set(OF_SIMPLE_TRIGGERS.map(fullName));
  const {unasked, declined} = world.services.script.missingConsent(project, start.user);
  if (unasked.length > 0 || (start.via === 'trigger' && declined.length > 0))
    throw new GoogleError(AUTHORIZATION_REQUIRED, 401);
  const {oauthScopes} = manifestOf(project);
  return oauthScopes && new Set(oauthScopes.filter(scope => !declined.includes(scope)));
}

/** The scopes of which one is missing for a call; null where it may go on. */
export function missingScopes(
  granted: ReadonlySet<string> | null,
  member: string,
): string[] | null {
  const needed = scopesOf(member);
  if (!granted || !needed || needed.some(scope => granted.has(scope))) return null;
  return needed;
}

/** Google's text. An advanced service answers as the REST interface does. */
export function permissionMessage(member: string, needed: string[]): string {
  if (/^(Sheets|Gmail|Drive|Docs)\./.test(member)) {
    const method = member.replace(
      /(^|\.)([A-Z])/g,
      (_, dot: string, letter: string) => dot + letter.toLowerCase(),
    );
    return `API call to ${method} failed with error: Request had insufficient authentication scopes.`;
  }
  const list = needed.length === 1 ? needed[0]! : `(${needed.join(' || ')})`;
  return `You do not have permission to call ${member}. Required permissions: ${list}`;
}

const prefixes = Object.keys(NEEDED).sort((a, b) => b.length - a.length);
const scopesByMember = new Map<string, string[] | null>();

function scopesOf(member: string): string[] | null {
  let found = scopesByMember.get(member);
  if (found === undefined) {
    const prefix = prefixes.find(start => member.startsWith(start));
    found = prefix === undefined ? null : NEEDED[prefix]!.map(fullName);
    scopesByMember.set(member, found);
  }
  return found;
}

function fullName(scope: string): string {
  return scope.startsWith('https:') ? scope : AUTH + scope;
}

/** Whether the execution may read mail only by the token of the message that is open. */
export function needsMessageToken(granted: ReadonlySet<string> | null, member: string): boolean {
  if (!granted || granted.has(MAIL)) return false;
  return member === 'GmailApp.getMessageById' || member.startsWith('GmailMessage.');
}
