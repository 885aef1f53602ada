import type {World} from '../../service';
import {at} from './batch-update';
import {draftOf, requireRoom, type Draft} from './draft';
import type {Spreadsheet} from './entities';
import {updateCells} from './requests/cells';
import {newSheet} from './requests/sheets';
import type {NewSpreadsheet} from './rest';

const DEFAULT_LOCALE = 'en_US';
const DEFAULT_TIME_ZONE = 'Asia/Jakarta';

/** A spreadsheet as spreadsheets.create is asked for it, its cells filled. The first sheet has id 0, as on Google. */
export function newSpreadsheet(
  world: World,
  given: NewSpreadsheet,
  {id, title, owner}: {id: string; title: string; owner: string},
): Spreadsheet {
  const {properties = {}} = given;
  const specs = given.sheets?.length ? given.sheets : [{}];
  const sheets = specs.map(({properties: sheet = {}}, index) =>
    newSheet(
      {...sheet, sheetId: sheet.sheetId ?? (index === 0 ? 0 : world.random.int(2 ** 31))},
      sheet.title ?? `Sheet${index + 1}`,
    ),
  );
  const book: Spreadsheet = {
    id,
    title,
    locale: properties.locale ?? DEFAULT_LOCALE,
    timeZone: properties.timeZone ?? DEFAULT_TIME_ZONE,
    sheets,
    namedRanges: [],
    developerMetadata: [],
    formats: [],
  };
  const draft = draftOf(world, book, owner, owner);
  requireRoom(draft);
  fill(draft, given);
  return draft.book;
}

/** The cells given for each sheet. */
function fill(draft: Draft, given: NewSpreadsheet): void {
  given.sheets?.forEach(({data = []}, index) => {
    data.forEach(({startRow = 0, startColumn = 0, rowData = []}, block) => {
      const {sheetId} = draft.book.sheets[index]!;
      const start = {sheetId, rowIndex: startRow, columnIndex: startColumn};
      try {
        updateCells(draft, {start, rows: rowData, fields: '*'});
      } catch (error) {
        throw at(error, `sheets[${index}].data[${block}]`);
      }
    });
  });
}
