import type {AnswerChecked, CheckedFinding} from '../../../src/domain/desk/checked-answer';
import {atComplaint, type Play} from './play';
import {CLASSIFIED, DRAFTED, viewAfter} from './fixtures';

const DRAFT = 'Petugas sudah dilapangan. Terimakasih.';
const place = (found: string, suggestion: string): CheckedFinding => ({
  start: DRAFT.indexOf(found),
  end: DRAFT.indexOf(found) + found.length,
  rule: 'di_ke_serangkai',
  found,
  suggestion,
  message: 'Ditulis terpisah.',
  isHint: false,
});
const FINDINGS = [place('dilapangan', 'di lapangan'), place('Terimakasih', 'Terima kasih')];

const EMPTY: AnswerChecked['assessment'] = {
  elements: {addresses: false, action: false, who: false, when: false, contact: false},
  promises: [],
  nonAnswer: false,
};

const drafted = () => atComplaint(viewAfter([CLASSIFIED, DRAFTED], {answer: DRAFT}));
const toCheck = ({effects}: Play) => effects.find(({do: what}) => what === 'checkLater');
const verdict = (text: string, findings: CheckedFinding[]) => ({
  type: 'checked' as const,
  text,
  ending: {
    type: 'answered' as const,
    outcome: {to: 'checkAnswer' as const, value: {findings, assessment: EMPTY}},
  },
});
const checked = () => drafted().do(verdict(DRAFT, FINDINGS));
const answer = ({state}: Play) => state.unsent[1]?.answer;

describe('J1 the language check beside the answer', () => {
  it('looks at a draft when it comes to the screen, and at each new text', () => {
    const play = drafted();
    expect(toCheck(play)).toEqual({
      do: 'checkLater',
      message: {
        do: 'checkAnswer',
        text: DRAFT,
        words: [],
        about: {
          title: 'Lampu jalan padam',
          body: 'Lampu penerangan jalan di depan balai desa padam.',
          today: '2026-11-23',
        },
      },
    });
    play.do({type: 'typed', values: {answer: 'Baik.'}});
    expect(toCheck(play)).toMatchObject({message: {text: 'Baik.'}});
    play.do({type: 'typed', values: {overrideReason: 'x'}});
    expect(toCheck(play)).toBeUndefined();
    play.do({type: 'typed', values: {answer: ' '}});
    expect(toCheck(play)).toBeUndefined();
  });

  it('drops a verdict on a text that is no longer there', () => {
    const play = drafted().do(verdict('Lain.', FINDINGS));
    expect(play.state.checked).toBeNull();
  });

  it('does not wait for a verdict that was lost on the way, until more is written', () => {
    const play = drafted().do({type: 'checked', text: DRAFT, ending: {type: 'lost'}});
    expect([play.state.checked, play.state.unchecked]).toEqual([null, DRAFT]);
  });

  it('mends one finding by one click, and the others at once', () => {
    const play = checked().do({type: 'corrected', findings: [FINDINGS[0]!]});
    expect(answer(play)).toBe('Petugas sudah di lapangan. Terimakasih.');
    play.do({type: 'corrected', findings: [FINDINGS[1]!]});
    expect(answer(play)).toBe('Petugas sudah di lapangan. Terima kasih.');
    expect(answer(checked().do({type: 'corrected', findings: FINDINGS}))).toBe(
      'Petugas sudah di lapangan. Terima kasih.',
    );
  });

  it('mends every place of a finding by one click', () => {
    const text = 'Petugas dilapangan. Warga dilapangan.';
    const at = text.lastIndexOf('dilapangan');
    const one = place('dilapangan', 'di lapangan');
    const again = [{...one, start: at, end: at + one.found.length}];
    const first = {...one, start: text.indexOf('dilapangan'), again};
    const play = atComplaint(viewAfter([CLASSIFIED, DRAFTED], {answer: text}));
    play.do(verdict(text, [first])).do({type: 'corrected', findings: [first]});
    expect(answer(play)).toBe('Petugas di lapangan. Warga di lapangan.');
  });

  it('never writes where the words of a finding no longer stand', () => {
    const play = checked().do({type: 'typed', values: {answer: 'Sama sekali lain.'}});
    play.do({type: 'corrected', findings: FINDINGS});
    expect(answer(play)).toBe('Sama sekali lain.');
  });

  it('asks for a reason when the desk refuses a flawed answer, and sends it along', () => {
    const play = checked().do({type: 'submitted', what: 'sendAnswer', id: 'a'}).refuse('language');
    expect(play.state.flaws).toEqual(['overrideReason']);
    play.do({type: 'typed', values: {overrideReason: ' Kutipan pelapor. '}});
    expect(play.state.flaws).toEqual([]);
    play.do({type: 'submitted', what: 'sendAnswer', id: 'b'});
    expect(play.sent).toMatchObject([
      {acts: [{type: 'approve', overrideReason: 'Kutipan pelapor.'}]},
    ]);
  });
});
