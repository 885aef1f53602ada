import {HOLIDAYS} from '../../data/holidays';
import {assessAnswer} from '../../domain/answer/assess-answer';
import {checkAnswer} from '../../domain/answer/check-answer';
import {type AnswerCheck, isHint} from '../../domain/answer/verdict';
import {LONGEST_WORDS} from '../../domain/desk/act';
import type {AnswerChecked, AnswerMatter} from '../../domain/desk/checked-answer';
import {type CalendarDate, isCalendarDate} from '../../domain/instant';
import {readVocabulary, type Vocabulary} from '../../domain/language/vocabulary';
import {Refusal} from '../../domain/result';
import {languageMessage} from '../../ui/text/language';
import type {Desk} from '../ports';

/** The decreed days; the office's own are known where the answer is sent. */
const CALENDAR = {holidays: HOLIDAYS, collectiveLeaveCounts: false};
/** Read by nothing else (design 15). */
const VOCABULARY_FILE = 'Kosakata';

/** J1: the check with the office's own words. The vocabulary is read with the first text. */
export function answerChecker(
  desk: Pick<Desk, 'files'>,
  words: readonly string[] = [],
): (text: string) => AnswerCheck {
  let vocabulary: Vocabulary | undefined;
  return text =>
    checkAnswer(text, (vocabulary ??= readVocabulary(desk.files.read(VOCABULARY_FILE), words)));
}

/**
 * J1 while an officer writes. It asks nothing of Google and knows nothing of the office, so nobody has to be signed in;
 * what is sent is checked again in the transaction that sends it.
 */
export function liveCheck(
  desk: Pick<Desk, 'files'>,
  {text, words, about}: {text: string; words: readonly string[]; about: AnswerMatter},
): AnswerChecked {
  // Anyone may call the page's one global.
  if (text.length > LONGEST_WORDS) throw new Refusal('bad-request', {field: 'panjang jawaban'});
  const {findings} = answerChecker(desk, words)(text);
  const base = {today: readDay(about.today), calendar: CALENDAR};
  const matter = {title: String(about.title), text: String(about.body)};
  return {
    assessment: assessAnswer(matter, text, base),
    findings: findings.map(one => ({
      ...one,
      message: languageMessage(one),
      isHint: isHint(one.rule),
    })),
  };
}

function readDay(day: unknown): CalendarDate {
  const isDay = typeof day === 'string' && day.startsWith('20') && isCalendarDate(day);
  if (!isDay) throw new Refusal('bad-request', {field: 'tanggal'});
  return day;
}
