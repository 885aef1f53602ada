import type {Route} from './visit';

export interface Match {
  route: Route;
  params: Record<string, string>;
}

interface Compiled {
  route: Route;
  pattern: RegExp;
}

/** Finds the route of a path; the first that fits wins. */
export function createRouter(routes: Route[]) {
  const compiled: Compiled[] = routes.map(route => ({
    route,
    pattern: compile(route.path),
  }));

  return (method: string, path: string): Match | undefined => {
    for (const {route, pattern} of compiled) {
      const groups = pattern.exec(path)?.groups;
      const fits = route.method === method || (route.method === 'GET' && method === 'HEAD');
      if (groups && fits) return {route, params: decode(groups)};
    }
    return undefined;
  };
}

function compile(path: string): RegExp {
  const parts = path
    .replaceAll('.', '\\.')
    .replace(/:(\w+)\*/g, '(?<$1>.+?)')
    .replace(/:(\w+)/g, '(?<$1>[^/]+)');
  // An empty group, so that a path without parts has groups too.
  return new RegExp(`^(?<all>)${parts}/?$`);
}

function decode(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decodePart(value)]),
  );
}

function decodePart(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // A malformed escape names nothing we have; the page will say so.
  }
}
