import {emulate} from '../../../runtime/emulate';
import {choosing, openChoosing} from './choice';
import {answer, common, dated, grid, question, validated} from './common';
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

export const textItem: Make<Text> = emulate<Text, HeldItem>('TextItem', () => ({
  ...common<Text>('TextItem', state => textItem(state)),
  ...question<Text>('TextItem'),
  ...validated<Text>('TextItem'),
  createResponse(text: string) {
    return answer(this, String(text));
  },
}));

export const paragraphTextItem: Make<Paragraph> = emulate<Paragraph, HeldItem>(
  'ParagraphTextItem',
  () => ({
    ...common<Paragraph>('ParagraphTextItem', state => paragraphTextItem(state)),
    ...question<Paragraph>('ParagraphTextItem'),
    ...validated<Paragraph>('ParagraphTextItem'),
    createResponse(text: string) {
      return answer(this, String(text));
    },
  }),
);

export const multipleChoiceItem: Make<Multiple> = emulate<Multiple, HeldItem>(
  'MultipleChoiceItem',
  () => ({
    ...common<Multiple>('MultipleChoiceItem', state => multipleChoiceItem(state)),
    ...question<Multiple>('MultipleChoiceItem'),
    ...openChoosing<Multiple>('MultipleChoiceItem'),
    createResponse(choice: string) {
      return answer(this, String(choice));
    },
  }),
);

export const checkboxItem: Make<Checkbox> = emulate<Checkbox, HeldItem>('CheckboxItem', () => ({
  ...common<Checkbox>('CheckboxItem', state => checkboxItem(state)),
  ...question<Checkbox>('CheckboxItem'),
  ...validated<Checkbox>('CheckboxItem'),
  ...openChoosing<Checkbox>('CheckboxItem'),
  createResponse(choices: string[]) {
    return answer(this, choices.map(String));
  },
}));

export const listItem: Make<List> = emulate<List, HeldItem>('ListItem', () => ({
  ...common<List>('ListItem', state => listItem(state)),
  ...question<List>('ListItem'),
  ...choosing<List>('ListItem'),
  createResponse(choice: string) {
    return answer(this, String(choice));
  },
}));

export const scaleItem: Make<Scale> = emulate<Scale, HeldItem>('ScaleItem', () => ({
  ...common<Scale>('ScaleItem', state => scaleItem(state)),
  ...question<Scale>('ScaleItem'),
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

export const gridItem: Make<Grid> = emulate<Grid, HeldItem>('GridItem', () => ({
  ...common<Grid>('GridItem', state => gridItem(state)),
  ...question<Grid>('GridItem'),
  ...validated<Grid>('GridItem'),
  ...grid<Grid>('GridItem'),
  createResponse(rows: string[]) {
    return answer(this, rows);
  },
}));

export const checkboxGridItem: Make<CheckboxGrid> = emulate<CheckboxGrid, HeldItem>(
  'CheckboxGridItem',
  () => ({
    ...common<CheckboxGrid>('CheckboxGridItem', state => checkboxGridItem(state)),
    ...question<CheckboxGrid>('CheckboxGridItem'),
    ...validated<CheckboxGrid>('CheckboxGridItem'),
    ...grid<CheckboxGrid>('CheckboxGridItem'),
    createResponse(rows: string[][]) {
      return answer(this, rows);
    },
  }),
);

export const dateItem: Make<Day> = emulate<Day, HeldItem>('DateItem', () => ({
  ...common<Day>('DateItem', state => dateItem(state)),
  ...question<Day>('DateItem'),
  ...dated<Day>('DateItem'),
  createResponse(date: GoogleAppsScript.Base.Date) {
    return answer(this, dateText(date, this.$.item.includesYear));
  },
}));

export const dateTimeItem: Make<Instant> = emulate<Instant, HeldItem>('DateTimeItem', () => ({
  ...common<Instant>('DateTimeItem', state => dateTimeItem(state)),
  ...question<Instant>('DateTimeItem'),
  ...dated<Instant>('DateTimeItem'),
  createResponse(date: GoogleAppsScript.Base.Date) {
    const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
    return answer(this, `${dateText(date, this.$.item.includesYear)} ${time}`);
  },
}));

export const timeItem: Make<Time> = emulate<Time, HeldItem>('TimeItem', () => ({
  ...common<Time>('TimeItem', state => timeItem(state)),
  ...question<Time>('TimeItem'),
  createResponse(hour: number, minute: number) {
    return answer(this, `${two(hour)}:${two(minute)}`);
  },
}));

export const durationItem: Make<Duration> = emulate<Duration, HeldItem>('DurationItem', () => ({
  ...common<Duration>('DurationItem', state => durationItem(state)),
  ...question<Duration>('DurationItem'),
  createResponse(hours: number, minutes: number, seconds: number) {
    return answer(this, `${hours}:${two(minutes)}:${two(seconds)}`);
  },
}));
