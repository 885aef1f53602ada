import {inflateSync} from 'node:zlib';

/** What a PDF of ours shows, page by page: hex strings of its content read through each font's ToUnicode table. */
export function pdfText(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Map<number, string>>();
  for (const [id, {dictionary}] of objects) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(dictionary)?.[1];
    if (unicode) fonts.set(id, toUnicode(objects.get(unicode)!.stream));
  }
  const pages = [...objects.values()].filter(({dictionary}) =>
    /\/Type \/Page\b(?!s)/.test(dictionary),
  );
  return pages.map(({dictionary}) => {
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(dictionary)![1]!)!.stream;
    const resources = objects.get(/\/Resources (\d+) 0 R/.exec(dictionary)![1]!)!.dictionary;
    const names = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, id!]),
    );
    return shownText(content, name => fonts.get(names.get(name) ?? '') ?? new Map());
  });
}

interface PdfObject {
  dictionary: string;
  stream: string;
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const source = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const found of source.matchAll(/(\d+) 0 obj\n([^]*?)endobj/g)) {
    const [, id, body] = found;
    const at = body!.indexOf('stream\n');
    const dictionary = at < 0 ? body! : body!.slice(0, at);
    const raw = Buffer.from(
      at < 0 ? '' : body!.slice(at + 7, body!.lastIndexOf('\nendstream')),
      'latin1',
    );
    const isPacked = dictionary.includes('/FlateDecode');
    objects.set(id!, {dictionary, stream: (isPacked ? inflateSync(raw) : raw).toString('latin1')});
  }
  return objects;
}

function toUnicode(table: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, range] of table.matchAll(/beginbfrange\n([^]*?)endbfrange/g)) {
    for (const [, from, , values] of range!.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g)) {
      [...values!.matchAll(/<([^>]*)>/g)].forEach(([, hex], index) => {
        const units = hex!.replace(/ /g, '').match(/.{4}/g) ?? [];
        map.set(
          parseInt(from!, 16) + index,
          String.fromCharCode(...units.map(unit => parseInt(unit, 16))),
        );
      });
    }
  }
  return map;
}

function shownText(content: string, fontOf: (name: string) => Map<number, string>): string {
  let font = new Map<number, string>();
  let text = '';
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fontOf(name);
    for (const [, hex] of (shown ?? '').matchAll(/<(\w+)>/g)) {
      for (const code of hex!.match(/.{4}/g) ?? []) text += font.get(parseInt(code, 16)) ?? '';
    }
  }
  return text;
}
