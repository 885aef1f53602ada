import type * as Bridge from '../../../workspace/runtime/bridge';
import type * as Finish from '../../../workspace/runtime/finish';
import type * as SettingModule from '../../../workspace/runtime/setting';
import {GoogleError, type Plain} from '../../../workspace/service';
import type * as Face from '../../../workspace/services/sheets/apps-script';
import {OWNER, type oneSheet} from './world';

const {toJSON} = Date.prototype;

/** One execution: Google's objects made afresh, their requests answered by the world, JSON in between. */
export function execution(world: ReturnType<typeof oneSheet>, user = OWNER) {
  jest.resetModules();
  const {connect, dateJson} = require('../../../workspace/runtime/bridge') as typeof Bridge;
  const {finish} = require('../../../workspace/runtime/finish') as typeof Finish;
  const {setSetting} = require('../../../workspace/runtime/setting') as typeof SettingModule;
  const face = require('../../../workspace/services/sheets/apps-script') as typeof Face;
  const calls: string[] = [];
  Date.prototype.toJSON = dateJson(toJSON) as typeof toJSON;
  const info = {id: 'e1', projectId: 'p1', containerId: world.id};
  connect(request => {
    const [member, args] = JSON.parse(request) as [string, never[]];
    calls.push(member);
    try {
      const operation = world.sheets.operations[member];
      if (!operation) throw new Error(`no operation ${member}`);
      const caller = {user, activeUser: user, execution: info};
      const value = operation(world.world, caller, ...args) as Plain | undefined;
      return JSON.stringify({ok: true, value: value ?? null});
    } catch (error) {
      const {message} = error as Error;
      const name = error instanceof GoogleError ? error.scriptName : 'Error';
      return JSON.stringify({ok: false, error: {name, message}});
    }
  });
  const container = {id: world.id, kind: 'spreadsheet'};
  setSetting({container, authMode: 'FULL', via: 'editor'} as SettingModule.Setting);
  /** Members called since the last look. */
  const counted = () => calls.splice(0);
  return {...face, counted, finish};
}
