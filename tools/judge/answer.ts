import {HOLIDAYS} from '../../src/data/holidays';
import {assessAnswer} from '../../src/domain/answer/assess-answer';
import {unfilledIn} from '../../src/domain/answer/placeholders';
import {dateOf} from '../../src/domain/instant';
import {textField} from './field';
import {readMoment} from './moment';
import type {Row, Task} from './task';

/** `answer`: whether a text really answers a complaint, and what it promises (J2). Days count from the complaint's. */
export const answer: Task = () => row => {
  const {title, text, received} = (row.complaint ?? {}) as Row;
  const words = (value: unknown) => (typeof value === 'string' ? value : '');
  const moment = readMoment(words(received));
  const base = {
    today: dateOf(moment.at, moment.zone),
    calendar: {holidays: HOLIDAYS, collectiveLeaveCounts: false},
  };
  const complaint = {title: words(title), text: words(text)};
  const said = textField(row, 'answer');
  const {elements, promises, nonAnswer} = assessAnswer(complaint, said, base);
  // The desk sends no text with gaps either.
  return {elements, promises, nonAnswer: nonAnswer || unfilledIn(said).length > 0};
};
