import {connect, type Bridge} from './bridge';
import {withClock} from './clock-bridge';
import {lockDown} from './lockdown';
import {createMachine} from './machine';
import type {Machine} from './protocol';
import {installDate} from './script-date';
import {installServices} from './services';
import {setSetting, type Setting} from './setting';
import {setTime} from './time';

/**
 * Turns a bare context into Apps Script's. The bridge is known to this closure alone: no name of the
 * script's scope leads to it.
 */
export function boot(bridge: Bridge, settingJson: string): Machine {
  const setting = JSON.parse(settingJson) as Setting;
  setSetting(setting);
  connect(withClock(bridge));
  lockDown(setting.seed);
  setTime(setting.now);
  installDate(setting.timeZone);
  installServices(setting);
  return createMachine();
}
