import type {OutsideSystem} from '../domain/outside/system';

/** What a complaint's copy for another system may hold. */
export type BlockField = 'title' | 'body' | 'category' | 'source' | 'own';

/**
 * The names people read, and the fields of the entry form in its own order. Neither ULAS nor SP4N-LAPOR! publishes a
 * description for entries on behalf; the office confirms the order.
 */
export const OUTSIDE: Record<OutsideSystem, {name: string; fields: readonly BlockField[]}> = {
  ulas: {name: 'ULAS', fields: ['title', 'body', 'category', 'source', 'own']},
  sp4n: {name: 'SP4N-LAPOR!', fields: ['title', 'body', 'source', 'category', 'own']},
};
