import type {Act} from '../../../domain/desk/act';
import type {FormValues} from './state';

/** The acts of K6 and J8, and of C2's longer time: each is one text, some with how the citizen said it. */
const LIFE_ACTS = ['ask', 'hear', 'reopen', 'withdraw', 'close', 'extendRequest'] as const;
export type LifeAct = (typeof LIFE_ACTS)[number];

export function isLifeAct(what: string): what is LifeAct {
  return (LIFE_ACTS as readonly string[]).includes(what);
}

export function lifeAct(what: LifeAct, values: FormValues): Act {
  const {how} = values;
  switch (what) {
    case 'ask':
      return {type: 'ask', question: values.ask};
    case 'hear':
      return {type: 'hear', text: values.hear, how};
    case 'extendRequest':
      return {type: 'extendRequest', reason: values.extendRequest};
    case 'close':
      return {type: 'close', reason: values.close};
    case 'reopen':
    case 'withdraw':
      return {type: what, reason: values[what], how};
  }
}
