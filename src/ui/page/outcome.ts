import type {
  ComplaintView,
  Hello,
  Inbox,
  Installed,
  InstallProposal,
  RecapMade,
  Request,
  SignedIn,
} from '../../domain/desk/protocol';

/** What the desk answers to each message. */
interface Values {
  hello: Hello;
  askCode: null;
  signIn: SignedIn;
  inbox: Inbox;
  open: ComplaintView;
  act: ComplaintView;
  recap: RecapMade;
  proposal: InstallProposal;
  install: Installed;
}

/** A message's kind with the value the desk answered it with. */
export type Outcome = {[D in Request['do']]: {to: D; value: Values[D]}}[Request['do']];

/** How a call of the desk ended. `lost`: nobody knows whether the desk heard it. */
export type Ending =
  | {type: 'answered'; outcome: Outcome}
  | {type: 'refused'; code: string; message: string}
  | {type: 'lost'};
