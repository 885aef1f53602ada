import {CHANNELS, type Channel} from '../../../domain/channel';
import type {ComplaintView} from '../../../domain/desk/protocol';

/**
 * A link that opens WhatsApp with the text ready to send; null where the number cannot be one.
 * https://faq.whatsapp.com/5913398998672934 wants digits only, with the country's code.
 */
export function whatsAppLink(phone: string, text: string): string | null {
  const digits = phone.replace(/\D/g, '');
  const local = digits.replace(/^(?:0062|620|62|0)/, '');
  const foreign = phone.trim().startsWith('+') && !digits.startsWith('62');
  const number = foreign ? digits : `62${local}`;
  const plausible = foreign ? digits.length >= 8 : /^8\d{7,11}$/.test(local);
  return plausible ? `https://wa.me/${number}?text=${encodeURIComponent(text)}` : null;
}

/** Every way to tell someone; the desk's own Form takes no messages back. */
export const TELLING_CHANNELS = CHANNELS.filter(channel => channel !== 'webForm');

/** The way the complainant most likely hears: where the complaint came from, else the phone. */
export function likelyChannel({complaint, complainant}: ComplaintView): Channel {
  if (complaint.channel !== 'webForm') return complaint.channel;
  return whatsAppLink(complainant.phone, '') ? 'whatsapp' : 'walkIn';
}
