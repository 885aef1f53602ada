/** A form given as the only argument of a call arrives as its fields by name; several of one name as a list. */
export function formFields(form: HTMLFormElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string')
      throw new TypeError(`not emulated: the file field ${name} of a form`);
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}
