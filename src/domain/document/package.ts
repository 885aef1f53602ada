import {element} from './xml';

/** What DOCX and XLSX share: a zip of parts, their kinds, and how they refer to each other (ECMA-376 part 2). */

/** A file inside the zip: text, or bytes from 0 to 255. */
export interface PackagePart {
  path: string;
  content: string | readonly number[];
}

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The namespace of an id by which one part names another, and the stem of each relationship's type. */
export const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS_KIND = 'application/vnd.openxmlformats-package.relationships+xml';

/**
 * The part `[Content_Types].xml`.
 *
 * @param parts paths without `.xml` and kinds without `+xml`.
 * @param pictures endings of the picture files that may lie in the package.
 */
export function contentTypes(
  parts: ReadonlyArray<readonly [path: string, kind: string]>,
  pictures: ReadonlyArray<'png' | 'jpeg'> = [],
): string {
  const byEnding = (ending: string, kind: string) =>
    element('Default', {Extension: ending, ContentType: kind});
  const content = [
    byEnding('rels', RELATIONS_KIND),
    byEnding('xml', 'application/xml'),
    ...pictures.map(ending => byEnding(ending, `image/${ending}`)),
    ...parts.map(([path, kind]) =>
      element('Override', {PartName: `/${path}.xml`, ContentType: `${kind}+xml`}),
    ),
  ];
  return XML_HEADER + element('Types', {xmlns: `${PACKAGE}/content-types`}, content.join(''));
}

/** The part `_rels/.rels`, which names the part to begin with. */
export function packageRelations(main: string): string {
  return relations([['rId1', 'officeDocument', main]]);
}

/** What one part refers to; targets are relative to its folder. */
export function relations(
  list: ReadonlyArray<readonly [id: string, type: string, target: string]>,
): string {
  const content = list.map(([id, type, target]) =>
    element('Relationship', {Id: id, Type: `${RELATION}/${type}`, Target: target}),
  );
  return (
    XML_HEADER + element('Relationships', {xmlns: `${PACKAGE}/relationships`}, content.join(''))
  );
}
