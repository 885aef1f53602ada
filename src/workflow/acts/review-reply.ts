import {type Dossier, FROM_CITIZEN} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import {required} from '../../domain/result';
import {hearCitizen} from './citizen-words';
import {ActContext, Effect} from './context';

/** K4: a held reply becomes material, because an officer says so. */
export function acceptReply(
  dossier: Dossier,
  act: Act & {type: 'acceptReply'},
  context: ActContext,
): Effect {
  const held = heldReply(dossier, act.messageId);
  const {reason: _reason, ...material} = held;
  const {texts} = dossier;
  if (held.referral === FROM_CITIZEN) {
    const rest = texts.held.filter(one => one.messageId !== act.messageId);
    const {text, messageId} = held;
    return hearCitizen(
      {...dossier, texts: {...texts, held: rest}},
      {text, how: 'email', messageId},
      context,
    );
  }
  return {
    events: [
      {
        type: 'replyAccepted',
        at: context.now,
        by: context.by,
        messageId: held.messageId,
        referral: held.referral,
        materialHash: context.seal(held.text),
      },
    ],
    texts: {
      ...texts,
      held: texts.held.filter(one => one.messageId !== act.messageId),
      materials: [...texts.materials, material],
    },
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
    texts: {...texts, held: texts.held.filter(one => one.messageId !== act.messageId)},
  };
}

function heldReply({texts}: Dossier, messageId: string) {
  return required(
    texts.held.find(one => one.messageId === messageId),
    'unknown-reply',
  );
}
