import {Button} from '../../page/button';
import {ProblemBox} from '../../page/message';
import {DESK} from '../../text/desk';
import type {DeskEvent} from '../core/event';
import type {State} from '../core/state';

export type Dispatch = (event: DeskEvent) => void;

export interface ScreenProps {
  state: State;
  dispatch: Dispatch;
}

export function Problem({state, dispatch}: ScreenProps) {
  const {problem} = state;
  if (!problem) return null;
  return (
    <ProblemBox
      message={problem.message}
      again={problem.again ? DESK.again : undefined}
      onAgain={() => dispatch({type: 'again'})}
    />
  );
}

/** The way back to the inbox, on every screen below it. */
export function Back({dispatch}: {dispatch: Dispatch}) {
  return (
    <Button look="text" onClick={() => dispatch({type: 'wentBack'})}>
      <span aria-hidden="true">←</span> {DESK.back}
    </Button>
  );
}
