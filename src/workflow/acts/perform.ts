import {waitsForParent} from '../../domain/complaint/complaint';
import {fold} from '../../domain/complaint/apply';
import type {Dossier} from '../../domain/complaint/dossier';
import {type Act, type ActType, LONGEST_WORDS} from '../../domain/desk/act';
import type {Change} from '../../domain/ledger/transaction';
import {Refusal} from '../../domain/result';
import {ask} from './ask';
import {approve, draft} from './answer';
import {takeBackLetter} from './answer-letter';
import {classify, dismiss} from './classify';
import {hear} from './citizen-words';
import type {ActContext, Effect} from './context';
import {forward} from './forward';
import {grantTime, refuseTime} from './decide-time';
import {close, withdraw} from './end';
import {decideRequest, extendRequest} from './information-request';
import {interim} from './interim';
import {keepPledge} from './keep-pledge';
import {hearPpid} from './hear-ppid';
import {enterOutside} from './enter-outside';
import {publish} from './publish';
import {recall} from './recall';
import {seeTrouble, substitute} from './unread-mail';
import {keepApart, link} from './link';
import {refer} from './refer';
import {reopen} from './reopen';
import {acceptReply, refuseReply} from './review-reply';
import {explainLate, handOver, tickStep} from './steps';
import {tell} from './tell';
import {voidNumber} from './void-number';

/** The change that several acts, each seeing what the one before it did, make together. */
export function performAll(dossier: Dossier, acts: readonly Act[], context: ActContext): Change {
  const change: Change = {entry: dossier.entry, events: [], letters: []};
  let current = dossier;
  for (const act of acts) {
    assertShort(act, dossier);
    assertOwn(act, current);
    const effect = perform(current, act, context);
    change.events.push(...effect.events);
    change.letters!.push(...(effect.letters ?? []));
    if (effect.texts) change.texts = effect.texts;
    if (effect.toFile) change.toFile = [...(change.toFile ?? []), ...effect.toFile];
    current = {
      ...current,
      complaint: fold(effect.events, current.complaint)!,
      texts: effect.texts ?? current.texts,
    };
  }
  return change;
}

/** Said before anything is done: what is longer fits no letter, and no cell of the ledger. */
function assertShort(act: Act, {complaint: {register}}: Dossier): void {
  const isLong = Object.values(act).some(
    value => typeof value === 'string' && value.length > LONGEST_WORDS,
  );
  if (isLong) throw new Refusal('too-long', {register});
}

/** C5: what is done to a complaint that waits for the answer of another; the rest is done to that one. */
const WHILE_JOINED: ReadonlyArray<ActType> = [
  'keepApart',
  'hear',
  'withdraw',
  'acceptReply',
  'refuseReply',
  'tell',
  'enterOutside',
  'tickStep',
  'explainLate',
  'handOver',
  'hearPpid',
];

function assertOwn(act: Act, {complaint}: Dossier): void {
  const {register, parent} = complaint;
  if (waitsForParent(complaint) && !WHILE_JOINED.includes(act.type))
    throw new Refusal('joined', {register, parent: parent!.register});
}

type Perform<A extends Act> = (dossier: Dossier, act: A, context: ActContext) => Effect;

/** What each act does. */
const PERFORM: {[T in ActType]: Perform<Act & {type: T}>} = {
  classify,
  dismiss,
  forward,
  decideRequest,
  extendRequest,
  refer,
  recall,
  grantTime,
  refuseTime,
  hearPpid,
  seeTrouble,
  substitute,
  acceptReply,
  refuseReply,
  draft,
  approve,
  takeBackLetter,
  interim,
  keepPledge,
  tell,
  ask,
  hear,
  reopen,
  withdraw,
  close,
  link,
  keepApart,
  enterOutside,
  publish,
  tickStep,
  explainLate,
  handOver,
  void: voidNumber,
};

function perform(dossier: Dossier, act: Act, context: ActContext): Effect {
  return (PERFORM[act.type] as Perform<Act>)(dossier, act, context);
}
