import {SCRATCH_NAME} from '../scratch';
import {OFTEN, type Probe, SELDOM} from './probe';

const ME = 'me';

/** Letters of the account to itself; they stay in its mailbox. */
export function gmailProbes(): Probe[] {
  const {emailAddress, historyId} = Gmail!.Users.getProfile(ME);
  const raw = Utilities.base64EncodeWebSafe(
    `To: ${emailAddress!}\r\nSubject: ${SCRATCH_NAME}\r\n\r\nIsi.`,
  );
  let newest = '';
  const list = (maxResults: number) => Gmail!.Users.Messages.list(ME, {maxResults}).messages!;
  return [
    {
      member: 'Gmail!.Users.Messages.send',
      times: SELDOM,
      call: () => Gmail!.Users.Messages.send({raw}, ME),
    },
    {
      member: 'Gmail!.Users.Messages.list',
      times: OFTEN,
      call: () => list(10),
    },
    {
      member: 'Gmail!.Users.Messages.get',
      times: OFTEN,
      before: () => void (newest = list(1)[0]!.id!),
      call: () => Gmail!.Users.Messages.get(ME, newest, {format: 'full'}),
    },
    {
      member: 'Gmail!.Users.History!.list',
      times: OFTEN,
      call: () => Gmail!.Users.History!.list(ME, {startHistoryId: historyId}),
    },
    {member: 'Gmail!.Users.getProfile', times: OFTEN, call: () => Gmail!.Users.getProfile(ME)},
  ];
}
