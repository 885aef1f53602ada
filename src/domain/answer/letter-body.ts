/** A greeting by name, as a paragraph of its own or before the first sentence. */
const GREETING =
  /^(?:kepada\s+)?yth\.?\s+(?:(?:bapak|ibu|pak|bu|saudara|saudari|sdri?|bpk)\b[./ ]*)*[^\n.,]{0,60}[.,]?(?=\s+\p{Lu}|\s*$)\s*/iu;
const SIGNED = /^(?:hormat kami|salam hormat|salam|wassalam)\b/i;
const CLOSING = /\b(?:demikian|terima kasih)\b/i;

/** J4: an answer as the body of a letter, whose own frame greets, refers, thanks and signs. */
export interface LetterBody {
  paragraphs: string[];
  /** The answer names the complaint's number itself. */
  refers: boolean;
  /** The answer ends with thanks of its own. */
  closes: boolean;
}

/** The answer without the greeting and the signature that a letter has in places of their own. */
export function letterBody(answer: string, register: string): LetterBody {
  const all = answer
    .split(/\n{2,}/)
    .map(one => one.trim())
    .filter(one => one !== '');
  const greeted = [(all[0] ?? '').replace(GREETING, ''), ...all.slice(1)];
  const last = greeted[greeted.length - 1]!;
  const isSigned = SIGNED.test(last) && last.length <= 120;
  const paragraphs = (isSigned ? greeted.slice(0, -1) : greeted).filter(one => one !== '');
  return {
    paragraphs,
    refers: answer.includes(register),
    closes: CLOSING.test(paragraphs[paragraphs.length - 1] ?? ''),
  };
}
