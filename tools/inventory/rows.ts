import {openWorld} from '../../workspace';
import {isFree} from '../../workspace/free';
import {emulatedMembers} from './classes';
import {usedMembers} from './members';
import {shownMembers, type Shown} from './shown';

/** One member of Google that the shipped code uses. */
export interface Row {
  member: string;
  files: string[];
  /** What it costs at Google: a request, or nothing because the script has the answer; null where it is not here. */
  here: 'request' | 'in the script' | null;
  shown: Shown[];
}

/** Builders of triggers make them through one member of the bridge. */
const bridgeName = (member: string) => member.replace(/^\w+TriggerBuilder\./, 'TriggerBuilder.');

/** The product's members of Google, by name. */
export function inventoryRows(): Row[] {
  const emulated = emulatedMembers();
  const shown = shownMembers();
  const {operations} = openWorld();
  return [...usedMembers()].map(([member, files]) => {
    const asked = Object.hasOwn(operations, bridgeName(member)) && !isFree(member);
    return {
      member,
      files,
      here: emulated.has(member) ? (asked ? 'request' : 'in the script') : null,
      shown: shown.filter(one => one.member === member),
    };
  });
}
