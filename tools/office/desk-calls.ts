import type {Act as DeskAct} from '../../src/domain/desk/act';
import type {ComplaintView, Inbox, Response, SignedIn} from '../../src/domain/desk/protocol';
import type {Workspace} from '../../workspace';

/** What the people of an office do at the desk page, as the page does it: by `request`. */
export interface DeskCalls {
  /** A page's call of the desk, as somebody; the value, or the refusal thrown as an error. */
  ask<T>(message: object, as?: string): T;
  signIn(email: string): string;
  inbox(token: string): Inbox;
  act(
    token: string,
    view: {entry: number; complaint: {version: number}},
    ...acts: DeskAct[]
  ): ComplaintView;
}

/** Ids of commands, unlike in all worlds of this process: the desk answers a known id with its first result. */
let commands = 0;

/** Calls of the desk bound to the office account `email`. */
export function deskCalls(world: Workspace, email: string): DeskCalls {
  function ask<T>(message: object, as = email): T {
    const answer = world.act({
      do: 'call',
      fn: 'request',
      args: [message as never],
      as,
      via: 'page',
    });
    if (!answer.ok) throw new Error(answer.error);
    const response = answer.result as Response<T>;
    if (!response.ok) throw new Error(`${response.code}: ${response.message}`);
    return response.value;
  }

  function signIn(person: string): string {
    ask({do: 'askCode', email: person});
    const code = /\d{6}/.exec(mailsOf(world, person).at(-1)!.subject)![0];
    return ask<SignedIn>({do: 'signIn', email: person, code}).token;
  }

  return {
    ask,
    signIn,
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
  };
}

/** All messages of a mailbox, the oldest first. */
export function mailsOf(world: Workspace, email: string) {
  const {threads} = world.services.gmail.mailbox(email);
  return threads.flatMap(thread => thread.messages).sort((a, b) => Number(a.date) - Number(b.date));
}
