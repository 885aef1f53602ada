import type {Submission} from '../../../src/ui/desk/core/event';
import {
  actsOf,
  defaultsFor,
  flawsOf,
  receivers,
  suggestedFor,
  valuesFor,
} from '../../../src/ui/desk/core/submission';
import {atComplaint} from './play';
import {CLASSIFIED, DRAFTED, inboxWith, LOOK, REFERRED, viewAfter} from './fixtures';

const INBOX = inboxWith();

describe('the proposed classification', () => {
  it('C1 to C3: is what the desk makes of the complaint', () => {
    const units = [{name: 'Seksi Pelayanan Umum', score: 0.7, because: ['lampu']}];
    const look = {...LOOK, units, complete: false, urgency: 'high' as const};
    expect(defaultsFor(viewAfter([], {look}), INBOX)).toMatchObject({
      kind: 'nonSupervisoryComplaint',
      category: 'Penerangan Jalan Umum',
      urgency: 'high',
      complete: false,
      unit: 'Seksi Pelayanan Umum',
    });
  });

  it('K1: proposes no unit that has the complaint and still owes its answer', () => {
    const unit = 'Seksi Pelayanan Umum';
    const look = {...LOOK, units: [{name: unit, score: 0.7, because: []}]};
    const inbox = inboxWith();
    expect(valuesFor(viewAfter([], {look}), inbox).unit).toBe(unit);
    const view = viewAfter([CLASSIFIED, REFERRED], {look});
    expect(valuesFor(view, inbox).unit).toBe('');
    expect(receivers(view, inbox, {accused: []})).toEqual(inbox.units.filter(one => one !== unit));
  });

  it('keeps what was decided before anything else', () => {
    expect(defaultsFor(viewAfter([CLASSIFIED]), INBOX)).toMatchObject({
      kind: 'aspiration',
      category: 'Bantuan Sosial',
      urgency: 'high',
      clear: false,
    });
  });

  it('is empty where the desk abstains, but for an office of one category', () => {
    const look = {...LOOK, categories: [], kind: 'notComplaint' as const};
    const values = defaultsFor(viewAfter([], {look}), INBOX);
    expect([values.category, values.unit, values.kind]).toEqual([
      '',
      '',
      'nonSupervisoryComplaint',
    ]);
    expect(defaultsFor(viewAfter([], {look}), {...INBOX, categories: ['Semua']}).category).toBe(
      'Semua',
    );
  });

  it('C9: loses the unit that has become the one complained about', () => {
    const units = [{name: 'Seksi Pelayanan Umum', score: 0.7, because: []}];
    const view = viewAfter([], {look: {...LOOK, units}});
    const accused = [{is: 'unit' as const, unit: 'Seksi Pelayanan Umum'}];
    expect(valuesFor(view, INBOX).unit).toBe('Seksi Pelayanan Umum');
    expect(valuesFor(view, INBOX, {accused}).unit).toBe('');
  });

  it('C3: what *Terima saran* takes is the proposal, not what was chosen in the fields since', () => {
    const units = [{name: 'Seksi Pelayanan Umum', score: 0.7, because: []}];
    const view = viewAfter([], {look: {...LOOK, units}});
    const chosen = valuesFor(view, INBOX, {
      kind: 'aspiration',
      category: 'Bantuan Sosial',
      urgency: 'emergency',
      unit: 'Seksi Kesejahteraan Sosial',
    });
    expect(suggestedFor(view, INBOX, chosen)).toEqual({
      kind: 'nonSupervisoryComplaint',
      category: 'Penerangan Jalan Umum',
      urgency: LOOK.urgency,
      unit: 'Seksi Pelayanan Umum',
      alsoUnits: [],
    });
    const accused = [{is: 'unit' as const, unit: 'Seksi Pelayanan Umum'}];
    expect(suggestedFor(view, INBOX, {accused}).unit).toBe('');
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
