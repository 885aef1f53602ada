import {openWorld, type Workspace} from '../../workspace';
import type {Act as DeskAct} from '../../src/domain/desk/act';
import type {ComplaintView, Inbox, Response, SignedIn} from '../../src/domain/desk/protocol';
import {type LocalOffice, openDesk} from '../../tools/office';

/** A working day like others: Monday, 2 November 2026, 8 o'clock in Jakarta. */
export const MONDAY = Date.parse('2026-11-02T08:00:00+07:00');

export interface TestOffice extends LocalOffice {
  world: Workspace;
  /** A page's call of the desk, as somebody; the value, or the refusal thrown as an error. */
  ask<T>(message: object, as?: string): T;
  submit(answers: Record<string, string>, as?: string): string;
  signIn(email: string): string;
  inbox(token: string): Inbox;
  act(
    token: string,
    view: {entry: number; complaint: {version: number}},
    ...acts: DeskAct[]
  ): ComplaintView;
  tick(): void;
}

let commands = 0;

/** The built desk, installed in a fresh world. */
export async function openTestOffice({seed = 1, now = MONDAY} = {}): Promise<TestOffice> {
  const world = openWorld({seed, now});
  const office = await openDesk(world);
  return testOffice(world, office);
}

export function testOffice(world: Workspace, office: LocalOffice): TestOffice {
  const request = (message: object, as = office.email) =>
    world.act({do: 'call', fn: 'request', args: [message as never], as, via: 'page'});

  function ask<T>(message: object, as?: string): T {
    const answer = request(message, as);
    if (!answer.ok) throw new Error(answer.error);
    const response = answer.result as Response<T>;
    if (!response.ok) throw new Error(`${response.code}: ${response.message}`);
    return response.value;
  }

  function signIn(email: string): string {
    ask({do: 'askCode', email});
    const mail = mailsOf(world, email).at(-1)!;
    const code = /\d{6}/.exec(mail.subject)![0];
    return ask<SignedIn>({do: 'signIn', email, code}).token;
  }

  return {
    ...office,
    world,
    ask,
    signIn,
    submit(answers, as) {
      const result = world.act({do: 'submit', answers, ...(as ? {as} : {})});
      if (!result.ok) throw new Error(result.error);
      return result.responseId as string;
    },
    inbox: token => ask<Inbox>({do: 'inbox', token}),
    act: (token, {entry, complaint}, ...acts) =>
      ask<ComplaintView>({
        do: 'act',
        token,
        id: `c${(commands += 1)}`,
        entry,
        seen: complaint.version,
        acts,
      }),
    tick: () => void world.advance(world.clock.now() + 5 * 60_000),
  };
}

/** All messages of a mailbox, the oldest first. */
export function mailsOf(world: Workspace, email: string) {
  const {threads} = world.services.gmail.mailbox(email);
  return threads.flatMap(thread => thread.messages).sort((a, b) => Number(a.date) - Number(b.date));
}
