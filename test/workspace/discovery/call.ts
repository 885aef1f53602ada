import type {Documented} from './documents';
import {faultsOf, type Schema} from './schema';

/**
 * What is wrong with the arguments of a call, in the order Apps Script takes them: the body, the parameters of the
 * path, what is uploaded, and an object with the rest (https://developers.google.com/apps-script/guides/services/advanced).
 */
export function requestFaults({method, document}: Documented, args: readonly unknown[]): string[] {
  const rest = [...args];
  const faults: string[] = [];
  if (method.request)
    faults.push(...faultsOf(rest.shift(), method.request, document.schemas, 'body'));
  for (const name of method.parameterOrder ?? []) {
    const value = rest.shift();
    const known = method.parameters![name]!;
    faults.push(
      ...(value === undefined || value === null
        ? [`${name}: missing`]
        : parameterFaults(value, known, name)),
    );
  }
  // The upload is a blob, no part of the document.
  if (method.supportsMediaUpload) rest.shift();
  const [options, ...more] = rest;
  for (const [name, value] of Object.entries((options ?? {}) as object)) {
    const known = method.parameters?.[name] ?? document.parameters?.[name];
    faults.push(...(known ? parameterFaults(value, known, name) : [`${name}: unknown parameter`]));
  }
  return more.some(one => one !== null) ? [...faults, 'too many arguments'] : faults;
}

/** A repeated parameter may be one value or a list; Apps Script sends numbers and texts alike. */
function parameterFaults(
  value: unknown,
  {type, ...known}: Schema & {repeated?: boolean},
  name: string,
): string[] {
  return [value].flat().flatMap(one => {
    const text = type === 'string' && typeof one === 'number' ? String(one) : one;
    return faultsOf(text, {type, ...known}, {}, name);
  });
}

/** What is wrong with an answer. */
export function responseFaults({method, document}: Documented, answer: unknown): string[] {
  // Bytes of a file come as a blob.
  if (!method.response || (answer as {bytes?: unknown} | null)?.bytes !== undefined) return [];
  return faultsOf(answer, method.response, document.schemas, 'answer');
}
