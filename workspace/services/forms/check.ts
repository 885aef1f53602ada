import type {Answer, Form, Item} from './entities';
import type {ItemError} from './errors';
import {isQuestion} from './items';
import {visitedItems} from './path';
import {brokenRule} from './rules';

/** As Google's page says it in Indonesian. */
const REQUIRED = 'Pertanyaan ini wajib diisi';
const NOT_A_CHOICE = 'Pilih salah satu jawaban yang tersedia';
const WRONG_SHAPE: Partial<Record<Item['type'], string>> = {
  DATE: 'Tanggal tidak valid',
  TIME: 'Waktu tidak valid',
  DATETIME: 'Tanggal tidak valid',
  DURATION: 'Durasi tidak valid',
  SCALE: 'Pilih salah satu angka pada skala',
};

/** What the form's page would say of these answers, item by item; nothing where it would take them. */
export function checkAnswers(form: Form, answers: {[itemId: string]: Answer}): ItemError[] {
  return visitedItems(form, answers)
    .filter(isQuestion)
    .flatMap(item => {
      const message = problemOf(item, answers[item.id]);
      return message ? [{itemId: item.id, title: item.title, message}] : [];
    });
}

export function isEmpty(answer: Answer | undefined): boolean {
  if (answer === undefined || answer === null) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  return answer.every(one => one === null || one.length === 0);
}

function problemOf(item: Item, answer: Answer | undefined): string | undefined {
  if (answer === undefined || isEmpty(answer)) return item.required ? REQUIRED : undefined;
  if (item.required && answer.length < item.rows.length) return REQUIRED;
  if (item.required && item.rows.length > 0 && (answer as unknown[]).includes(null))
    return REQUIRED;
  return wrongAnswer(item, answer) ?? brokenRule(item.rules, answer);
}

function wrongAnswer(item: Item, answer: Answer): string | undefined {
  const texts = [answer].flat(2).filter(text => text !== null);
  const inList = (list: string[]) => texts.every(text => list.includes(text));
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
    case 'LIST':
    case 'CHECKBOX':
      return item.other || inList(item.choices.map(choice => choice.value))
        ? undefined
        : NOT_A_CHOICE;
    case 'GRID':
    case 'CHECKBOX_GRID':
      return inList(item.columns) ? undefined : NOT_A_CHOICE;
    case 'FILE_UPLOAD':
      return texts.length > item.maxFiles ? `Maksimal ${item.maxFiles} file` : undefined;
    default:
      return texts.length === 1 && hasShape(item, texts[0]!) ? undefined : WRONG_SHAPE[item.type];
  }
}

function hasShape(item: Item, text: string): boolean {
  switch (item.type) {
    case 'DATE':
      return isDate(text, item.includesYear);
    case 'TIME':
      return isTime(text);
    case 'DATETIME': {
      const [date = '', time = ''] = text.split(/[ T]/);
      return isDate(date, item.includesYear) && isTime(time);
    }
    case 'DURATION':
      return /^\d{1,2}:[0-5]\d:[0-5]\d$/.test(text);
    case 'SCALE':
      return /^\d+$/.test(text) && Number(text) >= item.lower && Number(text) <= item.upper;
    default:
      return true;
  }
}

const isTime = (text: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

function isDate(text: string, withYear: boolean): boolean {
  const full = withYear ? text : `2024-${text}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(full)) return false;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
}
