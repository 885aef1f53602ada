import type {EventDescription} from './setting';

/** Makes the event object of a handler (https://developers.google.com/apps-script/guides/triggers/events). */
export function buildEvent(description: EventDescription): object {
  return {...description.fields};
}
