import fs from 'node:fs';
import path from 'node:path';
import type {Schema, Schemas} from './schema';

export interface Method {
  id: string;
  parameterOrder?: string[];
  parameters?: Record<string, Schema & {required?: boolean; repeated?: boolean; location: string}>;
  request?: Schema;
  response?: Schema;
  supportsMediaUpload?: boolean;
}

interface Resource {
  methods?: Record<string, Method>;
  resources?: Record<string, Resource>;
}

interface Document extends Resource {
  schemas: Schemas;
  /** Parameters every method takes: `fields`, `alt`. */
  parameters: Method['parameters'];
}

/** A method with what its document says of all methods. */
export interface Documented {
  method: Method;
  document: Document;
}

/** Where Google's discovery documents lie; undefined where they are not at hand. They are not ours to ship. */
export function discoveryFolder(): string | undefined {
  const folder =
    process.env.ADUAN_DISCOVERY ?? path.resolve('..', 'shared', 'data', 'google', 'discovery');
  return fs.existsSync(folder) ? folder : undefined;
}

const FILES = {Sheets: 'sheets.v4', Gmail: 'gmail.v1', Drive: 'drive.v3', Docs: 'docs.v1'};

const read = new Map<string, Document>();

/** The method behind a bridge member (`Sheets.Spreadsheets.Values.batchGet`); undefined for a member of no REST API. */
export function documented(folder: string, member: string): Documented | undefined {
  const [api = '', ...names] = member.split('.');
  if (!Object.hasOwn(FILES, api)) return undefined;
  const file = path.join(folder, `${FILES[api as keyof typeof FILES]}.json`);
  const document = read.get(file) ?? (JSON.parse(fs.readFileSync(file, 'utf8')) as Document);
  read.set(file, document);
  const last = names.pop()!;
  let resource: Resource | undefined = document;
  for (const name of names)
    resource = resource?.resources?.[name[0]!.toLowerCase() + name.slice(1)];
  // `delete` is a word of JavaScript.
  const method = resource?.methods?.[last === 'remove' ? 'delete' : last];
  return method && {method, document};
}
