import {call} from '../../../runtime/bridge';
import {exception} from '../../../runtime/exception';
import {atEnd} from '../../../runtime/finish';

/** A request of the Sheets API, or one of the two commands of app-commands.ts. */
export type Command = Record<string, object>;

export interface SheetInfo {
  sheetId: number;
  title: string;
  index: number;
  hidden?: boolean;
  tabColor?: {red?: number; green?: number; blue?: number};
  gridProperties: {
    rowCount: number;
    columnCount: number;
    frozenRowCount?: number;
    frozenColumnCount?: number;
    hideGridlines?: boolean;
    rowGroupControlAfter?: boolean;
    columnGroupControlAfter?: boolean;
  };
  rightToLeft?: boolean;
}

export interface BookInfo {
  id: string;
  title: string;
  locale: string;
  timeZone: string;
  autoRecalc?: string;
  iterativeCalculationSettings?: {maxIterations: number; convergenceThreshold: number};
  sheets: SheetInfo[];
}

/**
 * What this execution knows of the spreadsheets it opened, and what it has written but not sent yet.
 * SpreadsheetApp bundles writes in the same way: https://developers.google.com/apps-script/guides/support/best-practices#use_batch_operations
 */
const known = new Map<string, BookInfo>();
const pending = new Map<string, Command[]>();

export function learn(info: BookInfo): BookInfo {
  known.set(info.id, info);
  return info;
}

/** Asks again only where nothing is known: metadata come with the first answer. */
export function infoOf(id: string): BookInfo {
  return known.get(id) ?? learn(call<BookInfo>('Spreadsheet.getSheets', id));
}

export function sheetInfo(id: string, sheetId: number): SheetInfo {
  const info = infoOf(id).sheets.find(sheet => sheet.sheetId === sheetId);
  if (!info) throw exception(`Sheet ${sheetId} not found`);
  return info;
}

/** Writes later, together with what follows. */
export function later(id: string, ...commands: Command[]): void {
  if (pending.size === 0) atEnd(sendWrites);
  pending.set(id, [...(pending.get(id) ?? []), ...commands]);
}

function sendWrites(): void {
  const all = [...pending].map(([id, commands]) => ({id, commands}));
  pending.clear();
  if (all.length > 0) call('SpreadsheetApp.flush', all);
}

/** SpreadsheetApp.flush: sends what is pending; what others changed is seen from here on. */
export function flush(): void {
  sendWrites();
  known.clear();
}

/** Reads, after what the script itself wrote. */
export function ask<T>(member: string, ...args: unknown[]): T {
  sendWrites();
  return call<T>(member, ...args);
}

/** Does something at once and learns how the spreadsheet is afterwards. */
export function act<T = object>(member: string, id: string, ...commands: Command[]): T[] {
  const answer = ask<{replies: T[]; book: BookInfo}>(member, id, commands);
  learn(answer.book);
  return answer.replies;
}
