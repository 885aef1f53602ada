import {
  GoogleError,
  type Caller,
  type Operation,
  type Operations,
  type Plain,
  type World,
} from '../../../service';
import type {Mailbox} from '../entities';
import {delegationDenied} from '../errors';
import {accountOf, mailboxOf, type Post} from '../mailbox';
import {spendUnits} from '../units';

/** What a method of the Gmail API works on: the mailbox of `userId`. */
export interface Own {
  post: Post;
  mailbox: Mailbox;
  user: string;
}

/** `me`, or one's own address; another's mailbox is refused. */
export function own(post: Post, caller: Caller, userId: string): Own {
  const user = accountOf(post.world, caller.user);
  if (userId !== 'me' && accountOf(post.world, userId) !== user) throw delegationDenied(userId);
  return {post, mailbox: mailboxOf(post, user), user};
}

/**
 * A method of the advanced service. Apps Script puts the request body first, then the path
 * (`modify(resource, userId, id)`), so `userAt` tells where `userId` stands.
 */
export function method(
  post: Post,
  member: string,
  userAt: number,
  act: (own: Own, ...args: never[]) => unknown,
): Operations {
  const operation = (_: World, caller: Caller, ...args: unknown[]) => {
    const rest = args.filter((_argument, index) => index !== userAt);
    try {
      spendUnits(post, caller, member);
      return act(own(post, caller, String(args[userAt])), ...(rest as never[])) as Plain;
    } catch (error) {
      throw error instanceof GoogleError ? asScriptSees(member, error) : error;
    }
  };
  return {[`Gmail.Users.${member}`]: operation as Operation};
}

/** Errors of an advanced service reach the script with the method's name before Google's text. */
function asScriptSees(member: string, {message, status}: GoogleError): GoogleError {
  const path = member.split('.').map(word => word.charAt(0).toLowerCase() + word.slice(1));
  const name = ['gmail.users', ...path].join('.').replace(/remove$/, 'delete');
  return new GoogleError(
    `API call to ${name} failed with error: ${message}`,
    status,
    'GoogleJsonResponseException',
  );
}
