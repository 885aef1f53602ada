import type {Exercise, ExerciseGraded} from '../../../domain/desk/training';
import {type TrainingAnswer, type TrainingItem, UNANSWERED} from '../../../domain/training/case';
import {TRAINING_CALLS} from '../../text/desk/training';
import {begin} from './calls';
import {type Step, stay} from './event';
import type {RoomCore} from './room';
import type {OpenExercise} from './training-record';
import {isBusy, type State} from './state';

/** O5: an exercise, its answers until it is graded, and what it came to. */
export interface TrainingScreen {
  name: 'training';
  /** Empty before it has begun. */
  items: TrainingItem[];
  round: number;
  /** What goes on once the items are there. */
  open: OpenExercise | null;
  /** One for each item, in the same order. */
  answers: TrainingAnswer[];
  /** The item that is shown. */
  at: number;
  /** What the item still lacks, once the officer wanted to go on. */
  lacking: ReadonlyArray<keyof TrainingAnswer>;
  graded: ExerciseGraded | null;
}

const FRESH: TrainingScreen = {
  name: 'training',
  items: [],
  round: 1,
  open: null,
  answers: [],
  at: 0,
  lacking: [],
  graded: null,
};

/** The decisions that an item asks for and that are not made yet. */
function lackingIn({task}: TrainingItem, answer: TrainingAnswer): Array<keyof TrainingAnswer> {
  const asked: Array<keyof TrainingAnswer> =
    task === 'sort'
      ? answer.step === 'refer'
        ? ['unit', 'kind', 'category', 'urgency']
        : ['step']
      : task === 'reply'
        ? ['verdict']
        : [];
  return asked.filter(field => answer[field] === '');
}

function shown(state: State, screen: TrainingScreen): Step {
  return {state: {...state, screen}, effects: [{do: 'focus', on: 'heading'}]};
}

function ask(state: State, round: number, open: OpenExercise | null): Step {
  const {screen, token} = state;
  if (screen.name !== 'training' || isBusy(state)) return stay(state);
  return begin({...state, screen: {...screen, round, open}}, {do: 'training', token, round});
}

/** An exercise that was left goes on with its answers, where it still has the same items. */
function start(state: State, {items}: Exercise): Step {
  const {screen} = state;
  if (screen.name !== 'training') return stay(state);
  const {round, open} = screen;
  const answers = items.map(
    item => open?.answers.find(({id}) => id === item.id) ?? unanswered(item),
  );
  const at = Math.min(open?.at ?? 0, items.length - 1);
  return shown(state, {...FRESH, round, items, answers, at});
}

function unanswered(item: TrainingItem): TrainingAnswer {
  return {...UNANSWERED, id: item.id, text: item.task === 'answer' ? item.draft : ''};
}

function decide(state: State, values: Partial<TrainingAnswer>): Step {
  const {screen} = state;
  if (screen.name !== 'training') return stay(state);
  const answers = screen.answers.map((one, at) => (at === screen.at ? {...one, ...values} : one));
  const lacking = screen.lacking.filter(field => !(field in values));
  return stay({...state, screen: {...screen, answers, lacking}});
}

function turn(state: State, by: 1 | -1): Step {
  const {screen, token} = state;
  if (screen.name !== 'training') return stay(state);
  const {items, answers, at} = screen;
  const lacking = by === 1 ? lackingIn(items[at]!, answers[at]!) : [];
  if (lacking.length > 0)
    return {state: {...state, screen: {...screen, lacking}}, effects: [{do: 'focus', on: 'flaw'}]};
  if (at + by === items.length) return begin(state, {do: 'gradeTraining', token, answers});
  return shown(state, {...screen, lacking: [], at: Math.max(0, at + by)});
}

function showGraded(state: State, graded: ExerciseGraded): Step {
  const {screen} = state;
  return screen.name === 'training' ? shown(state, {...screen, graded}) : stay(state);
}

export const trainingRoom: RoomCore = {
  open: state => (state.inbox ? shown(state, FRESH) : stay(state)),
  step(state, event) {
    switch (event.type) {
      case 'beganTraining':
        return ask(state, event.round, event.open ?? null);
      case 'answeredItem':
        return isBusy(state) ? stay(state) : decide(state, event.values);
      case 'turnedItem':
        return isBusy(state) ? stay(state) : turn(state, event.by);
      default:
        return null;
    }
  },
  answered(state, {to, value}) {
    if (to === 'training') return start(state, value);
    return to === 'gradeTraining' ? showGraded(state, value) : null;
  },
  words: TRAINING_CALLS,
};
