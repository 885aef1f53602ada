import type {LocalOffice} from '../../tools/office';
import type {Workspace} from '../../workspace';
import {createRandom} from '../../workspace/random';

const TICK = 5 * 60_000;
/** Few executions of the desk make more requests than this. */
const CALLS = 12;

/** What may go wrong at Google, one thing at a time; the seed chooses. */
export interface Trouble {
  /** Now and then something goes wrong next: a call fails, an execution dies, a tick is missed or doubled. */
  meanwhile(): void;
  /** Sends the Form; its trigger comes once, twice or never. */
  send(answers: Record<string, string>): void;
  /** Nothing that was to go wrong will any more. */
  end(): void;
  /** What was to go wrong, for a repetition by hand. */
  log: string[];
  /** How many calls failed and how many executions died of it. */
  struck(): number;
}

export function createTrouble(
  world: Workspace,
  office: LocalOffice,
  {seed, percent}: {seed: number; percent: number},
): Trouble {
  const random = createRandom({seed});
  const {executions, faults} = world.state;
  const log: string[] = [];
  // From now on the tally names the calls of daily life, not those of *Pasang*.
  world.read({what: 'calls'});
  let armed = 0;
  let struck = 0;

  /** What has not struck by the next happening would wait for a call that may never come. */
  function disarm(): void {
    struck += armed - faults.armed.length - faults.kills.length;
    armed = 0;
    faults.armed = [];
    faults.kills = [];
  }

  function note(what: string): void {
    log.push(`${new Date(world.clock.now()).toISOString()} ${what}`);
  }

  function failCall(effect: 'before' | 'after'): void {
    const used = Object.keys(executions.tally).sort();
    const on = used[random.int(used.length)];
    if (!on) return;
    const nth = 1 + random.int(3);
    world.fault({on, nth, effect});
    armed += 1;
    note(`call ${nth} of ${on} fails ${effect} its effect`);
  }

  function kill(): void {
    const atCall = 1 + random.int(CALLS);
    world.kill(atCall);
    armed += 1;
    note(`an execution dies at call ${atCall}`);
  }

  function missTick(): void {
    for (const trigger of world.state.services.script.triggers)
      if (trigger.handler === 'onTick') trigger.next! += TICK * (1 + random.int(6));
    note('ticks are missed');
  }

  function doubleTick(): void {
    note('a tick comes twice');
    world.act({do: 'call', fn: 'onTick', via: 'trigger', as: office.email});
  }

  const kinds = [
    () => failCall('before'),
    () => failCall('after'),
    kill,
    kill,
    missTick,
    doubleTick,
  ];

  function meanwhile(): void {
    disarm();
    if (random.int(100) < percent) kinds[random.int(kinds.length)]!();
  }

  function send(answers: Record<string, string>): void {
    world.services.forms.submit(office.formId, {answers, respondent: null});
    const times = [0, 1, 1, 1, 1, 2][random.int(6)]!;
    if (times !== 1) note(`the Form's trigger comes ${times} times`);
    const [dispatch] = executions.waiting.splice(0);
    for (let n = 0; n < times; n += 1)
      executions.waiting.push({...dispatch!, start: dispatch!.start});
    world.advance(world.clock.now());
  }

  return {
    meanwhile,
    send,
    end: disarm,
    log,
    struck: () => struck,
  };
}
