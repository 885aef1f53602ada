import {offsetOf} from '../runtime/zone';
import type {Plain} from '../service';
import type {Project} from '../services/script/entities';
import {manifestOf} from '../services/script/manifest';
import type {LocalWorld} from '../world';
import {messageToken} from './message-token';

/** What a person does to an add-on: which message is open, what stands in the card's fields. */
export interface CardAct {
  gmail?: {messageId?: string; threadId?: string};
  /** Field name to what it holds. */
  formInputs?: Record<string, Plain>;
  parameters?: Record<string, string>;
}

type Event = {[key: string]: Plain};

/**
 * The event of a card's callback (https://developers.google.com/workspace/add-ons/concepts/event-objects). What `act`
 * does not say is filled in; further members of it stand as they are.
 */
export function cardEvent(
  world: LocalWorld,
  project: Project,
  person: string,
  {gmail = {}, formInputs = {}, parameters = {}, ...rest}: CardAct & Event,
): Event {
  const {timeZone} = manifestOf(project);
  const fields = Object.entries(formInputs).map(([name, value]) => [name, [value].flat()] as const);
  const strings = fields.map(([name, value]) => [name, {stringInputs: {value}}] as const);
  return {
    ...message(world, person, gmail),
    clientPlatform: 'web',
    hostApp: 'gmail',
    userLocale: 'id',
    userCountry: 'ID',
    userTimezone: {id: timeZone, offSet: String(offsetOf(timeZone)(world.clock.now()))},
    parameters,
    formInput: Object.fromEntries(fields.map(([name, values]) => [name, values[0] ?? null])),
    formInputs: Object.fromEntries(fields),
    commonEventObject: {
      platform: 'WEB',
      hostApp: 'GMAIL',
      userLocale: 'id',
      timeZone: {id: timeZone, offset: offsetOf(timeZone)(world.clock.now())},
      parameters,
      formInputs: Object.fromEntries(strings),
    },
    ...rest,
  };
}

/** The open message, with the token that lets the script read it and nothing else. */
function message(
  world: LocalWorld,
  person: string,
  {messageId, threadId}: NonNullable<CardAct['gmail']>,
): Event {
  if (messageId === undefined) return {gmail: {}};
  const stored = world.services.gmail.state.mailboxes[person.toLowerCase()]?.messages[messageId];
  if (!stored) throw new Error(`There is no message ${messageId} in the mailbox of ${person}.`);
  const accessToken = messageToken(person, messageId);
  return {
    gmail: {messageId, threadId: threadId ?? stored.threadId, accessToken},
    messageMetadata: {messageId, accessToken},
  };
}

/** What Gmail calls where the person touched no button: for the open message, or for none. */
export function entryOfAddOn(project: Project, {gmail}: CardAct): string | undefined {
  const addOn = manifestOf(project).addOn;
  return (gmail?.messageId === undefined ? addOn?.homepage : addOn?.contextual[0]) ?? undefined;
}
