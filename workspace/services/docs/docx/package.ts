import {strFromU8, unzipSync} from 'fflate';
import {GoogleError} from '../../../service';
import type {PlainBlob} from '../../../service';
import {elements, parseXml} from './xml';
import type {Element} from './xml';

/** The parts of a DOCX file. */
export interface Package {
  /** The part at a path, or undefined. */
  xml(path: string): Element | undefined;
  /** Where a part's relationships point to, by id. */
  targets(path: string): Record<string, string>;
  picture(path: string): PlainBlob | undefined;
}

const TYPES: Record<string, string> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
};

/** GoogleError where the bytes are no DOCX, as Drive refuses what it cannot convert. */
export function openPackage(bytes: Uint8Array): Package {
  const files = unzip(bytes);

  const xml = (path: string) => {
    const part = files[path];
    return part && parseXml(strFromU8(part).replace(/^\uFEFF/, ''));
  };

  const targets = (path: string) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const relations = xml(`${folder}_rels/${path.slice(folder.length)}.rels`);
    return Object.fromEntries(
      elements(relations, 'Relationship').map(({attributes}) => [
        attributes.Id ?? '',
        attributes.TargetMode === 'External'
          ? (attributes.Target ?? '')
          : resolve(folder, attributes.Target ?? ''),
      ]),
    );
  };

  const picture = (path: string): PlainBlob | undefined => {
    const part = files[path];
    if (!part) return undefined;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const contentType = TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? null;
    return {bytes: Buffer.from(part).toString('base64'), contentType, name};
  };

  return {xml, targets, picture};
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    const files = unzipSync(bytes);
    if (files['word/document.xml']) return files;
  } catch (error) {
    throw new GoogleError(`Bad Request: the file is not a DOCX (${String(error)})`);
  }
  throw new GoogleError('Bad Request: the file is not a DOCX (no word/document.xml)');
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
