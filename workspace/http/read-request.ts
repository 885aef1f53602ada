import type {PlainBlob} from '../service';
import type {ApiRequest, Query} from './route';

/** Parameters that may come several times, by all the APIs of this world. */
const LISTS = ['ranges', 'labelIds', 'metadataHeaders', 'historyTypes'];
const NUMBERS = ['maxResults', 'pageSize', 'versionNumber'];

/** The query as Apps Script's options have it: typed values, lists as lists. */
export function readQuery(search: URLSearchParams): Query {
  const query: Query = {};
  for (const name of new Set(search.keys())) {
    query[name] = LISTS.includes(name)
      ? search.getAll(name)
      : valueOf(name, search.get(name) ?? '');
  }
  return query;
}

function valueOf(name: string, text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return NUMBERS.includes(name) ? Number(text) : text;
}

/** What a request brings: JSON, bytes, or both (https://developers.google.com/workspace/drive/api/guides/manage-uploads). */
export function readContent(
  body: Buffer,
  contentType: string,
  isUpload: boolean,
): Pick<ApiRequest, 'body' | 'media'> {
  if (!isUpload) return {body: readJson(body), media: null};
  const [, boundary] = /multipart\/related;.*boundary="?([^";]+)/i.exec(contentType) ?? [];
  if (!boundary) return {body: null, media: blob(body, contentType)};
  const [json, media] = partsOf(body, boundary);
  return {
    body: readJson(json?.content ?? Buffer.alloc(0)),
    media: media ? blob(media.content, media.type) : null,
  };
}

const blob = (content: Buffer, contentType: string): PlainBlob => ({
  bytes: content.toString('base64'),
  contentType: contentType || null,
  name: null,
});

function readJson(body: Buffer): object | null {
  return body.length > 0 ? (JSON.parse(body.toString('utf8')) as object) : null;
}

interface Part {
  type: string;
  content: Buffer;
}

/** The parts of a multipart body; latin-1 keeps every byte as it is. */
function partsOf(body: Buffer, boundary: string): Part[] {
  return body
    .toString('latin1')
    .split(`--${boundary}`)
    .slice(1, -1)
    .map(part => {
      const end = part.indexOf('\r\n\r\n');
      const [, type = ''] = /content-type:\s*([^\r\n]+)/i.exec(part.slice(0, end)) ?? [];
      const content = part.slice(end + 4).replace(/\r\n$/, '');
      return {type, content: Buffer.from(content, 'latin1')};
    });
}
