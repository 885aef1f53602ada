import {answersOf, changedAnswers} from '../../../src/domain/intake/amend';
import type {Dossier} from '../../../src/domain/complaint/dossier';
import type {Field} from '../../../src/domain/intake/form-mapping';
import {viewAfter} from '../../ui/desk/fixtures';

const FIELDS: Record<string, Field> = {
  1: 'name',
  2: 'email',
  3: 'body',
  4: 'channel',
  5: 'anonymous',
  6: 'receivedAt',
};
const QUESTIONS = [
  {id: '1', title: 'Nama'},
  {id: '2', title: 'Surel'},
  {id: '3', title: 'Isi aduan'},
  {id: '7', title: 'Patokan'},
];
const MAPPING = {formId: 'f', fields: FIELDS, questions: QUESTIONS};
const FIRST = {1: 'Sari', 2: 'Sari@Example.com', 3: 'Lampu padam', 7: 'Balai desa'};

const dossier = {
  entry: 1,
  slot: null,
  complaint: viewAfter([]).complaint,
  complainant: {name: 'Sari', email: 'sari@example.com', anonymous: false, confidential: false},
  texts: {
    title: '',
    body: 'Lampu padam',
    extra: [{question: 'Patokan', answer: 'Balai desa'}],
  },
} as unknown as Dossier;

function response(answers: Record<string, string>) {
  const given = Object.entries(answers).map(([id, answer]) => ({
    id,
    title: QUESTIONS.find(one => one.id === id)?.title ?? `tanya ${id}`,
    answer,
  }));
  return {responseId: 'r1', at: 0, respondent: '', answers: given};
}

describe('I1 what an edited response says otherwise', () => {
  it.each<[object, object[]]>([
    [{}, []],
    [{3: 'Lampu mati'}, [{question: 'Isi aduan', answer: 'Lampu mati'}]],
    [{1: 'Ani'}, [{question: 'Nama', answer: 'Ani', personal: true}]],
    [{7: 'Pasar'}, [{question: 'Patokan', answer: 'Pasar'}]],
    [{7: ''}, [{question: 'Patokan', answer: ''}]],
    [{4: 'Formulir web', 5: 'Tidak', 6: '2026-11-01'}, []],
    [{5: 'Ya'}, [{question: 'tanya 5', answer: 'Ya'}]],
    [{4: 'Instagram'}, [{question: 'tanya 4', answer: 'Instagram'}]],
  ])('%j', (change, expected) => {
    const answers = Object.entries({...FIRST, ...change}).filter(([, answer]) => answer !== '');
    const edited = response(Object.fromEntries(answers));
    expect(changedAnswers(edited, dossier, MAPPING)).toEqual(expected);
  });

  it('is not said again once it was added', () => {
    const additions = [{at: 1, answers: [{question: 'Isi aduan', answer: 'Lampu mati'}]}];
    const later = {...dossier, texts: {...dossier.texts, additions}};
    expect(changedAnswers(response({...FIRST, 3: 'Lampu mati'}), later, MAPPING)).toEqual([]);
    expect(changedAnswers(response(FIRST), later, MAPPING)).toEqual([
      {question: 'Isi aduan', answer: 'Lampu padam'},
    ]);
  });

  it('is told by its answers, not by the titles above them or their order', () => {
    const one = response(FIRST);
    const other = {...one, answers: [...one.answers].reverse().map(a => ({...a, title: 'x'}))};
    expect(answersOf(other)).toBe(answersOf(one));
    expect(answersOf(response({...FIRST, 3: 'lain'}))).not.toBe(answersOf(one));
  });
});
