/**
 * Gaps of a template: `{tindakan}`, `[isi tanggal]`, `[LOKASI]`, a line of dots or underscores, `XX/XX/2026`, `tanggal ...`
 * before more.
 */
const GAP = new RegExp(
  [
    '\\{[^{}\\n]{1,60}\\}|<<[^<>\\n]{1,60}>>|_{4,}|\\.{6,}|…{2,}',
    '\\[(?:[Ii]si|[Ii]sikan|[Nn]ama|[Tt]anggal|[Nn]omor|[Tt]indakan|[Ss]ebutkan|[Ll]engkapi|[Ll]okasi|[Aa]lamat|[Ww]aktu|[Uu]nit)\\b[^\\]\\n]{0,60}\\]',
    '\\[\\p{Lu}[\\p{Lu} _/-]{2,40}\\]',
    '(?<![\\p{L}\\d])(?:[Xx]{2}[/.-][Xx]{2}(?:[/.-][Xx\\d]{2,4})?|x{3,})(?![\\p{L}])',
    '(?<=\\b(?:[Tt]anggal|[Pp]ukul|[Nn]omor|[Bb]ulan|Sdr\\.?|Sdri\\.?|Yth\\.?|Rp) ?)(?:\\.{3,}|…)',
  ].join('|'),
  'gu',
);

/** J3: the gaps of a text that nobody has filled, each once. */
export function unfilledIn(text: string): string[] {
  return [...new Set([...text.matchAll(GAP)].map(([gap]) => gap))];
}

/** A template with what is known put in, in one pass; a paragraph that has become empty is left out. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map(paragraph =>
      paragraph.replace(/\{([^{}\n]{1,60})\}/g, (gap, name: string) => values[name.trim()] ?? gap),
    )
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
    .join('\n\n');
}

/** J3: what an answer of a category begins with; without one, of all that have none of their own. */
export interface AnswerTemplate {
  category: string;
  text: string;
}
