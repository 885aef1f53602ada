/** What the desk wrote to the PPID, as the PPID's program gives it back. */
export const ASKED = [
  '[0001] Lampu jalan padam',
  'Nomor register: 0001',
  'Diterima: Senin, 3 November 2025',
  'Lampu jalan di RT 03 padam sejak tiga hari lalu.',
];

export const QUOTED = ASKED.map(line => `> ${line}`).join('\n');
export const UNQUOTED = ASKED.join('\n');

/** One row of a table: what it is, the mail, the writer's own words. */
export type Case = [name: string, mail: string, words: string];

/** Line breaks between words and the space around them are the program's. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
