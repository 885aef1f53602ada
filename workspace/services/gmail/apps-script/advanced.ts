import {call} from '../../../runtime/bridge';
import {emulateService} from '../../../runtime/emulate';
import {withBytes, withoutBytes} from './bytes';

type Method = (...args: unknown[]) => unknown;

/** Methods of one resource: what they are given goes over the bridge in the order Apps Script takes it. */
function resource(path: string, methods: string[], nested: Record<string, object> = {}): object {
  const crossing =
    (name: string): Method =>
    (...args) =>
      withBytes(call(`${path}.${name}`, ...args.map(arg => withoutBytes(arg))));
  return emulateService<Record<string, Method | object>>(path, {
    ...nested,
    ...Object.fromEntries(methods.map(name => [name, crossing(name)])),
  });
}

const USERS = 'Gmail.Users';

const Users = resource(USERS, ['getProfile'], {
  Messages: resource(
    `${USERS}.Messages`,
    ['send', 'get', 'list', 'modify', 'batchModify', 'trash', 'untrash'],
    {Attachments: resource(`${USERS}.Messages.Attachments`, ['get'])},
  ),
  Threads: resource(`${USERS}.Threads`, ['get', 'list', 'modify', 'trash', 'untrash']),
  History: resource(`${USERS}.History`, ['list']),
  Labels: resource(`${USERS}.Labels`, ['list', 'get', 'create', 'remove']),
  Drafts: resource(`${USERS}.Drafts`, ['create', 'update', 'get', 'list', 'remove', 'send']),
});

/** The advanced service, version 1 (https://developers.google.com/apps-script/advanced/gmail). */
export const Gmail = emulateService<{Users: object; newMessage(): object; newDraft(): object}>(
  'Gmail',
  {
    Users,
    newMessage: () => ({}),
    newDraft: () => ({}),
  },
);
