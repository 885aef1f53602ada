import type {OfficeSettings} from '../settings';
import {type Ailment, type Grade, gradeOf} from './ailment';
import {examineBook, examineTabs} from './examine-book';
import {examineFiles, examineStorage} from './examine-files';
import {examineAddress, examineForm, examineMail, examineWaking} from './examine-desk';
import {examineCalendar, examinePeople} from './examine-settings';
import type {Vitals} from './vitals';

const ORDER: readonly Grade[] = ['stops', 'harms', 'note'];

/** O2: everything that is amiss, the worst first. Nothing for a healthy desk. */
export function examine(vitals: Vitals, settings: OfficeSettings): Ailment[] {
  const found = [
    ...examineWaking(vitals, settings),
    ...examineForm(vitals),
    ...examineMail(vitals),
    ...examineFiles(vitals),
    ...examineStorage(vitals),
    ...examineBook(vitals, settings),
    ...examineTabs(vitals),
    ...examineAddress(vitals, settings),
    ...examineCalendar(vitals, settings),
    ...examinePeople(vitals, settings),
  ];
  return ORDER.flatMap(grade => found.filter(one => gradeOf(one) === grade));
}
