import type {Submission} from '../../../src/ui/desk/core/event';
import {likest} from '../../../src/ui/desk/core/likest';
import {actsOf, defaultsFor, flawsOf, valuesFor} from '../../../src/ui/desk/core/submission';
import {atComplaint} from './play';
import {CLASSIFIED, DRAFTED, inboxWith, viewAfter} from './fixtures';

const INBOX = inboxWith();

describe('the proposed classification', () => {
  it('follows the completeness test of SOP A3', () => {
    const test = (missing: Parameters<typeof viewAfter>[1]) => {
      const {complete, clear} = defaultsFor(viewAfter([], missing), INBOX);
      return {complete, clear};
    };
    expect(test({missing: []})).toEqual({complete: true, clear: true});
    expect(test({missing: ['address']})).toEqual({complete: false, clear: true});
    expect(test({missing: ['body']})).toEqual({complete: true, clear: false});
  });

  it('takes category and unit from the words, and what was decided before anything else', () => {
    expect(defaultsFor(viewAfter([]), INBOX)).toMatchObject({
      kind: 'nonSupervisoryComplaint',
      category: 'Penerangan Jalan Umum',
      urgency: 'medium',
      unit: '',
    });
    expect(defaultsFor(viewAfter([CLASSIFIED]), INBOX)).toMatchObject({
      kind: 'aspiration',
      category: 'Bantuan Sosial',
      urgency: 'high',
      clear: false,
      unit: 'Seksi Kesejahteraan Sosial',
    });
  });

  it.each([
    [['Jalan dan Drainase', 'Penerangan Jalan Umum'], 'jalan rusak', ''],
    [['Jalan dan Drainase', 'Penerangan Jalan Umum'], 'Drainase JALAN', 'Jalan dan Drainase'],
    [['Lainnya'], 'apa saja', 'Lainnya'],
    [['Seksi Pelayanan Umum', 'Seksi Trantib'], 'pelayanan di seksi umum', ''],
    [[], 'jalan', ''],
  ])('of %j for "%s" is "%s": none where two are as likely', (names, text, expected) => {
    expect(likest(names, text)).toBe(expected);
  });
});

describe('what a button sends', () => {
  const drafted = viewAfter([CLASSIFIED, DRAFTED], {answer: 'Jawaban.'});
  const types = (what: Submission, view = drafted, answer = 'Jawaban.') =>
    actsOf(what, valuesFor(view, INBOX, {answer}), view).map(act => act.type);

  it.each<[Submission, string[]]>([
    ['classifyAndRefer', ['classify', 'refer']],
    ['classify', ['classify']],
    ['refer', ['refer']],
    ['dismiss', ['dismiss']],
    ['saveDraft', ['draft']],
  ])('%s', (what, expected) => expect(types(what)).toEqual(expected));

  it('approves a stored draft as it is, so that its writer stays its writer', () => {
    expect(types('sendAnswer')).toEqual(['approve']);
    expect(types('sendAnswer', drafted, ' Jawaban. \n')).toEqual(['approve']);
    expect(types('sendAnswer', drafted, 'Jawaban lain.')).toEqual(['draft', 'approve']);
    expect(types('sendAnswer', viewAfter([CLASSIFIED]))).toEqual(['draft', 'approve']);
  });

  it.each<[Submission, string[]]>([
    ['classifyAndRefer', ['category', 'unit']],
    ['classify', ['category']],
    ['refer', ['unit']],
    ['dismiss', ['reason']],
    ['sendAnswer', ['answer']],
    ['saveDraft', ['answer']],
  ])('%s names the fields that are still empty', (what, expected) => {
    const blank = {category: '', unit: '', reason: ' ', answer: '\n'};
    expect(flawsOf(what, valuesFor(drafted, INBOX, blank))).toEqual(expected);
  });
});

describe('a form with a flaw', () => {
  it('sends nothing, brings the eye to it, and the flaw goes when it is mended', () => {
    const play = atComplaint().do({type: 'submitted', what: 'classifyAndRefer', id: 'a'});
    expect(play.sent).toEqual([]);
    expect(play.effects).toContainEqual({do: 'focus', on: 'flaw'});
    expect(play.state.flaws).toEqual(['unit']);
    play.do({type: 'typed', values: {unit: 'Seksi Pelayanan Umum'}});
    expect(play.state.flaws).toEqual([]);
  });
});
