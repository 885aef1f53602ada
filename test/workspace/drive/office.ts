import {connect} from '../../../workspace/runtime/bridge';
import {GoogleError, type Caller, type Plain} from '../../../workspace/service';
import {createWorld} from '../../../workspace/world';
import {watched} from '../discovery/watch';

export const OFFICE = 'kantor@example.com';
export const OFFICER = 'petugas@example.com';
export const STRANGER = 'warga@example.com';

/** A world with an office, an officer and a citizen, and the bridge's members called as Google names them. */
export function office(user = OFFICE) {
  const world = watched(createWorld({seed: 3}));
  for (const [email, name] of [
    [OFFICE, 'Kantor Contoh'],
    [OFFICER, 'Petugas Contoh'],
    [STRANGER, 'Warga Contoh'],
  ] as const) {
    world.accounts.create({email, name, kind: 'consumer'});
  }
  const {drive, docs, sheets} = world.services;
  const callAs =
    (caller: Caller) =>
    (member: string, ...args: unknown[]): Record<string, never> => {
      const plain = JSON.parse(JSON.stringify(args)) as never[];
      const value = world.operations[member]!(world, caller, ...plain);
      return JSON.parse(JSON.stringify(value ?? null)) as Record<string, never>;
    };
  const as = (email: string) => callAs({user: email, activeUser: email});
  return {world, drive, docs, sheets, call: as(user), as, callAs};
}

/** Joins the script's side to a world, so that the objects scripts use can be tried here. */
export function connectBridge({callAs}: ReturnType<typeof office>, user = OFFICE): string[] {
  const calls: string[] = [];
  const call = callAs({user, activeUser: user});
  connect(request => {
    const [member, args] = JSON.parse(request) as [string, Plain[]];
    calls.push(member);
    try {
      return JSON.stringify({ok: true, value: call(member, ...args)});
    } catch (error) {
      if (!(error instanceof GoogleError)) throw error;
      return JSON.stringify({ok: false, error: {name: error.scriptName, message: error.message}});
    }
  });
  return calls;
}

export function bytes(
  text: string,
  contentType: string | null = 'text/plain',
  name: string | null = null,
) {
  return {bytes: Buffer.from(text).toString('base64'), contentType, name};
}

export function textOf(blob: {bytes: string}): string {
  return Buffer.from(blob.bytes, 'base64').toString('utf8');
}
