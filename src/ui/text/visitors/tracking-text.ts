import {TRACKING_TITLE, type TrackingWords} from './tracking';

/** J7: the same words as lines of text, for a phone that shows nothing else. */
export function trackingText({office, problem, found, help}: TrackingWords): string {
  const head = [`${TRACKING_TITLE.toUpperCase()} - ${office}`];
  if (!found) return [...head, problem ?? ASK, ...help].join('\n\n');
  const {register, turn, status, facts, steps, answer, rights, speeches} = found;
  const questions = speeches.flatMap(({title, question}) =>
    question ? [{title, ...question}] : [],
  );
  return [
    ...head,
    `${register}\n${turn}\n${status}`,
    facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    ...questions.map(({title, text, until}) => `${title.toUpperCase()}\n${text}\n${until}`),
    ...(answer ? [`JAWABAN\n${answer.join('\n')}`, rights] : []),
    ['LANGKAH', ...steps.map(({name, when}, index) => `${index + 1}. ${name}: ${when}`)].join('\n'),
  ].join('\n\n');
}

const ASK =
  'Tambahkan nomor register dan kode lacak pada alamat ini: ?teks=1&nomor=ADU-2026-0001&kode=ABCD-2345';
