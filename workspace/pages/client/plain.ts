/** What google.script.run takes as an argument: what JSON can hold, or one form element. */

/**
 * The value as it will arrive. Throws as Google does for a date, a function or an element.
 * https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 */
export function plain(value: unknown, property: string, above: unknown[] = []): unknown {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  // An undefined argument or element arrives as null.
  if (value === undefined) return null;
  if (typeof value !== 'object' || above.includes(value)) throw illegal(property);
  const inside = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item, i) => plain(item, String(i), inside));
  }
  if (Object.prototype.toString.call(value) !== '[object Object]') throw illegal(property);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([name, item]) => [name, plain(item, name, inside)]),
  );
}

const illegal = (property: string) =>
  new TypeError(`Failed due to illegal value in property: ${property}`);

/** A form given as the only argument arrives as its fields by name; files as blobs. */
export function isFormElement(value: unknown): false | {read(): Promise<object>} {
  return value instanceof HTMLFormElement && {read: () => readForm(value)};
}

async function readForm(form: HTMLFormElement): Promise<object> {
  const fields: Record<string, unknown> = {};
  for (const [name, entry] of new FormData(form)) {
    const value = typeof entry === 'string' ? entry : await readFile(entry);
    const before = fields[name];
    // Several fields of one name arrive as a list.
    fields[name] =
      before === undefined ? value : Array.isArray(before) ? [...(before as unknown[]), value] : [before, value];
  }
  return fields;
}

/** Fields of a file, named as the world makes a Blob of them. */
async function readFile(file: File): Promise<object> {
  return {
    $blob: {
      bytes: await base64(file),
      contentType: file.type || 'application/octet-stream',
      name: file.name,
    },
  };
}

export function base64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('file not readable'));
    reader.readAsDataURL(file);
  });
}
