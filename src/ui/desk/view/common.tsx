import type {ComplaintView, Inbox} from '../../../domain/desk/protocol';
import {Button} from '../../page/button';
import {ProblemBox} from '../../page/message';
import {DESK} from '../../text/desk/desk';
import type {Dispatch, ScreenProps} from '../core/room';
import type {Flaw, FormValues} from '../core/state';

export type {Dispatch, ScreenProps};

/** What every part of a complaint's page is given. */
export interface PartProps {
  view: ComplaintView;
  inbox: Inbox;
  values: FormValues;
  /** What of them was typed and not yet sent. */
  unsent: Partial<FormValues>;
  flaws: readonly Flaw[];
  busy: boolean;
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

/** The way back to the inbox, on every screen below it; `busy` while a command runs. */
export function Back({dispatch, busy}: {dispatch: Dispatch; busy?: boolean}) {
  return (
    <Button look="text" busy={busy} onClick={() => dispatch({type: 'wentBack'})}>
      <span aria-hidden="true">←</span> {DESK.back}
    </Button>
  );
}

/** While the words are still on their way. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}

/** The mail as it came, in the office account's Gmail (design 11: nothing is cut silently). */
export function gmailLink(messageId: string): string {
  return `https://mail.google.com/mail/u/0/#all/${encodeURIComponent(messageId)}`;
}
