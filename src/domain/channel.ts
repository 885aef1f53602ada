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

/** The channel a person names in their own words; the web form when nothing is said. */
export function channelOf(words: string): Channel {
  if (words.trim() === '') return 'webForm';
  return SPELLINGS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}
