/** An element of an XML file. Names keep their prefix (`w:p`); what an office writes uses the usual ones. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** Reads well-formed XML into its root element. Doctypes and processing instructions are passed over. */
export function parseXml(source: string): Element {
  const top: Element = {name: '', attributes: {}, children: []};
  const open = [top];
  for (const found of source.matchAll(TOKEN)) {
    const [, cdata, closing, opening, attributes, selfClosing, text] = found;
    const parent = open.at(-1)!;
    if (cdata !== undefined) parent.children.push(cdata);
    else if (text !== undefined) parent.children.push(decode(text));
    else if (closing !== undefined) {
      if (open.length === 1 || parent.name !== closing) {
        throw new Error(`XML is not well-formed: </${closing}> closes <${parent.name}>`);
      }
      open.pop();
    } else if (opening !== undefined) {
      const element = {name: opening, attributes: readAttributes(attributes ?? ''), children: []};
      parent.children.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  const root = elements(top)[0];
  if (!root || open.length > 1) throw new Error('XML is not well-formed: it ends too early');
  return root;
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of source.matchAll(ATTRIBUTE)) {
    attributes[name!] = decode(double ?? single ?? '');
  }
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });
}

/** Child elements, all or those of a name. */
export function elements(parent: Element | undefined, name?: string): Element[] {
  return (parent?.children ?? []).filter(
    (child): child is Element => typeof child !== 'string' && (!name || child.name === name),
  );
}

/** The first child at the end of a path of names. */
export function child(parent: Element | undefined, ...path: string[]): Element | undefined {
  let at = parent;
  for (const name of path) at = elements(at, name)[0];
  return at;
}

/** The first descendant of a name, in the order of the file. */
export function descendant(parent: Element | undefined, name: string): Element | undefined {
  for (const inner of elements(parent)) {
    const found = inner.name === name ? inner : descendant(inner, name);
    if (found) return found;
  }
  return undefined;
}

export function textOf(element: Element): string {
  return element.children
    .map(inner => (typeof inner === 'string' ? inner : textOf(inner)))
    .join('');
}

/** The `w:val` of a child element. */
export function valueOf(parent: Element | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes['w:val'];
}
