import {type Field, type FormMapping, type FormQuestion, proposeField} from './form-mapping';

/** What a hand changed in the Form since its questions were confirmed (I1). Nothing of it loses an answer. */
export type FormChange =
  | {kind: 'renamed'; from: string; to: string; field: Field | null; looksLike: Field | null}
  | {kind: 'translated'; from: string; to: string; field: Field | null}
  | {kind: 'retyped'; title: string; from: string; to: string; field: Field | null}
  | {kind: 'removed'; title: string; field: Field | null}
  | {kind: 'added'; title: string; looksLike: Field | null}
  | {kind: 'moved'; title: string};

/** How English asks for the same; the titles of the office's own language are the mapping's. */
const ENGLISH: Partial<Record<Field, RegExp>> = {
  name: /\bname\b/i,
  email: /\be-?mail\b/i,
  phone: /\b(phone|mobile|whatsapp)\b/i,
  address: /\b(address|residence)\b/i,
  identityNumber: /\b(identity|id) (number|card)\b|\bnational id\b/i,
  account: /\b(account|profile)\b/i,
  channel: /\b(channel|through|submitted via)\b/i,
  title: /\b(title|subject)\b/i,
  body: /\b(complaint|description|details|report)\b/i,
  anonymous: /\b(anonymous|hide my name)\b/i,
  confidential: /\b(confidential|secret)\b/i,
};

/** The Form as it was confirmed against the Form as it is: in the order of the Form, what went last. */
export function compareForm(mapping: FormMapping, now: readonly FormQuestion[]): FormChange[] {
  const before = mapping.questions ?? [];
  const known = new Map(before.map(question => [question.id, question]));
  const moved = movedIds(before, now);
  const changes = now.flatMap(question => {
    const was = known.get(question.id);
    if (!was) return [added(question)];
    return changesOf(was, question, mapping.fields[question.id] ?? null, moved.has(question.id));
  });
  const present = new Set(now.map(question => question.id));
  const removed = before
    .filter(question => !present.has(question.id))
    .map(({id, title}): FormChange => ({
      kind: 'removed',
      title,
      field: mapping.fields[id] ?? null,
    }));
  return [...changes, ...removed];
}

function added({title}: FormQuestion): FormChange {
  return {kind: 'added', title, looksLike: proposeField(title)};
}

function changesOf(
  was: FormQuestion,
  is: FormQuestion,
  field: Field | null,
  isMoved: boolean,
): FormChange[] {
  const changes: FormChange[] = [];
  const [from, to] = [was.title, is.title];
  if (from !== to) {
    const isTranslated = field !== null && ENGLISH[field]?.test(to) && !ENGLISH[field].test(from);
    const like = proposeField(to);
    const looksLike = like === field ? null : like;
    changes.push(
      isTranslated
        ? {kind: 'translated', from, to, field}
        : {kind: 'renamed', from, to, field, looksLike},
    );
  }
  if (was.type && is.type && was.type !== is.type) {
    changes.push({kind: 'retyped', title: to, from: was.type, to: is.type, field});
  }
  return isMoved ? [...changes, {kind: 'moved', title: to}] : changes;
}

/** The fewest questions whose moving explains the new order: all but a longest rising run. */
function movedIds(before: readonly FormQuestion[], now: readonly FormQuestion[]): Set<string> {
  const place = new Map(before.map(({id}, index) => [id, index]));
  const ids = now.map(({id}) => id).filter(id => place.has(id));
  const runs: string[][] = [];
  ids.forEach((id, index) => {
    const behind = ids
      .slice(0, index)
      .map((other, at) => (place.get(other)! < place.get(id)! ? runs[at]! : []));
    const longest = behind.reduce((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, id]);
  });
  const stayed = runs.reduce((best, run) => (run.length > best.length ? run : best), []);
  return new Set(ids.filter(id => !stayed.includes(id)));
}
