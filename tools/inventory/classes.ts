import {emulated, type Emulated} from '../../workspace/runtime/emulate';
import {makeAllServices} from '../../workspace/runtime/services';

/** Every class of Google that exists here, by its name; what a name stands for twice comes twice. */
export function emulatedClasses(): [name: string, declared: Emulated][] {
  makeAllServices();
  return [...emulated].flatMap(([name, all]) => all.map((one): [string, Emulated] => [name, one]));
}

/** Members of events, made with the event and not as a class (workspace/runtime/event.ts). */
const OF_EVENTS = [
  'AppsScriptHttpRequestEvent.parameter',
  'AppsScriptHttpRequestEventPostData.contents',
  'DoPost.postData',
  'FormsOnFormSubmit.source',
  'FormsOnFormSubmit.response',
];

/** All members that exist here, `Class.member`; values of enumerations as `Service.Enumeration.VALUE`. */
export function emulatedMembers(): Set<string> {
  const members = new Set(OF_EVENTS);
  for (const [name, one] of emulatedClasses()) {
    for (const [key, member] of Object.entries(one.members) as [string, unknown][]) {
      members.add(`${name}.${key}`);
      if (typeof member !== 'object' || member === null) continue;
      for (const value of Object.keys(member)) members.add(`${name}.${key}.${value}`);
    }
  }
  return members;
}
