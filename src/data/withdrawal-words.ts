/** J8: how a citizen says that the complaint is wanted no more: an act of their own, and what it is about. */
export const WITHDRAWAL = {
  /** In the active, or wished for. */
  act: /\b(?:men)?cabut\b|\b(?:me)?narik(?: kembali)?\b|\btarik(?: kembali)?\b|\b(?:mem)?batalkan\b|\b(?:mohon|minta|tolong|ingin|mau|harap)\b[^,;]{0,40}\b(?:dicabut|ditarik|dibatalkan)\b/i,
  what: /\b(?:peng)?aduan(?:nya| saya| kami| ini)?\b|\blaporan(?:nya| saya| kami| ini)\b/i,
  /** With one of these the sentence says something else. */
  not: /\b(?:jangan|tidak|tak|gak|nggak|ga|belum|bukan|kalau|jika|bila|kenapa|mengapa|apakah|kok|siapa|kapan)\b/i,
} as const;
