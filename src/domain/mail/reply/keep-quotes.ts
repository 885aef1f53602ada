import type {Line, LineKind} from './line';

interface QuoteRun {
  start: number;
  end: number;
  /** It stands below an attribution, so it is the mail that was answered, not a passage picked out of it. */
  isAttributed: boolean;
  isAnswered: boolean;
}

/**
 * The quoted lines that stay: passages with the writer's words below them, where there are several (answers between
 * the questions) or no client set the quotation. Without its question an answer says nothing.
 */
export function answeredQuotes(lines: readonly Line[], kinds: readonly LineKind[]): Set<number> {
  const answered = quoteRuns(lines, kinds).filter(run => run.isAnswered);
  const kept = answered.filter(run => answered.length > 1 || !run.isAttributed);
  const stay = new Set<number>();
  for (const {start, end} of kept) for (let at = start; at < end; at += 1) stay.add(at);
  return stay;
}

const QUOTED_ATTRIBUTION = /^[\s>]*.{4,300}[:：]\s*$/;

function quoteRuns(lines: readonly Line[], kinds: readonly LineKind[]): QuoteRun[] {
  const runs: QuoteRun[] = [];
  let before: LineKind = 'blank';
  for (let at = 0; at < kinds.length; at += 1) {
    if (kinds[at] === 'blank') continue;
    if (kinds[at] !== 'quote') {
      before = kinds[at]!;
      continue;
    }
    const start = at;
    let end = at + 1;
    for (let next = end; next < kinds.length; next += 1) {
      if (kinds[next] === 'quote') end = next + 1;
      else if (kinds[next] !== 'blank') break;
    }
    const after = kindAfter(kinds, end);
    const opening = lines[start]!.text;
    const isAttributed =
      before === 'history' || (/@|\d{4}/.test(opening) && QUOTED_ATTRIBUTION.test(opening));
    runs.push({start, end, isAttributed, isAnswered: after === 'own'});
    before = 'quote';
    at = end - 1;
  }
  return runs;
}

function kindAfter(kinds: readonly LineKind[], from: number): LineKind | undefined {
  for (let at = from; at < kinds.length; at += 1) if (kinds[at] !== 'blank') return kinds[at];
  return undefined;
}
