import type {DriveFile} from '../services/drive/entities';
import type {Form} from '../services/forms/entities';
import type {Project} from '../services/script/entities';
import type {LocalWorld} from '../world';

/** The file of an id or a name. */
export function fileNamed(world: LocalWorld, name: string): DriveFile {
  const {drive} = world.services;
  const file =
    drive.find(name) ?? Object.values(drive.state.files).find(each => each.name === name);
  if (!file) throw new Error(`There is no file ${name}.`);
  return file;
}

/** The form of an id or a title; the first one unless told. */
export function formNamed(world: LocalWorld, name?: string): Form {
  const all = Object.values(world.services.forms.state.forms);
  const form =
    name === undefined ? all[0] : all.find(({id, title}) => id === name || title === name);
  if (!form)
    throw new Error(name === undefined ? 'There is no form.' : `There is no form ${name}.`);
  return form;
}

/** The project of an id; the first one unless told. */
export function projectNamed(world: LocalWorld, id?: string): Project {
  const {script} = world.services;
  const project = id === undefined ? Object.values(script.state.projects)[0] : script.require(id);
  if (!project) throw new Error('There is no script.');
  return project;
}
