import type {Row} from './task';

/** An answer for one line of input; `ok` is false where it is an error. */
export interface Judged {
  ok: boolean;
  answer: Row;
}

/** Judges one line of JSON. Never throws: an error is an answer too, so that answers stay in step with questions. */
export function judgeLine(line: string, judge: (row: Row) => Row): Judged {
  let id = idIn(line);
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      throw new Error('a line must be one JSON object');
    }
    ({id} = row as Row);
    return {ok: true, answer: {...withId(id), ...judge(row as Row)}};
  } catch (error) {
    return {ok: false, answer: {...withId(id), error: (error as Error).message}};
  }
}

/** The id in a line that is no JSON, where it can still be read. */
function idIn(line: string): unknown {
  const found = /"id"\s*:\s*("[^"\\]*"|-?\d+)/.exec(line);
  return found ? JSON.parse(found[1]!) : undefined;
}

function withId(id: unknown): Row {
  return id === undefined ? {} : {id};
}
