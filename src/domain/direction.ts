/** Signs that turn the direction of writing, so that a text reads otherwise than it is: "\u202Egpj.exe" as "exe.jpg". */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text, or a message of texts, without such signs: no language of the offices needs them. */
export function withoutTurns<T>(value: T): T {
  if (typeof value === 'string') return value.replace(TURNS, '') as T & string;
  const json = JSON.stringify(value);
  const plain = json.replace(TURNS, '');
  return plain === json ? value : (JSON.parse(plain) as T);
}
