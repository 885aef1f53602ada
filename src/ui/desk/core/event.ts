import type {Act} from '../../../domain/desk/act';
import type {Request} from '../../../domain/desk/protocol';
import type {FocusTarget} from '../../page/focus';
import type {Ending} from '../../page/outcome';
import type {FormValues, State, Unsent} from './state';

/** The buttons of the forms: each becomes one command. */
export type Submission =
  'classifyAndRefer' | 'classify' | 'refer' | 'dismiss' | 'sendAnswer' | 'saveDraft';

/** What a page remembers over a reload. */
export interface Kept {
  unsent: Unsent;
  entry: number | null;
}

/** What can happen to the page. Ids of commands are random and so come with the event. */
export type DeskEvent =
  | {type: 'started'; token: string; kept: Kept | null}
  | {type: 'ended'; no: number; ending: Ending}
  | {type: 'repeatDue'; no: number}
  | {type: 'again'}
  | {type: 'askedCode'; email: string}
  | {type: 'gaveCode'; code: string}
  | {type: 'otherEmail'}
  | {type: 'signedOut'}
  | {type: 'refreshed'}
  | {type: 'becameVisible'}
  | {type: 'opened'; entry: number}
  | {type: 'wentBack'}
  | {type: 'showedIdentity'}
  | {type: 'typed'; values: Partial<FormValues>}
  | {type: 'droppedText'}
  | {type: 'submitted'; what: Submission; id: string}
  | {type: 'acted'; acts: Act[]; id: string}
  | {type: 'openedRecap'}
  | {type: 'choseMonth'; month: string}
  | {type: 'askedRecap'}
  | {type: 'copied'; done: boolean};

/** What the page must do besides showing its state. */
export type Effect =
  | {do: 'call'; no: number; message: Request}
  | {do: 'repeatLater'; no: number; after: number}
  | {do: 'keepToken'; token: string}
  | {do: 'keep'; kept: Kept}
  | {do: 'focus'; on: FocusTarget};

export interface Step {
  state: State;
  effects: Effect[];
}

export function stay(state: State): Step {
  return {state, effects: []};
}
