import type {Operations, World} from '../../service';

/** The form whose answers come to a spreadsheet, or to one of its tabs; null where none does. */
function formUrl(world: World, spreadsheetId: string, sheetId?: number): string | null {
  const form = Object.values(world.services.forms.state.forms).find(
    ({answerSheet}) =>
      answerSheet?.spreadsheetId === spreadsheetId &&
      (sheetId === undefined || answerSheet.sheetId === sheetId),
  );
  return form ? `https://docs.google.com/forms/d/${form.id}/viewform` : null;
}

/** What spreadsheets know of forms (reference/spreadsheet/sheet#getFormUrl()). */
export const forms: Operations = {
  'Sheet.getFormUrl': (world, _caller, id: string, sheetId: number) => formUrl(world, id, sheetId),
  'Spreadsheet.getFormUrl': (world, _caller, id: string) => formUrl(world, id),
};
