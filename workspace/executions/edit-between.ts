import {fileNamed} from '../door/files';
import {ON_EDIT_BETWEEN} from '../faults';
import type {LocalWorld} from '../world';
import type {Live} from './live';
import type {Request} from './serve';

const OF_SHEETS = /^(Sheets\.Spreadsheets|SpreadsheetApp|Spreadsheet|Sheet|Range|TextFinder)\./;

/** Members that only look; every other one of these services writes. */
const LOOKS = /\.(get|batchGet|read|find|open|is)[A-Z]?\w*$/;

/** Of those, the ones that bring what stands in cells. */
const READS_CELLS =
  /^(Sheets\.Spreadsheets\.(Values\.)?(get|batchGet)\w*|Range\.(get|is)\w+|Sheet\.get(Data|Last)\w+|TextFinder\.find\w+)$/;

/**
 * The race people make with a script: it has read, it is about to write, and somebody types. A fault "edit between"
 * types right before a write of an execution that has read a spreadsheet before.
 */
export function editBetween(world: LocalWorld, {execution}: Live, {member, free}: Request): void {
  if (world.state.faults.armed.length === 0 || free) return;
  if (!OF_SHEETS.test(member) || LOOKS.test(member)) return;
  const hasRead = execution.calls.some(call => READS_CELLS.test(call.member));
  const edit = hasRead ? world.strike(ON_EDIT_BETWEEN)?.edit : undefined;
  if (!edit) return;
  const file = fileNamed(world, edit.file);
  world.services.sheets.edit(edit.as ?? file.owner, file.id, edit.range, edit.values);
}
