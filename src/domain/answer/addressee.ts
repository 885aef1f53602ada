const GREETING =
  /^\s*(?:kepada\s+)?yth\.?\s+((?:(?:bapak|ibu|pak|bu|saudara|saudari|sdri?\.?|bpk\.?)[/ ]*)+)([^\n,:;]{2,80})/iu;
/** Whom an answer may greet without a name. */
const ANYONE = /^(?:pelapor|pengadu|pemohon|warga|masyarakat|di tempat|sekalian)\b/i;
const REGISTER = /\b[A-Z]{2,6}[-/]\d{4}[-/]\d{3,6}\b/g;

/** What shows that a text is meant for somebody else: the name it greets, or the number of another complaint. */
export function otherAddressee(
  text: string,
  {name, register}: {name: string; register: string},
): string | null {
  const other = [...text.matchAll(REGISTER)].find(([number]) => number !== register);
  if (other) return other[0];
  const [, , greeted = ''] = GREETING.exec(text) ?? [];
  const said = greeted.split(/[.!](?:\s|$)/)[0]!.trim();
  if (said === '' || ANYONE.test(said) || name.trim() === '') return null;
  const own = wordsIn(name);
  return wordsIn(said).some(word => own.includes(word)) ? null : said;
}

function wordsIn(name: string): string[] {
  return (name.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter(
    word => !/^(?:bapak|ibu|pak|bu|saudara|saudari|sdr|sdri|bpk|dr|hj|se|sh|st|mm)$/.test(word),
  );
}
