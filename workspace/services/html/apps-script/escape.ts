/** Where in a page a printing scriptlet stands; its value is escaped for that place. */
export type Place = 'text' | 'attribute' | 'url' | 'script' | 'style' | 'comment' | 'tag';

const URL_ATTRIBUTES = new Set(['action', 'cite', 'data', 'formaction', 'href', 'poster', 'src']);

/**
 * Where a page stands after `before`. Google says of `<?= ?>` only that it escapes "contextually"
 * (guides/html/templates#printing_scriptlets); this follows the contexts of HTML.
 */
export function placeAfter(before: string): Place {
  const raw = /<(script|style)\b[^>]*>(?:(?!<\/\1)[^])*$/i.exec(before);
  if (raw && !/<\/(script|style)\b[^>]*$/i.test(raw[0])) {
    return raw[1]!.toLowerCase() === 'script' ? 'script' : 'style';
  }
  if (before.lastIndexOf('<!--') > before.lastIndexOf('-->')) return 'comment';
  const tag = /<[a-z/][^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*(?:"[^"]*|'[^']*)?$/i.exec(
    before,
  )?.[0];
  if (tag === undefined) return 'text';
  const attribute = /([\w:-]+)\s*=\s*(?:"[^"]*|'[^']*|[^\s"']*)$/.exec(tag)?.[1]?.toLowerCase();
  if (attribute === undefined) return 'tag';
  if (attribute.startsWith('on')) return 'script';
  if (attribute === 'style') return 'style';
  return URL_ATTRIBUTES.has(attribute) ? 'url' : 'attribute';
}

export function escapeFor(place: Place, value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  switch (place) {
    case 'script':
      return escapeScript(value);
    case 'style':
      return text.replace(/[^\w #%.,-]/g, letter => `\\${letter.codePointAt(0)!.toString(16)} `);
    case 'url':
      return escapeHtml(/^\s*(?:javascript|data|vbscript):/i.test(text) ? '#' : text);
    case 'comment':
      return '';
    case 'tag':
      return text.replace(/[^\w-]/g, '');
    default:
      return escapeHtml(text);
  }
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

export function escapeHtml(text: string): string {
  return String(text).replace(/[&<>"'`]/g, letter => ENTITIES[letter]!);
}

/** Inside a script a value becomes harmless in a string as well as outside of one. */
function escapeScript(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return String(value ?? '').replace(
    /[\\"'`<>&=\n\r\u2028\u2029/-]/g,
    letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
