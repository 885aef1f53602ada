import {emulateService} from './emulate';

/** Services that exist on Google and not here: asking one of them anything says so. */
export const UNKNOWN_SERVICES = [
  'ConferenceDataService',
  'ContactsApp',
  'DataStudioApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'XmlService',
];

const made = new Map<string, object>();

export function unknownService(name: string): object {
  const known = made.get(name) ?? emulateService<object>(name, {});
  made.set(name, known);
  return known;
}
