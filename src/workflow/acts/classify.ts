import {isKnownAccused} from '../../domain/complaint/barrier';
import type {Dossier} from '../../domain/complaint/dossier';
import type {Act} from '../../domain/desk/act';
import {Refusal} from '../../domain/result';
import {ActContext, assertStatus, Effect} from './context';

/** SOP A3: the officer's judgement of completeness, clarity, kind, category and urgency. */
export function classify(
  {complaint}: Dossier,
  act: Act & {type: 'classify'},
  context: ActContext,
): Effect {
  assertStatus(complaint, 'received', 'classified', 'referred', 'responded', 'drafted', 'reopened');
  const {classification} = act;
  if (!context.settings.categories.includes(classification.category)) {
    throw new Refusal('unknown-category', {category: classification.category});
  }
  const accused = classification.accused ?? [];
  if (!accused.every(one => isKnownAccused(one, context.settings)))
    throw new Refusal('unknown-accused');
  return {events: [{type: 'classified', at: context.now, by: context.by, classification}]};
}

/** SOP A3: what is no complaint keeps its number and gets a reason (C8). */
export function dismiss(
  {complaint, texts}: Dossier,
  act: Act & {type: 'dismiss'},
  {now: at, by, seal}: ActContext,
): Effect {
  assertStatus(complaint, 'received', 'classified');
  const dismissedReason = act.reason.trim();
  if (dismissedReason === '') throw new Refusal('bad-request', {field: 'alasan'});
  return {
    events: [{type: 'dismissed', at, by, reasonHash: seal(dismissedReason)}],
    texts: {...texts, dismissedReason},
  };
}
