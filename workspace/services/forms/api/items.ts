import {GoogleError} from '../../../service';
import type {Form, Item} from '../entities';
import type {NewItem} from '../items';

/** The members of the API's Item this world has (https://developers.google.com/workspace/forms/api/reference/rest/v1/forms#Item). */
export interface ApiItem {
  itemId?: string;
  title?: string;
  description?: string;
  questionItem?: {question: Question};
  pageBreakItem?: object;
  textItem?: object;
}

interface Question {
  questionId?: string;
  required?: boolean;
  textQuestion?: {paragraph?: boolean};
  choiceQuestion?: {type: ChoiceType; options: {value?: string; isOther?: boolean}[]};
  scaleQuestion?: {low: number; high: number; lowLabel?: string; highLabel?: string};
  dateQuestion?: {includeTime?: boolean; includeYear?: boolean};
  timeQuestion?: {duration?: boolean};
  fileUploadQuestion?: {maxFiles: number; maxFileSize: string};
}

type ChoiceType = 'RADIO' | 'CHECKBOX' | 'DROP_DOWN';

const CHOICES = {RADIO: 'MULTIPLE_CHOICE', CHECKBOX: 'CHECKBOX', DROP_DOWN: 'LIST'} as const;

/** An item as a request describes it. */
export function readItem({title = '', description = '', ...kind}: ApiItem): NewItem {
  const common = {title, help: description};
  if (kind.pageBreakItem) return {...common, type: 'PAGE_BREAK'};
  if (kind.textItem) return {...common, type: 'SECTION_HEADER'};
  if (!kind.questionItem) throw new GoogleError(`not emulated: item ${Object.keys(kind).join()}`);
  const {question} = kind.questionItem;
  return {...common, required: question.required ?? false, ...readQuestion(question)};
}

function readQuestion(question: Question): NewItem {
  const {textQuestion, choiceQuestion, scaleQuestion, dateQuestion, timeQuestion} = question;
  if (textQuestion) return {type: textQuestion.paragraph ? 'PARAGRAPH_TEXT' : 'TEXT'};
  if (choiceQuestion) {
    const {type, options} = choiceQuestion;
    return {
      type: CHOICES[type],
      choices: options.flatMap(({value}) => value ?? []),
      other: options.some(({isOther}) => isOther === true),
    };
  }
  if (scaleQuestion) {
    const {low, high, lowLabel = '', highLabel = ''} = scaleQuestion;
    return {type: 'SCALE', lower: low, upper: high, lowerLabel: lowLabel, upperLabel: highLabel};
  }
  if (dateQuestion) {
    const {includeTime, includeYear: includesYear = false} = dateQuestion;
    return {type: includeTime ? 'DATETIME' : 'DATE', includesYear};
  }
  if (timeQuestion) return {type: timeQuestion.duration ? 'DURATION' : 'TIME'};
  // "The API currently does not support creating file upload questions" (reference of FileUploadQuestion).
  throw new GoogleError(`not emulated: question ${Object.keys(question).join()}`);
}

/** Ids of items and questions are one number in hexadecimal here (assumed: Google's question ids differ from the item's). */
export const apiId = (id: number) => id.toString(16).padStart(8, '0');

/** An item as the API shows it; what it has no word for is left out. */
export function showItem(item: Item): ApiItem {
  const {title, help} = item;
  const shown: ApiItem = {itemId: apiId(item.id), title, ...(help ? {description: help} : {})};
  if (item.type === 'PAGE_BREAK') return {...shown, pageBreakItem: {}};
  if (item.type === 'SECTION_HEADER') return {...shown, textItem: {}};
  const required = item.required ? {required: true} : {};
  const question = {questionId: apiId(item.id), ...required, ...showQuestion(item)};
  return {...shown, questionItem: {question}};
}

function showQuestion(item: Item): Question {
  switch (item.type) {
    case 'TEXT':
      return {textQuestion: {}};
    case 'PARAGRAPH_TEXT':
      return {textQuestion: {paragraph: true}};
    case 'MULTIPLE_CHOICE':
      return choices(item, 'RADIO');
    case 'CHECKBOX':
      return choices(item, 'CHECKBOX');
    case 'LIST':
      return choices(item, 'DROP_DOWN');
    case 'SCALE': {
      const {lower: low, upper: high, lowerLabel: lowLabel, upperLabel: highLabel} = item;
      return {scaleQuestion: {low, high, lowLabel, highLabel}};
    }
    case 'DATE':
    case 'DATETIME':
      return {
        dateQuestion: {includeYear: item.includesYear, includeTime: item.type === 'DATETIME'},
      };
    case 'TIME':
    case 'DURATION':
      return {timeQuestion: {duration: item.type === 'DURATION'}};
    case 'FILE_UPLOAD':
      return {
        fileUploadQuestion: {maxFiles: item.maxFiles, maxFileSize: String(item.maxFileBytes)},
      };
    default:
      throw new GoogleError(`not emulated: Forms.forms.get of ${item.type}`);
  }
}

function choices(item: Item, type: ChoiceType): Question {
  const options = item.choices.map(({value}) => ({value}));
  return {choiceQuestion: {type, options: item.other ? [...options, {isOther: true}] : options}};
}

/** Where a request puts or finds an item. */
export function itemAt(form: Form, {index}: {index?: number}): number {
  const at = index ?? 0;
  if (at < 0 || at > form.items.length) throw new GoogleError(`Invalid location: index ${at}`);
  return at;
}
