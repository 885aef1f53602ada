import {createAccounts, emptyAccountsState} from '../../../workspace/accounts';
import {createQuotas, emptyQuotasState} from '../../../workspace/quotas';
import {connect} from '../../../workspace/runtime/bridge';
import {createRandom} from '../../../workspace/random';
import {GoogleError, type World, type WorldEvent} from '../../../workspace/service';
import {emptyDriveState} from '../../../workspace/services/drive/entities';
import {createDrive} from '../../../workspace/services/drive/service';
import {emptyFormsState} from '../../../workspace/services/forms/entities';
import {createForms} from '../../../workspace/services/forms/service';
import {emptyGmailState} from '../../../workspace/services/gmail/entities';
import {createGmail} from '../../../workspace/services/gmail/service';
import {watched} from '../discovery/watch';

export const OFFICE = 'pengaduan@example.com';
export const PPID = 'ppid@example.com';
export const CITIZEN = 'siti@example.com';

/** Monday, 2 November 2026, 10.15 WIB. */
export const MONDAY = Date.UTC(2026, 10, 2, 3, 15);

/** A world of mail, forms and files alone: an office, its PPID, a citizen with an address elsewhere. */
export function openOffice(seed = 1) {
  const time = {now: MONDAY};
  const clock = {now: () => time.now};
  const random = createRandom({seed});
  const accounts = createAccounts(emptyAccountsState());
  accounts.create({email: OFFICE, name: 'Pengaduan Kecamatan', kind: 'consumer'});
  accounts.create({email: PPID, name: 'Budi Santoso', kind: 'workspace'});
  accounts.create({email: CITIZEN, name: 'Siti', kind: 'outside'});
  const quotas = createQuotas(emptyQuotasState(), clock, accounts);
  const events: WorldEvent[] = [];
  const services = {} as Record<string, unknown>;
  const world = {
    clock,
    random,
    accounts,
    quotas,
    services,
    emit: (event: WorldEvent) => events.push(event),
    strike: () => undefined,
    answerWebApp: () => null,
  } as unknown as World;
  const gmail = createGmail(world, emptyGmailState());
  const forms = createForms(world, emptyFormsState());
  Object.assign(services, {gmail, forms, drive: createDrive(world, emptyDriveState())});
  const pass = (milliseconds: number) => {
    time.now += milliseconds;
  };
  const {operations} = watched({operations: {...gmail.operations, ...forms.operations}});
  /** One request over the bridge, as a script of `user` makes it. */
  const call = (user: string, member: string, ...args: unknown[]) => {
    const operation = operations[member];
    if (!operation) throw new Error(`no operation ${member}`);
    const answer = operation(world, {user, activeUser: user}, ...(args as never[]));
    return JSON.parse(JSON.stringify(answer ?? null)) as unknown;
  };
  /** From now on Google's objects of this process speak as `user`; answers the calls made, by name. */
  const actAs = (user: string): string[] => {
    const calls: string[] = [];
    connect(request => {
      const [member, args] = JSON.parse(request) as [string, unknown[]];
      calls.push(member);
      try {
        return JSON.stringify({ok: true, value: call(user, member, ...args)});
      } catch (error) {
        if (!(error instanceof GoogleError)) throw error;
        return JSON.stringify({ok: false, error: {name: error.scriptName, message: error.message}});
      }
    });
    return calls;
  };
  return {world, gmail, forms, events, pass, call, actAs};
}

export type Office = ReturnType<typeof openOffice>;
