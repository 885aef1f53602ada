/** What a card can show of a referral: all of it stands in the message that is open (K3). */
export interface ReferralRead {
  register: string;
  /** Matter, what to do and until when: the first words of the mail. */
  asks: string;
  /** Labels as the mail writes them. */
  facts: Array<readonly [label: string, value: string]>;
  /** The citizen's words and what was written below them, paragraph by paragraph. */
  history: string[];
}

const MOST_FACTS = 8;
const MOST_PARAGRAPHS = 12;
const LONGEST_PARAGRAPH = 1_000;
/** `[ADU-2026-0012] Lampu jalan padam`, also behind `Re:`. */
const NUMBER = /\[([^\]]{3,60})\]/;
const FACT = /^([A-Z][\p{L} ]{2,30}): (\S.*)$/u;
const SIGN = 'paling lambat';

/** Reads back what `referralMail` wrote, from its plain text; null for any other message. */
export function readReferral({
  subject,
  text,
}: {
  subject: string;
  text: string;
}): ReferralRead | null {
  const number = NUMBER.exec(subject);
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.trim())
    .filter(Boolean);
  const first = paragraphs.findIndex(paragraph => paragraph.includes(SIGN));
  if (!number || first < 0) return null;
  const facts = paragraphs
    .flatMap(paragraph => paragraph.split('\n'))
    .flatMap(line => {
      const [, label, value] = FACT.exec(line.trim()) ?? [];
      return label && value ? [[label, value] as const] : [];
    });
  return {
    register: number[1]!,
    asks: joined(paragraphs[first]!),
    facts: facts.slice(0, MOST_FACTS),
    history: paragraphs
      .slice(first + 1)
      .filter(paragraph => !FACT.test(paragraph.split('\n')[0]!.trim()))
      .slice(0, MOST_PARAGRAPHS)
      .map(paragraph => joined(paragraph).slice(0, LONGEST_PARAGRAPH)),
  };
}

/** Gmail's plain text is wrapped where the mail's was not. */
function joined(paragraph: string): string {
  return paragraph.replace(/\s*\n\s*/g, ' ');
}
