import {emulate, type Members} from '../../../runtime/emulate';
import {choosing, openChoosing} from './choice';
import {answer, common, dated, grid, judged, marked, question, validated} from './common';
import {dateText, two} from './dates';
import {change, type HeldItem} from './held';

type Make<T> = (state: HeldItem) => T;
type Text = GoogleAppsScript.Forms.TextItem;
type Paragraph = GoogleAppsScript.Forms.ParagraphTextItem;
type Multiple = GoogleAppsScript.Forms.MultipleChoiceItem;
type Checkbox = GoogleAppsScript.Forms.CheckboxItem;
type List = GoogleAppsScript.Forms.ListItem;
type Scale = GoogleAppsScript.Forms.ScaleItem;
type Grid = GoogleAppsScript.Forms.GridItem;
type CheckboxGrid = GoogleAppsScript.Forms.CheckboxGridItem;
type Day = GoogleAppsScript.Forms.DateItem;
type Instant = GoogleAppsScript.Forms.DateTimeItem;
type Time = GoogleAppsScript.Forms.TimeItem;
type Duration = GoogleAppsScript.Forms.DurationItem;

/** The face of one kind of question: what every item and every question has, and what `own` adds. */
function face<T extends object>(
  name: string,
  own: (name: string) => Members<T, HeldItem>,
): Make<T> {
  const members = (): object => ({
    ...common<T>(name, state => make(state)),
    ...question<T>(name),
    ...own(name),
  });
  const make: Make<T> = emulate<T, HeldItem>(name, members as () => Members<T, HeldItem>);
  return make;
}

export const textItem = face<Text>('TextItem', name => ({
  ...validated<Text>(name),
  ...judged<Text>(name),
  createResponse(text: string) {
    return answer(this, String(text));
  },
}));

export const paragraphTextItem = face<Paragraph>('ParagraphTextItem', name => ({
  ...validated<Paragraph>(name),
  ...judged<Paragraph>(name),
  createResponse(text: string) {
    return answer(this, String(text));
  },
}));

export const multipleChoiceItem = face<Multiple>('MultipleChoiceItem', name => ({
  ...openChoosing<Multiple>(name),
  ...marked<Multiple>(name),
  createResponse(choice: string) {
    return answer(this, String(choice));
  },
}));

export const checkboxItem = face<Checkbox>('CheckboxItem', name => ({
  ...validated<Checkbox>(name),
  ...openChoosing<Checkbox>(name),
  ...marked<Checkbox>(name),
  createResponse(choices: string[]) {
    return answer(this, choices.map(String));
  },
}));

export const listItem = face<List>('ListItem', name => ({
  ...choosing<List>(name),
  ...marked<List>(name),
  createResponse(choice: string) {
    return answer(this, String(choice));
  },
}));

export const scaleItem = face<Scale>('ScaleItem', name => ({
  ...judged<Scale>(name),
  createResponse(value: number) {
    return answer(this, String(value));
  },
  getLeftLabel() {
    return this.$.item.lowerLabel;
  },
  getLowerBound() {
    return this.$.item.lower;
  },
  getRightLabel() {
    return this.$.item.upperLabel;
  },
  getUpperBound() {
    return this.$.item.upper;
  },
  setBounds(lower: number, upper: number) {
    return change(this, 'ScaleItem.setBounds', {lower, upper});
  },
  setLabels(lowerLabel: string, upperLabel: string) {
    return change(this, 'ScaleItem.setLabels', {lowerLabel, upperLabel});
  },
}));

export const gridItem = face<Grid>('GridItem', name => ({
  ...validated<Grid>(name),
  ...grid<Grid>(name),
  createResponse(rows: string[]) {
    return answer(this, rows);
  },
}));

export const checkboxGridItem = face<CheckboxGrid>('CheckboxGridItem', name => ({
  ...validated<CheckboxGrid>(name),
  ...grid<CheckboxGrid>(name),
  createResponse(rows: string[][]) {
    return answer(this, rows);
  },
}));

export const dateItem = face<Day>('DateItem', name => ({
  ...dated<Day>(name),
  ...judged<Day>(name),
  createResponse(date: GoogleAppsScript.Base.Date) {
    return answer(this, dateText(date, this.$.item.includesYear));
  },
}));

export const dateTimeItem = face<Instant>('DateTimeItem', name => ({
  ...dated<Instant>(name),
  ...judged<Instant>(name),
  createResponse(date: GoogleAppsScript.Base.Date) {
    const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
    return answer(this, `${dateText(date, this.$.item.includesYear)} ${time}`);
  },
}));

export const timeItem = face<Time>('TimeItem', name => ({
  ...judged<Time>(name),
  createResponse(hour: number, minute: number) {
    return answer(this, `${two(hour)}:${two(minute)}`);
  },
}));

export const durationItem = face<Duration>('DurationItem', name => ({
  ...judged<Duration>(name),
  createResponse(hours: number, minutes: number, seconds: number) {
    return answer(this, `${hours}:${two(minutes)}:${two(seconds)}`);
  },
}));
