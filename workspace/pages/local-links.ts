/** Addresses of Google that this world answers itself; its pages have Google's own paths. */
const GOOGLE_ADDRESS =
  /^https:\/\/(?:docs\.google\.com(\/(?:spreadsheets|document|forms)\/d\/.+)|script\.google\.com(\/(?:macros\/s|d)\/.+)|drive\.google\.com\/(?:drive\/)?((?:file\/d|folders)\/.+))$/;

/** Where a link of a letter or a cell leads in this world: the same path here, or the address as it is. */
export function localAddress(address: string): string {
  const [, docs, script, drive] = GOOGLE_ADDRESS.exec(address) ?? [];
  if (drive) return drive.startsWith('folders') ? `/drive/${drive}` : `/${drive}`;
  return docs ?? script ?? address;
}

const LINK = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

export interface TextPart {
  text: string;
  /** Where the text leads, if it is a link. */
  address?: string;
}

/** A plain text cut into links and what lies between them. */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    parts.push(
      {text: text.slice(end, match.index)},
      {text: match[0], address: localAddress(match[0])},
    );
    end = match.index + match[0].length;
  }
  return [...parts, {text: text.slice(end)}];
}
