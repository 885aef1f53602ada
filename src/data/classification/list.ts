/** A list of words or phrases, written with commas between them so that it can be read at a glance. */
export function list(text: string): string[] {
  return text
    .split(',')
    .map(one => one.trim().replace(/\s+/g, ' '))
    .filter(one => one !== '');
}
