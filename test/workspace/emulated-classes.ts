import path from 'node:path';
import {filesUnder} from '../../tools/map/files';
import {emulated, type Emulated} from '../../workspace/runtime/emulate';

/** Every class of Google that exists here, by its name; what a name stands for twice comes twice. */
export async function emulatedClasses(): Promise<[name: string, declared: Emulated][]> {
  const modules = filesUnder('workspace/services', ['.ts']).filter(file =>
    file.includes('/apps-script'),
  );
  await Promise.all(['workspace/runtime/blob.ts', ...modules].map(load));
  return [...emulated].flatMap(([name, all]) =>
    all.map((one): [string, Emulated] => [name, one]),
  );
}

function load(file: string): Promise<unknown> {
  return import(path.resolve(file));
}
