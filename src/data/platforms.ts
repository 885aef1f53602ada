import type {Channel} from '../domain/channel';

/** One way to write to somebody on a platform. */
export interface PlatformForm {
  channel: Channel;
  form: 'comment' | 'direct';
  /** Longest text, in the platform's own count. */
  limit: number;
  /** X counts addresses as 23 and signs outside Latin as two: https://docs.x.com/fundamentals/counting-characters */
  isWeighted: boolean;
  /** Anyone may read it. */
  isPublic: boolean;
}

const form = (
  channel: Channel,
  kind: PlatformForm['form'],
  limit: number,
  isWeighted = false,
): PlatformForm => ({channel, form: kind, limit, isWeighted, isPublic: kind === 'comment'});

/**
 * What each platform takes in one message, as its help pages say; platforms change this without notice, so the limits
 * stay on the low side.
 */
export const PLATFORM_FORMS: readonly PlatformForm[] = [
  form('instagram', 'comment', 2_200),
  form('instagram', 'direct', 1_000),
  form('x', 'comment', 280, true),
  form('x', 'direct', 10_000),
  form('facebook', 'comment', 8_000),
  form('facebook', 'direct', 2_000),
  form('tiktok', 'comment', 150),
  form('tiktok', 'direct', 1_000),
  form('whatsapp', 'direct', 4_096),
];
