import {copyPlain} from '../../plain';
import type {Project, ScriptState} from './entities';

/** A copy to go on from. The files are shared: they are saved whole and never changed, and they are large. */
export function copyScriptState({projects, ...rest}: ScriptState): ScriptState {
  return {
    ...copyPlain(rest),
    projects: Object.fromEntries(
      Object.entries(projects).map(([id, project]) => [id, copyProject(project)]),
    ),
  };
}

function copyProject({files, versions, ...rest}: Project): Project {
  return {...copyPlain(rest), files, versions: versions.map(version => ({...version}))};
}
