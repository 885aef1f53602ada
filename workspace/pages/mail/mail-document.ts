import type {StoredMessage} from '../../services/gmail/entities';
import {attachmentsOf} from '../../services/gmail/message';
import {localAddress} from '../local-links';

/**
 * An HTML letter as a document of its own. The frame's sandbox runs no script; the policy loads nothing from
 * outside, so that opening a letter tells nobody; links open in a new window.
 */
export function mailDocument(message: StoredMessage, markup: string): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<base target="_blank"><style>${STYLE}</style></head><body>${withLocalLinks(withImages(message, markup))}</body></html>`;
}

// White paper in the dark theme too, as Gmail: letters bring their own colours.
const STYLE =
  'html{color-scheme:light;background:#fff}body{margin:0;padding:8px;color:#1f1f1f;font:14px/1.5 Arial,sans-serif;overflow-wrap:anywhere}img{max-width:100%}';

/** Pictures sent inside the letter, put where it names them. */
function withImages(message: StoredMessage, markup: string): string {
  return attachmentsOf(message)
    .filter(file => file.contentId && /^image\/(?!svg)/.test(file.contentType ?? ''))
    .reduce(
      (text, file) =>
        text.replaceAll(`cid:${file.contentId}`, `data:${file.contentType};base64,${file.bytes}`),
      markup,
    );
}

/** Links to this world's own documents and web apps open here. */
function withLocalLinks(markup: string): string {
  return markup.replace(
    /(\shref\s*=\s*["'])(https:\/\/[^"']+)/gi,
    (_, start: string, address: string) => start + localAddress(address),
  );
}
