/** J9: what a citizen says of the answer, in the first words of a reply. */
export interface Rating {
  satisfied: boolean;
  /** What follows those words. */
  words: string;
}

/** Null for a reply that begins otherwise: nobody is taken for content who has not said so. */
export function ratingOf(reply: string): Rating | null {
  const match = /^\s*((?:tidak|kurang|belum)\s+)?puas\b[\s.,:;!)-]*/i.exec(reply);
  if (!match) return null;
  return {satisfied: match[1] === undefined, words: reply.slice(match[0].length).trim()};
}
