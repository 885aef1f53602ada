import {casesOfRound, itemOf} from '../../../src/domain/training/exercise';
import {UNANSWERED} from '../../../src/domain/training/case';
import {readRecord, withResult} from '../../../src/ui/desk/core/training-record';
import type {TrainingScreen} from '../../../src/ui/desk/core/training';
import {atInbox, type Play} from './play';

const ITEMS = casesOfRound(1).map(itemOf);
const GRADED = {score: 80, at: 7, items: []};

describe('O5 the room Latihan', () => {
  const screenOf = (play: Play) => play.state.screen as TrainingScreen;
  const opened = () => atInbox().do({type: 'openedRoom', room: 'training'});
  const begun = () =>
    opened()
      .do({type: 'beganTraining', round: 1})
      .answer({to: 'training', value: {items: ITEMS}});
  const on = {type: 'turnedItem', by: 1} as const;

  /** Decides what the item on the screen asks for, and goes on. */
  function decide(play: Play): Play {
    const {task} = screenOf(play).items[screenOf(play).at]!;
    if (task === 'sort') play.do({type: 'answeredItem', values: {step: 'ask'}});
    if (task === 'reply') play.do({type: 'answeredItem', values: {verdict: 'accept'}});
    return play.do(on);
  }

  it('asks for the samples when the officer begins, and shows the first', () => {
    const play = opened();
    expect([screenOf(play).items, play.sent]).toEqual([[], []]);
    play.do({type: 'beganTraining', round: 2});
    expect(play.sent).toEqual([{do: 'training', token: 't', round: 2}]);
    play.answer({to: 'training', value: {items: ITEMS}});
    expect(screenOf(play)).toMatchObject({at: 0, items: ITEMS});
    expect(play.effects).toContainEqual({do: 'focus', on: 'heading'});
  });

  it('begins with the drafts as they are', () => {
    const texts = screenOf(begun()).answers.map(({text}) => text);
    expect(texts).toEqual(ITEMS.map(item => (item.task === 'answer' ? item.draft : '')));
  });

  it('does not go on before all is decided, and says what lacks', () => {
    const play = begun().do(on);
    expect(screenOf(play)).toMatchObject({at: 0, lacking: ['step']});
    expect(play.effects).toEqual([{do: 'focus', on: 'flaw'}]);
    play.do({type: 'answeredItem', values: {step: 'refer'}}).do(on);
    expect(screenOf(play).lacking).toEqual(['unit', 'kind', 'category', 'urgency']);
    play.do({type: 'answeredItem', values: {unit: 'x', kind: 'aspiration'}});
    expect(screenOf(play).lacking).toEqual(['category', 'urgency']);
    play.do({type: 'answeredItem', values: {category: 'x', urgency: 'low'}}).do(on);
    expect(screenOf(play)).toMatchObject({at: 1, lacking: []});
  });

  it('goes back without losing what was decided, and not before the first', () => {
    const play = decide(begun()).do({type: 'turnedItem', by: -1});
    expect(screenOf(play)).toMatchObject({at: 0});
    expect(screenOf(play).answers[0]!.step).toBe('ask');
    expect(screenOf(play.do({type: 'turnedItem', by: -1})).at).toBe(0);
  });

  it('sends all answers at the end, once, and shows what they came to', () => {
    const play = begun();
    for (const _ of ITEMS) decide(play);
    expect(play.sent).toMatchObject([{do: 'gradeTraining', answers: screenOf(play).answers}]);
    expect(play.do(on).sent).toEqual([]);
    play.answer({to: 'gradeTraining', value: GRADED});
    expect(screenOf(play).graded).toEqual(GRADED);
  });

  it('keeps the answers where the desk does not answer', () => {
    const play = begun();
    for (const _ of ITEMS) decide(play);
    const {answers} = screenOf(play);
    for (let tries = 0; tries < 3; tries += 1) {
      play.end({type: 'lost'});
      if (play.state.call) play.do({type: 'repeatDue', no: play.state.call.no});
    }
    expect(play.state.problem?.message).toMatch(/^Semua aduan aman, dan jawaban latihan Anda/);
    expect(screenOf(play).answers).toEqual(answers);
    expect(play.do({type: 'again'}).sent).toMatchObject([{do: 'gradeTraining', answers}]);
  });
});

describe('O5 an exercise that was left', () => {
  const screenOf = (play: Play) => play.state.screen as TrainingScreen;
  const open = {
    round: 1,
    at: 3,
    answers: [{...UNANSWERED, id: ITEMS[0]!.id, step: 'ask' as const}],
  };
  const resumed = (at: number) =>
    atInbox()
      .do({type: 'openedRoom', room: 'training'})
      .do({type: 'beganTraining', round: 1, open: {...open, at}})
      .answer({to: 'training', value: {items: ITEMS}});

  it('goes on where it was, with what was decided', () => {
    const {at, answers} = screenOf(resumed(3));
    expect([at, answers.length, answers[0]!.step]).toEqual([3, ITEMS.length, 'ask']);
    expect(answers.at(-1)!.text).not.toBe('');
  });

  it('stays within its items', () => expect(screenOf(resumed(99)).at).toBe(ITEMS.length - 1));
});

describe('O5 the record on a device', () => {
  const NONE = readRecord(null);

  it('counts each exercise once and keeps the last five', () => {
    let record = NONE;
    for (const at of [1, 2, 2, 3, 4, 5, 6]) record = withResult(record, {at, score: 10 * at});
    expect(record.finished).toBe(6);
    expect(record.last.map(({at}) => at)).toEqual([6, 5, 4, 3, 2]);
    expect(readRecord(JSON.stringify(record))).toEqual(record);
  });

  it('keeps what was left, until it is finished', () => {
    const open = {round: 2, at: 4, answers: [{...UNANSWERED, id: 'lampu'}]};
    const kept = readRecord(JSON.stringify({...NONE, open}));
    expect(kept.open).toEqual(open);
    expect(withResult(kept, {at: 9, score: 50}).open).toBeNull();
    expect(readRecord(JSON.stringify({...NONE, open: {round: 'x'}})).open).toBeNull();
  });

  it.each([
    ['x'],
    ['null'],
    ['[]'],
    ['{"finished":-1,"last":[]}'],
    ['{"finished":1.5}'],
    ['{"finished":1,"last":[],"open":{"round":1,"at":0,"answers":[7]}}'],
    ['7'],
  ])('begins anew where the browser kept %s', text => {
    const said = jest.spyOn(console, 'info').mockImplementation();
    expect(readRecord(text)).toEqual({finished: 0, last: [], open: null});
    said.mockRestore();
  });
});
