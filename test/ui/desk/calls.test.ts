import fc from 'fast-check';
import type {DeskEvent} from '../../../src/ui/desk/core/event';
import {atComplaint, atInbox, playDesk} from './play';
import {CLASSIFIED, inboxWith, REFERRED, viewAfter} from './fixtures';

const SUBMIT: DeskEvent = {type: 'submitted', what: 'classify', id: 'command-1'};
const filled = () => atComplaint().do({type: 'typed', values: {category: 'Lainnya'}});

describe('a lost call', () => {
  it('is repeated with the same command id, later each time, and then the officer is asked', () => {
    const play = filled().do(SUBMIT);
    const [first] = play.sent;
    expect(first).toMatchObject({do: 'act', id: 'command-1'});
    const {no} = play.state.call!;
    for (const after of [2000, 4000]) {
      play.end({type: 'lost'});
      expect(play.effects).toEqual([{do: 'repeatLater', no, after}]);
      play.do({type: 'repeatDue', no});
      expect(play.sent).toEqual([first]);
    }
    play.end({type: 'lost'});
    expect(play.effects).toEqual([]);
    expect(play.state.problem?.message).toMatch(/^Tulisan Anda aman/);
    expect(play.do({type: 'again'}).sent).toEqual([first]);
  });

  it('of a paper is not repeated unasked, since each paper is a new file', () => {
    const play = atInbox()
      .do({type: 'openedRoom', room: 'print'})
      .do({type: 'askedPrint'})
      .end({type: 'lost'});
    expect(play.effects).toEqual([]);
    expect(play.state.problem?.again).toMatchObject({do: 'print'});
  });

  it('that nobody asked for says nothing', () => {
    const play = atInbox().do({type: 'becameVisible'});
    for (const _ of [1, 2, 3]) play.end({type: 'lost'});
    expect(play.state).toMatchObject({call: null, problem: null, screen: {name: 'inbox'}});
  });
});

describe('an answer', () => {
  it('that comes after a newer call was begun is ignored', () => {
    const play = atInbox(viewAfter([])).do({type: 'becameVisible'});
    const {no} = play.state.call!;
    play.do({type: 'opened', entry: 1});
    const before = play.state;
    const outcome = {to: 'inbox' as const, value: inboxWith()};
    play.do({type: 'ended', no, ending: {type: 'answered', outcome}});
    expect(play.state).toBe(before);
  });
});

describe('a running command', () => {
  it.each<DeskEvent>([
    {type: 'wentBack'},
    {type: 'opened', entry: 2},
    {type: 'refreshed'},
    {type: 'openedRoom', room: 'recap'},
    {type: 'signedOut'},
    SUBMIT,
  ])('is not left behind by $type', event => {
    const play = filled().do(SUBMIT);
    const {call} = play.state;
    play.do(event);
    expect(play.sent).toEqual([]);
    expect(play.state.call).toEqual(call);
  });
});

describe('a stale command', () => {
  it('shows the sentence, reads the complaint again and keeps what was typed', () => {
    const play = filled().do(SUBMIT).refuse('stale', 'Aduan ADU-2026-0001 aman.');
    expect(play.sent).toEqual([{do: 'open', token: 't', entry: 1}]);
    const changed = viewAfter([CLASSIFIED, REFERRED]);
    play.answer({to: 'open', value: changed});
    expect(play.state.screen).toMatchObject({view: changed});
    expect(play.state.problem?.message).toBe('Aduan ADU-2026-0001 aman.');
    expect(play.state.unsent).toEqual({1: {category: 'Lainnya'}});
    const [again] = play.do({...SUBMIT, id: 'command-2'}).sent;
    expect(again).toMatchObject({seen: 3, id: 'command-2'});
  });
});

describe('a busy desk', () => {
  it('is asked again with the same message', () => {
    const play = filled().do(SUBMIT);
    const [first] = play.sent;
    play.refuse('busy', 'Aduan aman.');
    expect(play.do({type: 'again'}).sent).toEqual([first]);
  });

  it('is not asked again where the refusal is for good', () => {
    const play = filled().do(SUBMIT).refuse('not-allowed', 'Tidak ada yang berubah.');
    expect(play.state.problem?.again).toBeNull();
    expect(play.do({type: 'again'}).sent).toEqual([]);
  });
});

describe('any order of events', () => {
  const events: DeskEvent[] = [
    {type: 'wentBack'},
    {type: 'opened', entry: 1},
    {type: 'refreshed'},
    {type: 'becameVisible'},
    {type: 'again'},
    {type: 'openedRoom', room: 'recap'},
    {type: 'askedReport'},
    {type: 'signedOut'},
    {type: 'askedCode', email: 'rina@example.com'},
    {type: 'gaveCode', code: '1'},
    {type: 'typed', values: {category: 'Lainnya'}},
    {type: 'droppedText'},
    {type: 'openedIdentity', reason: 'Menelepon pelapor', id: 'i'},
    SUBMIT,
  ];
  const endings: DeskEvent[] = [
    {type: 'ended', no: 0, ending: {type: 'lost'}},
    {type: 'ended', no: 0, ending: {type: 'refused', code: 'stale', message: 'Aman.'}},
    {type: 'ended', no: 0, ending: {type: 'refused', code: 'signed-out', message: 'Aman.'}},
  ];

  it('leaves one call at most, and a complaint or an inbox never stands without its data', () => {
    const anyEvent = fc.constantFrom(...events, ...endings);
    fc.assert(
      fc.property(fc.array(anyEvent, {maxLength: 30}), run => {
        const play = playDesk()
          .do({type: 'started', token: 't', kept: null})
          .answer({to: 'inbox', value: inboxWith(viewAfter([]))});
        for (const event of run) {
          const isEnding = event.type === 'ended';
          if (isEnding && !play.state.call) continue;
          play.do(isEnding ? {...event, no: play.state.call!.no} : event);
          const {screen, inbox} = play.state;
          expect(play.sent.length).toBeLessThanOrEqual(1);
          if (['inbox', 'complaint', 'recap'].includes(screen.name)) expect(inbox).not.toBeNull();
        }
      }),
    );
  });
});
