import type {Installed} from '../../tools/office/installed';
import {openWorld} from '../../workspace';
import type {ProjectFile} from '../../workspace/services/script/entities';
import type {WorldState} from '../../workspace/state';

/** Something taken out of the script, and what stands there instead. */
type Cut = [RegExp, string];

export const NO_LOCK: Cut = [/inside\d*\s*\|\|\s*lock\.tryLock\(milliseconds\)/, 'true'];
export const NO_FENCE: Cut = [/\.\.\.moveFence\([^)]*\),/, ''];

/** An installed office whose script lacks something from now on. */
export function without({office, state}: Installed, ...cuts: Cut[]): WorldState {
  const {services, state: cut} = openWorld({from: state});
  const {id, files} = services.script.require(office.projectId);
  services.script.updateContent(
    id,
    files.map(file => (file.name === 'Code' ? cutOut(file, cuts) : file)),
  );
  return cut;
}

function cutOut({name, type, source}: ProjectFile, cuts: Cut[]): ProjectFile {
  const rest = cuts.reduce((text, [pattern, replacement]) => {
    expect(text).toMatch(pattern);
    return text.replace(pattern, replacement);
  }, source);
  return {name, type, source: rest};
}
