import {createHash} from 'node:crypto';
import {instantAt, localTime} from '../../runtime/zone';
import {AUTHORIZATION_REQUIRED} from '../../executions/errors';
import {GoogleError, type Caller, type World} from '../../service';
import type {Schedule, Trigger, TriggerEvent, TriggerSource} from './entities';
import {manifestOf} from './manifest';

/** What a ClockTriggerBuilder was told. */
export interface ClockWish {
  everyMinutes?: number;
  everyHours?: number;
  everyDays?: number;
  everyWeeks?: number;
  weekDay?: string;
  monthDay?: number;
  hour?: number;
  minute?: number;
  timeZone?: string;
  /** ms from now. */
  after?: number;
  at?: {$date: number};
  atDate?: [number, number, number];
}

export interface TriggerWish {
  handler: string;
  source: TriggerSource;
  event: TriggerEvent;
  sourceId: string | null;
  clock: ClockWish | null;
}

const HOUR = 3600;

function identityToken(email: string, audience: string, now: number): string {
  const iat = Math.floor(now / 1000);
  const sub = BigInt(`0x${createHash('sha256').update(email).digest('hex').slice(0, 16)}`);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const payload = {
    iss: 'https://accounts.google.com',
    aud: audience,
    sub: String(sub),
    email,
    email_verified: true,
    iat,
    exp: iat + HOUR,
  };
  return [part({alg: 'none', typ: 'JWT'}), part(payload), ''].join('.');
}

export const operations = {
  'ScriptApp.getProjectTriggers': (world: World, caller: Caller) =>
    world.services.script.triggersOf(projectOf(caller), caller.user).map(plain),
  'ScriptApp.deleteTrigger': (world: World, _caller: Caller, id: string) =>
    world.services.script.deleteTrigger(id),
  // Worth something only to this world's own HTTP face.
  'ScriptApp.getOAuthToken': (_world: World, {user, execution}: Caller) =>
    `ya29.${Buffer.from(`${user} ${execution?.id ?? ''}`).toString('base64url')}`,
  // Signed by nobody: what a script reads of it is its payload (reference/script/script-app#getIdentityToken()).
  'ScriptApp.getIdentityToken': (world: World, caller: Caller) => {
    const {oauthScopes} = manifestOf(world.services.script.require(projectOf(caller)));
    if (!oauthScopes?.includes('openid')) return null;
    return identityToken(caller.user, projectOf(caller), world.clock.now());
  },
  'ScriptApp.getAuthorizationInfo': (world: World, caller: Caller, scopes: string[] | null) =>
    authorization(world, caller, scopes),
  'ScriptApp.requireScopes': (world: World, caller: Caller, scopes: string[] | null) => {
    const {required} = authorization(world, caller, scopes);
    if (required) throw new GoogleError(AUTHORIZATION_REQUIRED, 401);
  },
  'ScriptApp.invalidateAuth': (world: World, caller: Caller) =>
    world.services.script.withdraw(projectOf(caller), caller.user),
  'TriggerBuilder.create': (world: World, caller: Caller, wish: TriggerWish) => {
    const projectId = projectOf(caller);
    const {timeZone} = manifestOf(world.services.script.require(projectId));
    const {handler, source, event, sourceId, clock} = wish;
    const schedule = clock && scheduleOf(world, clock, timeZone);
    const owner = caller.user;
    return plain(
      world.services.script.createTrigger({
        projectId,
        owner,
        handler,
        source,
        event,
        sourceId,
        schedule,
      }),
    );
  },
};

/** What the person allowed of these scopes, of all those of the manifest unless told. */
function authorization({services: {script}}: World, caller: Caller, wanted: string[] | null) {
  const project = script.require(projectOf(caller));
  const asked = manifestOf(project).oauthScopes ?? [];
  const {unasked, declined} = script.missingConsent(project, caller.user);
  const refused = new Set([...unasked, ...declined]);
  const authorized = asked.filter(scope => !refused.has(scope));
  const required = wanted
    ? asked.length > 0 && wanted.some(scope => !authorized.includes(scope))
    : refused.size > 0;
  return {required, authorized, url: required ? consentUrl(project.id) : null};
}

/** Where a person is asked; a page of this world has the same path. */
const consentUrl = (projectId: string) => `https://script.google.com/d/${projectId}/consent`;

function projectOf({execution}: Caller): string {
  if (!execution) throw new Error('only a script has triggers');
  return execution.projectId;
}

function plain({id, handler, source, event, sourceId}: Trigger) {
  return {id, handler, source, event, sourceId};
}

/** Where a wish leaves the minute open, Google takes one within the hour and keeps it (guides/triggers/installable). */
function scheduleOf(world: World, wish: ClockWish, scriptZone: string): Schedule {
  const timeZone = wish.timeZone ?? scriptZone;
  const now = world.clock.now();
  const day = () => ({
    hour: wish.hour ?? world.random.int(24),
    minute: wish.minute === undefined ? world.random.int(60) : nearly(world, wish.minute),
    timeZone,
  });
  if (wish.after !== undefined) return {every: 'once', at: now + wish.after};
  if (wish.at) return {every: 'once', at: wish.at.$date};
  if (wish.atDate) {
    const [year, month, date] = wish.atDate;
    const {hour, minute} = day();
    return {
      every: 'once',
      at: instantAt({year, month, day: date, hour, minute, second: 0}, timeZone),
    };
  }
  if (wish.everyMinutes !== undefined) return {every: 'minutes', n: wish.everyMinutes};
  if (wish.everyHours !== undefined) return {every: 'hours', n: wish.everyHours};
  if (wish.monthDay !== undefined) return {every: 'months', monthDay: wish.monthDay, ...day()};
  if (wish.everyWeeks !== undefined || wish.weekDay !== undefined) {
    const weekDay = wish.weekDay ?? weekDayOf(now, timeZone);
    return {every: 'weeks', n: wish.everyWeeks ?? 1, weekDay, ...day()};
  }
  return {every: 'days', n: wish.everyDays ?? 1, ...day()};
}

/** nearMinute(): plus or minus 15 minutes (reference/script/clock-trigger-builder#nearMinute(Integer)), within the hour. */
function nearly(world: World, minute: number): number {
  return Math.min(59, Math.max(0, minute - 15 + world.random.int(31)));
}

const WEEK_DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

function weekDayOf(instant: number, timeZone: string): string {
  const {year, month, day} = localTime(instant, timeZone);
  return WEEK_DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!;
}
