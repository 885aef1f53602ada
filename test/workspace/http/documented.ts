import fs from 'node:fs';
import path from 'node:path';
import {discoveryFolder} from '../discovery/documents';
import {faultsOf, type Schema, type Schemas} from '../discovery/schema';

interface Method {
  id: string;
  httpMethod: string;
  path: string;
  flatPath?: string;
  parameters?: Record<string, Schema>;
  request?: Schema;
  response?: Schema;
}

interface Resource {
  methods?: Record<string, Method>;
  resources?: Record<string, Resource>;
}

interface Document extends Resource {
  servicePath: string;
  schemas: Schemas;
  parameters: Record<string, Schema>;
}

interface Known {
  method: Method;
  document: Document;
  pattern: RegExp;
}

let known: Known[] | undefined;

/** All methods of all APIs at hand, by their paths; none where Google's documents are not at hand. */
function methods(): Known[] {
  const folder = discoveryFolder();
  if (!folder) return [];
  known ??= fs.readdirSync(folder).flatMap(file => {
    const document = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Document;
    const within = ({methods: own = {}, resources = {}}: Resource): Method[] => [
      ...Object.values(own),
      ...Object.values(resources).flatMap(within),
    ];
    return within(document).map(method => {
      const way = `/${document.servicePath}${method.flatPath ?? method.path}`;
      const source = way.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '([^/]+?)');
      return {method, document, pattern: new RegExp(`^(?:/upload)?${source}$`)};
    });
  });
  // `{range}:append` before `{range}`.
  known.sort((a, b) => b.pattern.source.length - a.pattern.source.length);
  return known;
}

/** What is wrong with a request that was served and with its answer, by Google's discovery documents. */
export function exchangeFaults(verb: string, url: URL, body: unknown, answer: unknown): string[] {
  const all = methods();
  if (all.length === 0) return [];
  const found = all.find(
    ({method, pattern}) =>
      method.httpMethod === verb && pattern.test(decodeURIComponent(url.pathname)),
  );
  if (!found) return [`${verb} ${url.pathname}: no method of Google's`];
  const {method, document} = found;
  const parameters = {...method.parameters, ...document.parameters, uploadType: {}};
  return [
    ...[...url.searchParams.keys()]
      .filter(name => !(name in parameters))
      .map(name => `${name}: unknown parameter`),
    ...(method.request ? faultsOf(body, method.request, document.schemas, 'body') : []),
    ...(method.response ? faultsOf(answer, method.response, document.schemas, 'answer') : []),
  ].map(fault => `${method.id}: ${fault}`);
}
