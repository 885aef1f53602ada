import type {CalendarDate} from '../instant';
import type {BodySentence} from './body';
import {datesIn, type DateBase} from './dates';

/** J2: a day by which the office says something will be done. */
export interface Promised {
  date: CalendarDate;
  /** The sentence that promises it. */
  what: string;
}

const MARKS =
  /\b(?:(sudah|telah|tadi|kemarin|silakan|mohon|dapat (?:datang|mengambil|menghubungi))|(akan|paling (?:lambat|lama|cepat)|selambat-lambatnya|dijadwalkan|menjadwalkan|direncanakan|merencanakan|rencananya|ditargetkan|menargetkan|target|diperkirakan|dalam waktu|selesai dalam))\b/gi;

/** The dated promises of an answer: a day not before today, with a word that looks ahead nearest to it. */
export function promisesIn(body: readonly BodySentence[], base: DateBase): Promised[] {
  return body.flatMap(({text}) => {
    const marks = [...text.matchAll(MARKS)].map(({index, 2: ahead}) => ({
      at: index,
      isAhead: ahead !== undefined,
    }));
    const promised = datesIn(text, base)
      .filter(({date}) => date >= base.today)
      .filter(({at}) => {
        const before = marks.filter(mark => mark.at < at).pop();
        return (before ?? marks[0])?.isAhead === true;
      })
      .map(({date}) => date);
    return [...new Set(promised)].map(date => ({date, what: text.trim()}));
  });
}
