import type {Channel} from '../channel';
import type {OutsideSystem} from '../outside/system';
import {type Procedure, stepOf} from '../procedure/procedure';
import type {Complaint} from './complaint';

/**
 * What a complaint's procedure orders beyond SOP A's way, kept with the complaint so that every page knows its next
 * step without the settings. Empty for SOP A.
 */
export interface Route {
  /** No step of classification: it may be answered as received (SOP B). */
  direct?: true;
  /** SOP B3: entered there, with the number it gives. */
  outside?: OutsideSystem;
  /** SOP B5: the answer is posted where the complaint came from, and that is proved. */
  publish?: true;
}

/** Platforms on which an answer can be posted (SOP B5). */
const PLATFORMS: readonly Channel[] = ['instagram', 'facebook', 'x', 'tiktok', 'whatsapp'];

/** Ended without an answer of ours. */
const NEVER_ENTERED: ReadonlyArray<Complaint['status']> = [
  'dismissed',
  'voided',
  'withdrawn',
  'forwarded',
];

/** @param system where this office enters its complaints (SOP B3). */
export function routeFor(procedure: Procedure, channel: Channel, system: OutsideSystem): Route {
  const orders = (act: 'classify' | 'enterOutside' | 'publish') =>
    stepOf(procedure, act) !== undefined;
  return {
    ...(orders('classify') ? {} : {direct: true as const}),
    // What comes from there is there already.
    ...(orders('enterOutside') && channel !== system ? {outside: system} : {}),
    ...(orders('publish') && PLATFORMS.includes(channel) ? {publish: true as const} : {}),
  };
}

/** SOP B3 is still to be done. */
export function owesOutside({
  route,
  outside,
  status,
}: Pick<Complaint, 'route' | 'outside' | 'status'>): boolean {
  const isOver = NEVER_ENTERED.includes(status);
  return route.outside !== undefined && !outside && !isOver;
}
