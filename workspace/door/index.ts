import type {Workspace} from '../index';
import type {
  Advance,
  ArmFault,
  Consent,
  Edit,
  Kill,
  Mail,
  Publish,
  Read,
  Result,
  Submit,
  Together,
  Call,
} from './acts';
import {consent} from './consent';
import {instant, milliseconds} from './duration';
import {armFault} from './fault';
import {formNamed} from './files';
import {describe, open, type Open, type OpenDesk} from './open';
import type {ReadRegister} from './read';

/** What the door cannot know itself: the desk of this house. */
export interface Desk {
  openDesk: OpenDesk;
  readRegister: ReadRegister;
}

type Wish =
  | Open
  | Submit
  | Mail
  | Call
  | Edit
  | Together
  | Advance
  | ArmFault
  | Consent
  | Kill
  | Publish
  | Read;

/** Takes wishes one after another. */
export interface Door {
  /** Answers an object with `do` by `{ok: true, ...}` or `{ok: false, error}`; never throws. */
  answer(wish: unknown): Promise<Result>;
  close(): void;
}

export function createDoor(desk: Desk): Door {
  let world: Workspace | undefined;

  async function answer(wish: unknown): Promise<Result> {
    try {
      return await grant(wish as Wish);
    } catch (error) {
      return {ok: false, error: error instanceof Error ? error.message : String(error)};
    }
  }

  async function grant(wish: Wish): Promise<Result> {
    if (wish?.do === 'open') {
      world?.close();
      world = await open(wish, desk.openDesk);
      return describe(world);
    }
    if (!world) throw new Error('There is no world yet. Begin with {"do":"open"}.');
    return grantIn(world, wish, desk.readRegister);
  }

  return {answer, close: () => world?.close()};
}

async function grantIn(
  world: Workspace,
  wish: Exclude<Wish, Open>,
  readRegister: ReadRegister,
): Promise<Result> {
  switch (wish.do) {
    case 'submit':
    case 'mail':
    case 'call':
    case 'edit':
      return world.act(wish);
    case 'together':
      return {ok: true, results: await world.together(wish.acts)};
    case 'advance':
      return advance(world, wish);
    case 'fault':
      armFault(world, wish);
      return {ok: true};
    case 'publish':
      Object.assign(formNamed(world, wish.form).settings, {
        published: true,
        acceptingResponses: true,
      });
      return {ok: true};
    case 'consent':
      consent(world, wish);
      return {ok: true};
    case 'kill':
      world.kill(wish.atCall);
      return {ok: true};
    case 'read':
      return {ok: true, value: await world.read(wish, readRegister)};
    default:
      throw new Error(
        `What is ${JSON.stringify((wish as {do?: unknown}).do)}? See the table of the world's door.`,
      );
  }
}

function advance(world: Workspace, {by, to}: Advance): Result {
  if (by === undefined && to === undefined) throw new Error('How far? Give by or to.');
  const until = to === undefined ? world.clock.now() + milliseconds(by!) : instant(to);
  const ran = world.advance(until);
  return {ok: true, now: new Date(world.clock.now()).toISOString(), executions: ran.length};
}
