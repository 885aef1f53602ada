/** Where an office enters its complaints besides: the city's ULAS or the nation's SP4N-LAPOR! (J6). */
export const OUTSIDE_SYSTEMS = ['ulas', 'sp4n'] as const;

export type OutsideSystem = (typeof OUTSIDE_SYSTEMS)[number];

/** Whether a channel is itself one of these systems. */
export function isOutsideSystem(channel: string): channel is OutsideSystem {
  return (OUTSIDE_SYSTEMS as readonly string[]).includes(channel);
}

/** What a complaint's copy for another system may hold. */
export type BlockField = 'title' | 'body' | 'category' | 'source' | 'own';

/**
 * The fields of the entry form in its own order. Neither ULAS nor SP4N-LAPOR! publishes a description for entries on
 * behalf of somebody.
 */
export const BLOCK_FIELDS: Record<OutsideSystem, readonly BlockField[]> = {
  ulas: ['title', 'body', 'category', 'source', 'own'],
  sp4n: ['title', 'body', 'source', 'category', 'own'],
};
