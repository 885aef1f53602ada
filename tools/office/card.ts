import {readScriptFolder} from '../../workspace/door/script-folder';
import type {Workspace} from '../../workspace';
import {buildAddOn} from '../build/add-on';
import {STAFF} from './people';

const TITLE = 'Kartu PPID';

/** The PPIDs' Gmail add-on (K3), shared by the office with its units; brought up to the code where it is there already. */
export async function installCard({services}: Workspace, owner: string): Promise<void> {
  const {script, drive} = services;
  const files = readScriptFolder((await buildAddOn()).folder);
  const there = Object.values(script.state.projects).find(({title}) => title === TITLE);
  if (there) {
    script.updateContent(there.id, files);
    return;
  }
  const {id} = script.createProject({title: TITLE, owner, files});
  for (const {email} of STAFF.filter(one => one.email.startsWith('ppid.')))
    drive.share(owner, id, {type: 'user', email, role: 'reader'});
}
