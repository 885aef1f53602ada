import {type Channel, channelOfLink} from '../channel';
import {type Instant, MINUTE} from '../instant';
import {ENTRY_CHANNELS, LATE_AFTER} from './entry';
import {recordIn} from './signed-post';

/**
 * I4: a complaint in the words of Open311 (GeoReport v2, POST service request:
 * http://wiki.open311.org/GeoReport_v2/#post-service-request), with what that does not know under `attribute`.
 */
export interface ServiceRequest {
  channel: Channel;
  title: string;
  description: string;
  name: string;
  email: string;
  phone: string;
  account: string;
  link: string;
  /** Where it is: words, coordinates. */
  place: string[];
  mediaUrl: string;
  anonymous: boolean;
  postedAt: Instant | null;
  receivedAt: Instant | null;
}

/** What cannot be read, by its name in the request. */
export type RequestFlaw = 'payload' | 'description' | 'requested_datetime' | 'lat' | 'channel';

/** @param now what came later than a little while ago needs a reason for it, what came just now has no time of its own. */
export function readServiceRequest(payload: string, now: Instant): ServiceRequest | RequestFlaw {
  const fields = recordIn(payload);
  if (!fields) return 'payload';
  const attributes = recordIn(JSON.stringify(fields.attribute ?? {}));
  if (!attributes) return 'payload';
  const text = (name: string) => textOf(fields[name]);
  const attribute = (name: string) => textOf(attributes[name]);
  if (text('description') === '') return 'description';
  const received = momentOf(text('requested_datetime'));
  const posted = momentOf(attribute('posted_datetime'));
  if (received === undefined || posted === undefined || (received ?? now) > now + MINUTE)
    return 'requested_datetime';
  const place = placeOf(fields);
  if (!place) return 'lat';
  const link = attribute('link');
  const named = attribute('channel') || channelOfLink(link) || 'other';
  const channel = ENTRY_CHANNELS.find(one => one === named);
  if (!channel) return 'channel';
  return {
    channel,
    title: attribute('title'),
    description: text('description'),
    name: [text('first_name'), text('last_name')].filter(Boolean).join(' '),
    email: text('email'),
    phone: text('phone'),
    account: attribute('account'),
    link,
    place: [text('address_string'), ...place].filter(Boolean),
    mediaUrl: text('media_url'),
    anonymous: attributes.anonymous === true,
    postedAt: posted,
    receivedAt: received !== null && now - received > LATE_AFTER ? received : null,
  };
}

/** Null for no moment; undefined for one that is none. */
function momentOf(text: string): Instant | null | undefined {
  if (text === '') return null;
  const at = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** Coordinates come as a pair or not at all. */
function placeOf({lat, long}: Record<string, unknown>): string[] | null {
  if (lat === undefined && long === undefined) return [];
  const [north, east] = [Number(lat), Number(long)];
  const isPlace = Math.abs(north) <= 90 && Math.abs(east) <= 180;
  return isPlace ? [`${north}, ${east}`] : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
