/** Where an office enters its complaints besides: the city's ULAS or the nation's SP4N-LAPOR! (J6). */
export const OUTSIDE_SYSTEMS = ['ulas', 'sp4n'] as const;

export type OutsideSystem = (typeof OUTSIDE_SYSTEMS)[number];
