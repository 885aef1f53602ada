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
