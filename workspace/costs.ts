import type {Random} from './random';

/**
 * What a request takes at Google, in ms. From published measurements (Tanaike's spreadsheet benchmarks of 2018 and
 * 2022, ziritione.org for properties and cache) and, where nobody published one, guesses: locks, forms, Gmail and
 * Drive. The first name that fits counts; `Class.*` stands for the rest of a class.
 */
const COSTS: Record<string, number> = {
  'Sheets.Spreadsheets.Values.get': 165,
  'Sheets.Spreadsheets.Values.batchGet': 165,
  'Sheets.Spreadsheets.get': 350,
  'Sheets.*': 200,
  'SpreadsheetApp.getActiveSpreadsheet': 8,
  'SpreadsheetApp.openById': 160,
  'SpreadsheetApp.flush': 30,
  'Sheet.appendRow': 110,
  'Range.getValues': 50,
  'Range.setValues': 80,
  'Spreadsheet.getSheets': 3,
  'Spreadsheet.getOwner': 3,
  'Properties.getProperty': 30,
  'Properties.getProperties': 30,
  'Properties.getKeys': 30,
  'Properties.*': 62,
  'Cache.get': 3,
  'Cache.getAll': 3,
  'Cache.remove': 88,
  'Cache.*': 60,
  'Lock.tryLock': 50,
  'Lock.waitLock': 50,
  'Lock.releaseLock': 20,
  'MailApp.sendEmail': 1000,
  'GmailApp.sendEmail': 1000,
  'GmailApp.search': 500,
  'GmailMessage.reply': 1000,
  'GmailApp.createDraft': 500,
  'Gmail.Users.Messages.send': 1000,
  'Gmail.*': 150,
  'FormApp.*': 500,
  'Drive.Files.create': 1000,
  'Drive.Files.copy': 1500,
  'Drive.Files.export': 1500,
  'DriveApp.createFile': 1000,
  'File.makeCopy': 1500,
  'File.getAs': 1500,
  'Drive.*': 200,
  'DriveApp.*': 200,
  'UrlFetchApp.*': 400,
  'DocumentApp.*': 700,
  'Document.saveAndClose': 700,
  'Docs.*': 700,
};

const DEFAULT_COST = 100;

/** What stands between the wish to run a function and its first line, in ms; guesses but for the web app. */
export const START_COST = {
  trigger: 900,
  menu: 900,
  editor: 900,
  page: 700,
  card: 800,
  get: 400,
  post: 400,
} as const;

/** Between an event and the start of its trigger, in ms; a guess. */
export const DISPATCH_DELAY = 2000;

/** Between a trigger and the same again, where one comes doubled; seconds, as reported. */
export const REPEAT_DELAY = 5000;

export function costOf(member: string): number {
  const known = COSTS[member];
  if (known !== undefined) return known;
  for (let end = member.lastIndexOf('.'); end > 0; end = member.lastIndexOf('.', end - 1)) {
    const ofClass = COSTS[`${member.slice(0, end)}.*`];
    if (ofClass !== undefined) return ofClass;
  }
  return DEFAULT_COST;
}

/** Standard deviation of the logarithm: between what p95 = 2.5 and what p99 = 5 times the median would give. */
export const SPREAD = 0.6;

/** A factor around 1, lognormal, as published minima and maxima suggest. */
export function variation(random: Random, spread = SPREAD): number {
  const normal =
    Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return Math.exp(spread * normal);
}
