import {docsRoutes} from '../services/docs/http';
import {driveRoutes} from '../services/drive/http';
import {formsRoutes} from '../services/forms/http';
import {gmailRoutes} from '../services/gmail/http';
import {scriptRoutes} from '../services/script/http';
import {sheetsRoutes} from '../services/sheets/http';
import {noSuchMethod} from './errors';
import type {ApiRoute} from './route';

interface Compiled extends ApiRoute {
  pattern: RegExp;
  names: string[];
}

/** All of Google's hosts are one here: no two APIs share a path. */
const ROUTES = [
  ...sheetsRoutes,
  ...driveRoutes,
  ...docsRoutes,
  ...gmailRoutes,
  ...formsRoutes,
  ...scriptRoutes,
].map(compile);

function compile(one: ApiRoute): Compiled {
  const names: string[] = [];
  const source = one.path.replace(/\{(\w+)\}|[.*+?^$()|[\]\\]/g, (found, name?: string) => {
    if (!name) return `\\${found}`;
    names.push(name);
    return '([^/]+?)';
  });
  return {...one, names, pattern: new RegExp(`^${source}$`)};
}

/** The method a request means, and what its path names; GoogleError 501 where there is none. */
export function findRoute(method: string, path: string) {
  for (const one of ROUTES) {
    const match = one.method === method && one.pattern.exec(path);
    if (!match) continue;
    const values = match.slice(1).map(decodeURIComponent);
    return {
      act: one.act,
      params: Object.fromEntries(one.names.map((name, at) => [name, values[at]!])),
    };
  }
  throw noSuchMethod(method, path);
}
