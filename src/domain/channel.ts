/** Where a complaint came from. SOP A1 (website and social media), SOP B2 (social media). */
export const CHANNELS = [
  'webForm',
  'instagram',
  'facebook',
  'x',
  'tiktok',
  'whatsapp',
  'email',
  'phone',
  'walkIn',
  'sp4n',
  'ulas',
  'other',
] as const;

export type Channel = (typeof CHANNELS)[number];

const SPELLINGS: ReadonlyArray<[RegExp, Channel]> = [
  [/instagram|\big\b/i, 'instagram'],
  [/facebook|\bfb\b/i, 'facebook'],
  [/tik ?tok/i, 'tiktok'],
  [/whats ?app|\bwa\b/i, 'whatsapp'],
  [/sp4n|lapor!/i, 'sp4n'],
  [/ulas/i, 'ulas'],
  [/datang|langsung|loket/i, 'walkIn'],
  [/telepon|telp/i, 'phone'],
  [/surel|e-?mail/i, 'email'],
  [/twitter|\bx\b/i, 'x'],
  [/formulir|website|situs|web/i, 'webForm'],
];

const PLATFORMS: ReadonlyArray<[RegExp, Channel]> = [
  [/(^|\.)instagram\.com$/, 'instagram'],
  [/(^|\.)(facebook|fb)\.com$|^fb\.watch$/, 'facebook'],
  [/^(www\.|mobile\.)?(x|twitter)\.com$/, 'x'],
  [/(^|\.)tiktok\.com$/, 'tiktok'],
  [/^(wa\.me|.*\.whatsapp\.com)$/, 'whatsapp'],
  [/(^|\.)lapor\.go\.id$/, 'sp4n'],
  [/^ulas\./, 'ulas'],
];

/** The platform a post's link belongs to (I2); null for any other address. */
export function channelOfLink(link: string): Channel | null {
  const host = /^https?:\/\/([^/?#:\s]+)/i.exec(link.trim())?.[1]?.toLowerCase();
  if (!host) return null;
  return PLATFORMS.find(([pattern]) => pattern.test(host))?.[1] ?? null;
}

/** The channel a person names in their own words; the web form when nothing is said. */
export function channelOf(words: string): Channel {
  if (words.trim() === '') return 'webForm';
  return SPELLINGS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}
