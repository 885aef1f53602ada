import {COMPLAINT_CALLS} from '../../text/desk/complaint-calls';
import {PRINT_CALL} from '../../text/desk/print-call';
import {checkSoon, correct, showVerdict} from './check';
import {
  attach,
  dropText,
  openIdentity,
  send,
  showAttached,
  showDone,
  submit,
  typed,
} from './complaint';
import {type DeskEvent, type Step, stay} from './event';
import {showComplaint} from './opened';
import {compare, showCompared} from './compare';
import {sendLetter, showSent} from './letter';
import {askPaper, showPrinted} from './receipt';
import type {RoomCore} from './room';
import type {State} from './state';

/** One complaint's page. */
export const complaintRoom: RoomCore = {
  step,
  after: checkSoon,
  answered(state, {to, value}, sent) {
    switch (to) {
      case 'act':
        return showDone(state, sent, value);
      case 'compare':
        return stay(showCompared(state, value));
      case 'attach':
        return stay({...showAttached(state, sent, value), inboxIsOld: true});
      case 'sendLetter':
        return showSent(state, value);
      case 'openIdentity':
        return stay({...showComplaint(state, value), inboxIsOld: true});
      case 'print':
        return sent.do === 'print' ? showPrinted(state, sent.paper, value) : null;
      default:
        return null;
    }
  },
  words: {...COMPLAINT_CALLS, print: PRINT_CALL},
};

function step(state: State, event: DeskEvent): Step | null {
  switch (event.type) {
    case 'openedIdentity':
      return openIdentity(state, event.reason.trim(), event.id);
    case 'typed':
      return typed(state, event.values);
    case 'checked':
      return showVerdict(state, event.text, event.ending);
    case 'corrected':
      return correct(state, event.findings);
    case 'droppedText':
      return dropText(state, event.fields);
    case 'submitted':
      return submit(state, event.what, event.id, event.place);
    case 'acted':
      return send(state, event.acts, event.id);
    case 'choseFile':
      return attach(state, event);
    case 'sentLetter':
      return sendLetter(state, event);
    case 'refusedFile':
      return stay({...state, problem: {message: event.message, again: null}});
    case 'compared':
      return compare(state, event.other);
    case 'askedPaper':
      return askPaper(state, event.kind);
    default:
      return null;
  }
}
