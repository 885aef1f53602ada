/** What a person calls the number that ULAS or SP4N-LAPOR! gives. */
const LABELLED =
  /(?:nomor|no\.?|kode|id)\s*(?:lacak|tracking|aduan|laporan|tiket|registrasi)|tracking\s*(?:id|number|code)|lacak/giu;
const NUMBER = /[A-Z0-9][A-Z0-9./-]{2,38}[A-Z0-9]/giu;
/** A number has digits, and is no date, time or telephone. */
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/;
const LONGEST = 40;

/**
 * The tracking number in what an officer pasted from ULAS or SP4N-LAPOR!: the first one behind a label, else the whole
 * text where it is nothing but a number. Null where it cannot be told. No public description of either format exists,
 * so any run of letters and digits with at least three digits may be one.
 */
export function readTrackingNumber(pasted: string): string | null {
  const text = pasted.trim().slice(0, 20_000);
  const alone = text.replace(/^#\s*/, '');
  if (isNumber(alone)) return alone;
  for (const {index, 0: label} of text.matchAll(LABELLED)) {
    const after = text.slice(index + label.length, index + label.length + 80);
    const found = after.match(NUMBER)?.find(isNumber);
    if (found) return found;
  }
  return (
    text
      .match(/#\s*([A-Z0-9-]{3,40})/giu)
      ?.map(one => one.replace(/^#\s*/, ''))
      .find(isNumber) ?? null
  );
}

function isNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return (
    text.length <= LONGEST &&
    digits >= 3 &&
    /^[A-Z0-9][A-Z0-9./-]*[A-Z0-9]$/i.test(text) &&
    !DATE.test(text)
  );
}
