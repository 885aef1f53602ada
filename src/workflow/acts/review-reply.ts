import {type Dossier, FROM_CITIZEN, type HeldReply} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import {parseAddress} from '../../domain/mail/address';
import {required} from '../../domain/result';
import {addressMail} from '../../ui/text/mails/referral';
import {hearCitizen} from './citizen-words';
import {ActContext, Effect} from './context';

/**
 * K4: a held reply becomes material, because an officer says so. With `remember` the PPID is asked, at the official
 * address, whether the one it came from may answer from now on.
 */
export function acceptReply(
  dossier: Dossier,
  act: Act & {type: 'acceptReply'},
  context: ActContext,
): Effect {
  const {now: at, by, seal} = context;
  const held = heldReply(dossier, act.messageId);
  const {reason: _reason, ...material} = held;
  const {messageId, referral} = held;
  const {texts} = dossier;
  if (held.referral === FROM_CITIZEN) {
    const rest = texts.held.filter(one => one.messageId !== act.messageId);
    const heard = hearCitizen(
      {...dossier, texts: {...texts, held: rest}},
      {text: held.text, how: 'email', messageId},
      context,
    );
    return held.files ? {...heard, toFile: [messageId]} : heard;
  }
  const question = act.remember ? askAddress(dossier, held, context) : {events: []};
  return {
    events: [
      {type: 'replyAccepted', at, by, messageId, referral, materialHash: seal(held.text)},
      ...question.events,
    ],
    ...(question.letters ? {letters: question.letters} : {}),
    ...(held.files ? {toFile: [messageId]} : {}),
    texts: {
      ...texts,
      held: texts.held.filter(one => one.messageId !== act.messageId),
      materials: [...texts.materials, material],
    },
  };
}

/** Only the owner of the official address can let another one in. */
function askAddress(dossier: Dossier, {referral, from}: HeldReply, context: ActContext): Effect {
  const {entry, complaint} = dossier;
  const {now: at, by, seal, settings} = context;
  const address = required(parseAddress(from), 'bad-request', {field: 'alamat pengirim'});
  const {unit, ppid} = required(complaint.referrals[referral], 'unknown-referral', {
    register: complaint.register,
  });
  const replyTo = context.addressQuestion(entry, referral, address);
  return {
    events: [{type: 'addressAsked', at, by, referral, addressHash: seal(address)}],
    letters: [
      {
        kind: 'referral',
        to: ppid,
        replyTo,
        threadId: null,
        ...addressMail({unit, address, replyTo}, settings),
      },
    ],
  };
}

/** K4: a held reply is set aside; the mail itself stays in Gmail. */
export function refuseReply(
  dossier: Dossier,
  act: Act & {type: 'refuseReply'},
  context: ActContext,
): Effect {
  heldReply(dossier, act.messageId);
  const {texts} = dossier;
  return {
    events: [{type: 'replyRefused', at: context.now, by: context.by, messageId: act.messageId}],
    texts: {
      ...texts,
      held: texts.held.filter(one => one.messageId !== act.messageId),
      refused: [...(texts.refused ?? []), act.messageId],
    },
  };
}

function heldReply({texts}: Dossier, messageId: string) {
  return required(
    texts.held.find(one => one.messageId === messageId),
    'unknown-reply',
  );
}
