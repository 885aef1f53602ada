/**
 * Whether a subject names, in brackets as the desk's letters do, a number of the register's own form but not this one
 * (K4): a reply in one complaint's thread to another one's address.
 */
export function namesOther(subject: string, register: string): boolean {
  const form = formOf(register);
  const named = [...subject.matchAll(/\[([^[\]]{1,60})\]/g)].map(([, inside]) => inside!.trim());
  return !named.includes(register) && named.some(one => formOf(one) === form);
}

/** `ADU-2026-0012` is of the form `ADU-#-#`. */
function formOf(text: string): string {
  return text.toUpperCase().replace(/\d+/g, '#');
}
