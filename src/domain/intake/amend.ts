import type {Addition, Dossier} from '../complaint/dossier';
import {channelOf} from '../channel';
import {type Field, type FormMapping, isPersonal} from './form-mapping';
import {keptAnswers} from './kept-answers';
import {parseAddress} from '../mail/address';
import {type FormSubmission, saysYes} from './intake';

/** The answers of a response in one spelling, to tell an edited one; a renamed question changes nothing. */
export function answersOf({answers}: FormSubmission): string {
  const given = answers.filter(one => one.answer !== '').map(({id, answer}) => [id, answer]);
  return JSON.stringify(given.sort(([a], [b]) => (a! < b! ? -1 : 1)));
}

/**
 * I1: what an edited response says otherwise than the desk knows, be it new, changed or emptied. The complaint
 * itself and who sent it stay as they were first.
 */
export function changedAnswers(
  submission: FormSubmission,
  {complaint, complainant, texts}: Dossier,
  mapping: FormMapping,
): Addition['answers'] {
  const {answers} = keptAnswers(submission, mapping);
  const later = new Map<string, string>();
  for (const addition of texts.additions ?? []) {
    for (const {question, answer} of addition.answers) later.set(question, answer);
  }
  const extra = new Map(texts.extra.map(({question, answer}) => [question, answer]));
  const known = (field: Field | undefined, title: string): string => {
    if (later.has(title)) return later.get(title)!;
    switch (field) {
      case undefined:
        return extra.get(title) ?? '';
      case 'title':
      case 'body':
        return texts[field];
      case 'channel':
      case 'anonymous':
      case 'confidential':
      case 'receivedAt':
      case 'receivedReason':
        return '';
      default:
        return complainant[field];
    }
  };
  const isSame = (field: Field | undefined, title: string, answer: string): boolean => {
    if (answer === known(field, title)) return true;
    if (later.has(title)) return false;
    // The day of receipt is not kept as it was written.
    if (field === 'receivedAt' || field === 'receivedReason') return true;
    if (field === 'email') return (parseAddress(answer) ?? '') === complainant.email;
    if (field === 'channel') return channelOf(answer) === complaint.channel;
    if (field === 'anonymous' || field === 'confidential')
      return saysYes(answer) === complainant[field];
    return (extra.get(title) ?? '') === answer && answer !== '';
  };
  const changed = answers.flatMap(({id, title, answer}) => {
    const field = mapping.fields[id];
    return isSame(field, title, answer) ? [] : [answerTo(title, answer, field)];
  });
  return [...changed, ...emptied(answers, mapping, known)];
}

/** Google leaves an emptied question out; its title is the one that was confirmed. */
function emptied(
  answers: FormSubmission['answers'],
  {fields, questions = []}: FormMapping,
  known: (field: Field | undefined, title: string) => string,
): Addition['answers'] {
  const given = new Set(answers.map(({id}) => id));
  return questions
    .filter(({id, title}) => !given.has(id) && known(fields[id], title) !== '')
    .map(({id, title}) => answerTo(title, '', fields[id]));
}

function answerTo(
  question: string,
  answer: string,
  field: Field | undefined,
): Addition['answers'][number] {
  return {question, answer, ...(field && isPersonal(field) ? {personal: true} : {})};
}
