import type {World} from '../../service';
import type {Schedule, ScriptState, Trigger, TriggerEvent, TriggerSource} from './entities';
import {badInterval, tooManyTriggers} from './errors';
import {HOUR_INTERVALS, MINUTE_INTERVALS, TRIGGERS_PER_USER_AND_SCRIPT} from './limits';
import {nextFiring} from './schedule';

export interface NewTrigger {
  projectId: string;
  owner: string;
  handler: string;
  source: TriggerSource;
  event: TriggerEvent;
  sourceId?: string | null;
  schedule?: Schedule | null;
}

/** Installable triggers (https://developers.google.com/apps-script/guides/triggers/installable). */
export function createTriggers(world: World, state: ScriptState) {
  function createTrigger(wanted: NewTrigger): Trigger {
    const own = triggersOf(wanted.projectId, wanted.owner);
    if (own.length >= TRIGGERS_PER_USER_AND_SCRIPT) throw tooManyTriggers();
    const schedule = wanted.schedule ?? null;
    if (schedule) requireInterval(schedule);
    const trigger: Trigger = {
      id: String(1 + world.random.int(9)) + world.random.id(18, '0123456789'),
      projectId: wanted.projectId,
      owner: wanted.owner,
      handler: wanted.handler,
      source: wanted.source,
      event: wanted.event,
      sourceId: wanted.sourceId ?? null,
      schedule,
      next: schedule && nextFiring(schedule, world.clock.now()),
    };
    state.triggers.push(trigger);
    return trigger;
  }

  /** A person sees only the triggers they made themselves. */
  function triggersOf(projectId: string, owner: string): Trigger[] {
    return state.triggers.filter(
      trigger => trigger.projectId === projectId && trigger.owner === owner,
    );
  }

  function deleteTrigger(id: string): void {
    state.triggers = state.triggers.filter(trigger => trigger.id !== id);
  }

  /** The time-driven trigger whose turn comes first, at `until` or before. */
  function due(until: number): Trigger | undefined {
    let first: Trigger | undefined;
    for (const trigger of state.triggers) {
      if (trigger.next === null || trigger.next > until) continue;
      if (!first || trigger.next < first.next!) first = trigger;
    }
    return first;
  }

  /** A time-driven trigger fired: its next turn is set; one that fires once is gone. */
  function fired(trigger: Trigger): void {
    const next = trigger.schedule && nextFiring(trigger.schedule, trigger.next!);
    if (next === null) deleteTrigger(trigger.id);
    else trigger.next = next;
  }

  return {createTrigger, triggersOf, deleteTrigger, due, fired};
}

function requireInterval(schedule: Schedule): void {
  if (schedule.every === 'minutes' && !MINUTE_INTERVALS.includes(schedule.n)) {
    throw badInterval(MINUTE_INTERVALS, 'Minutes');
  }
  if (schedule.every === 'hours' && !HOUR_INTERVALS.includes(schedule.n)) {
    throw badInterval(HOUR_INTERVALS, 'Hours');
  }
}
