import type {ComplaintView} from '../../../src/domain/desk/protocol';
import {leftBehind} from '../../../src/ui/desk/core/left-behind';
import {atComplaint} from './play';
import {ANSWERED, CLASSIFIED, DRAFTED, NOW, viewAfter} from './fixtures';

const ADMIN = {role: 'admin', now: NOW} as const;
const TYPED = {answer: 'Lampu sudah diganti.', reason: 'Tes.', category: 'Lainnya'};

describe('design 4: words for a form that is gone, since somebody else was faster', () => {
  it.each<[string, ComplaintView, string[]]>([
    ['an answer before one can be given', viewAfter([]), ['answer']],
    ['a dismissal’s reason after a draft', viewAfter([CLASSIFIED, DRAFTED]), ['reason']],
    ['both once it is answered', viewAfter([CLASSIFIED, DRAFTED, ANSWERED]), ['answer', 'reason']],
  ])('are %s', (_what, view, fields) => {
    expect(leftBehind(TYPED, view, ADMIN).map(one => one.field)).toEqual(fields);
  });

  it('are not those that the desk has', () => {
    const view = viewAfter([CLASSIFIED, DRAFTED, ANSWERED], {answer: TYPED.answer});
    expect(leftBehind({answer: `${TYPED.answer}\n`}, view, ADMIN)).toEqual([]);
  });

  it('are thrown away one by one', () => {
    const play = atComplaint().do({type: 'typed', values: TYPED});
    play.do({type: 'droppedText', fields: ['answer']});
    expect(play.state.unsent[1]).toEqual({reason: 'Tes.', category: 'Lainnya'});
    expect(play.do({type: 'droppedText'}).state.unsent).toEqual({});
  });

  it('outlive a new sign-in, which says so', () => {
    const play = atComplaint().do({type: 'typed', values: TYPED}).do({type: 'refreshed'});
    play.refuse('signed-out', 'Aduan aman.');
    expect(play.state.problem!.message).toBe('Aduan aman. Tulisan Anda tetap ada.');
    expect(play.state.unsent[1]).toEqual(TYPED);
  });
});
