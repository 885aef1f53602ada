import type {Answer, Form, FormResponse, Item} from '../services/forms/entities';
import {serialOf} from '../services/sheets/dates';
import {formatAt} from '../services/sheets/draft';
import type {Spreadsheet} from '../services/sheets/entities';
import {cellAt, requireSheet} from '../services/sheets/grid';
import {parseInput} from '../services/sheets/input';
import {isTextFormat} from '../services/sheets/number-format';
import type {CellData, ExtendedValue, NumberFormat} from '../services/sheets/rest';
import {itemOf, rowOf, type Column} from './answer-columns';

/** The cell of a linked spreadsheet that an answer goes to; row and column from nought. */
export interface Place {
  book: Spreadsheet;
  sheetId: number;
  row: number;
  column: number;
}

/** A response's cell in one of its form's columns; null for a column of the people's own. */
export function answerCell(
  form: Form,
  response: FormResponse,
  column: Column,
  place: Place,
): CellData | null {
  if (column === null) return null;
  if (column === 'timestamp') {
    const numberValue = serialOf(place.book.timeZone, response.submittedAt);
    return cell({numberValue}, {type: 'DATE_TIME'});
  }
  if (column === 'email') return textCell(response.respondentEmail ?? '');
  const item = itemOf(form, column);
  const answer = response.answers[String(item?.id)];
  if (!item || answer === undefined) return cell();
  return cellOfAnswer(item, rowOf(column), answer, {...place, now: response.submittedAt});
}

/** `now` gives dates without a year theirs. */
type Typing = Place & {now: number};

function cellOfAnswer(item: Item, row: number | null, answer: Answer, place: Typing): CellData {
  const texts = [row === null ? answer : (answer[row] ?? '')].flat(2).filter(Boolean);
  const text = texts.join(', ');
  switch (item.type) {
    case 'FILE_UPLOAD':
      return textCell(texts.map(id => `https://drive.google.com/open?id=${id}`).join(', '));
    case 'DATE':
      return typedCell(text, place, {type: 'DATE'});
    case 'DATETIME':
      return typedCell(text.replace('T', ' '), place, {type: 'DATE_TIME'});
    case 'TIME':
      return typedCell(text, place, {type: 'TIME'});
    case 'DURATION':
      return cell({numberValue: daysOf(text)}, {type: 'TIME', pattern: '[h]:mm:ss'});
    default:
      return typedCell(text, place);
  }
}

/** Hours, minutes and seconds as a part of a day. */
function daysOf(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/**
 * What typing the text would give, as people find it in their answers' tabs: `27` a number, `0812` without its nought,
 * `1-2` a date (assumed: no page says so). A formula of a respondent's stays text, and so does all in a column
 * formatted as plain text. `look` is the question's own format.
 */
function typedCell(
  text: string,
  {book, sheetId, row, column, now}: Typing,
  look?: NumberFormat,
): CellData {
  const known = cellAt(requireSheet(book, sheetId), row, column);
  if (isTextFormat(formatAt(book, known.format).numberFormat)) return textCell(text);
  const {value, numberFormat} = parseInput(book, text, now);
  if (typeof value === 'number') return cell({numberValue: value}, look ?? numberFormat);
  return typeof value === 'boolean' ? cell({boolValue: value}) : textCell(text);
}

export const textCell = (text: string): CellData => cell(text === '' ? {} : {stringValue: text});

function cell(userEnteredValue: ExtendedValue = {}, numberFormat?: NumberFormat): CellData {
  return {userEnteredValue, ...(numberFormat ? {userEnteredFormat: {numberFormat}} : {})};
}
