import {awaitsSignature} from '../../../domain/complaint/answer-letter';
import {mayDo} from '../../../domain/desk/permissions';
import type {Printed} from '../../../domain/desk/protocol';
import type {Compared} from '../../../domain/desk/judged';
import {CLOCK} from '../../text/desk/clock';
import type {Checked} from '../core/check';
import {formsOf} from '../core/left-behind';
import {printedLetter} from '../core/receipt';
import {awaitsCommand, type ComplaintScreen, isBusy, type State} from '../core/state';
import {valuesFor} from '../core/submission';
import {lineOf} from '../core/turn';
import {AlikeComplaints} from './alike';
import {AnswerForm} from './answer-form';
import {Back, type Dispatch, type PartProps, Problem, Skeleton} from './common';
import {ClassifyForm} from './classify-form';
import {Dates} from './dates';
import {Forwarded} from './forward';
import {HandOver} from './hand-over';
import {HeldReplies} from './held-replies';
import {Complainant} from './complainant';
import {Files} from './files';
import {LeftBehind} from './left-behind';
import {Awaited, EarlierAnswers} from './lifecycle';
import {LetterCard} from './letter';
import {Matter} from './matter';
import {Notices} from './notices';
import {Pledges} from './pledges';
import {Receipt} from './receipt';
import {OtherActs} from './other-acts';
import {Outside} from './outside';
import {Publish} from './publish';
import {Result} from './result';
import {Steps} from './steps';
import {Waiting} from './waiting';
import {Withdrawal} from './withdrawal';
import {statusWords, turnWords} from './words';

interface Props {
  state: State;
  screen: ComplaintScreen;
  dispatch: Dispatch;
}

export function ComplaintScreenView({state, screen, dispatch}: Props) {
  const inbox = state.inbox!;
  const {view, entry} = screen;
  const item = view ? lineOf(view) : inbox.items.find(one => one.entry === entry);
  const turn = item && turnWords(item, inbox);
  return (
    <>
      <Back dispatch={dispatch} busy={awaitsCommand(state)} />
      <h1 tabIndex={-1}>{item?.register ?? ''}</h1>
      {item && (
        <p class="standing">
          <strong class={turn!.late ? 'late' : ''}>{turn!.words}</strong>
          <span class="quiet">
            {[statusWords(item), ...(view?.holder ? [CLOCK.holder(view.holder)] : [])].join(' · ')}
          </span>
        </p>
      )}
      <Problem state={state} dispatch={dispatch} />
      {view ? (
        <>
          <Parts
            view={view}
            inbox={inbox}
            unsent={state.unsent[entry] ?? {}}
            values={valuesFor(view, inbox, state.unsent[entry])}
            flaws={state.flaws}
            busy={isBusy(state)}
            dispatch={dispatch}
            checked={state.checked}
            unchecked={state.unchecked}
            compared={screen.compared}
            printed={printedLetter(state, entry)}
          />
          {mayDo(inbox.officer.role, 'printReceipt') && (
            <Receipt state={state} entry={entry} dispatch={dispatch} />
          )}
        </>
      ) : (
        isBusy(state) && <Skeleton />
      )}
    </>
  );
}

function Parts(
  props: PartProps & {
    checked: Checked | null;
    unchecked: string;
    compared: Compared | undefined;
    printed: Printed | null;
  },
) {
  const {view, inbox} = props;
  const {role} = inbox.officer;
  const {main, others} = formsOf(view, role, inbox.now);
  return (
    <>
      <LeftBehind {...props} />
      <Matter view={view} />
      <AlikeComplaints {...props} />
      <Complainant {...props} />
      {view.attachments.length > 0 && <Files {...props} />}
      <Withdrawal {...props} />
      <Awaited {...props} />
      <EarlierAnswers {...props} />
      {view.held.length > 0 && mayDo(role, 'acceptReply') && <HeldReplies {...props} />}
      {(main === 'classifyAndRefer' || main === 'refer') && <ClassifyForm {...props} what={main} />}
      <Outside {...props} />
      {main === 'answer' && !awaitsSignature(view.complaint) && <AnswerForm {...props} />}
      {main === 'answer' && <LetterCard {...props} />}
      <Forwarded {...props} />
      <Waiting {...props} />
      <Result view={view} inbox={inbox} />
      <Pledges {...props} />
      <Publish {...props} />
      {mayDo(role, 'tell') && <Notices {...props} />}
      {view.attachments.length === 0 && <Files {...props} />}
      {others.length > 0 && <OtherActs {...props} others={others} />}
      <Dates view={view} inbox={inbox} />
      <Steps {...props} />
      <HandOver {...props} />
    </>
  );
}
