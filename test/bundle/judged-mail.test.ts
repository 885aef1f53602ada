import type {ComplaintView} from '../../src/domain/desk/protocol';
import {judgeLine} from '../../tools/judge/rows';
import {TASKS} from '../../tools/judge/tasks';
import replies from '../fixtures/replies-indonesian.json';
import headerSets from '../fixtures/autoreply-headers.json';
import results from '../fixtures/authentication-results.json';
import {mailsOf} from './office';
import {CLASSIFY} from './acts';
import {openReferred, PMD, type ReferredOffice, replyToOf} from './referred';

function judge(task: string, row: object): Record<string, unknown> {
  return judgeLine(JSON.stringify({id: 1, ...row}), TASKS[task]!({})).answer;
}

/** Fewer than the desk keeps of one address in a day. */
const AT_ONCE = 18;

describe('K2, K4, K5 the desk says of a mail what the judge says', () => {
  let office: ReferredOffice;

  beforeAll(async () => {
    office = await openReferred();
  });

  afterAll(() => office.world.close());

  it('of the words of every reply', () => {
    const groups = Array.from({length: Math.ceil(replies.length / AT_ONCE)}, (_none, at) =>
      replies.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
    );
    groups.forEach((group, at) => {
      const entry = at + 2;
      office.submit({'Isi aduan': `Lampu ${entry} padam.`});
      office.act(office.token, office.open(entry), CLASSIFY, {type: 'refer', unit: PMD.unit});
      const to = replyToOf(mailsOf(office.world, PMD.ppid).at(-1)!.raw);
      for (const {raw} of group)
        office.world.act({do: 'mail', from: PMD.ppid, to, subject: 'Re: Lampu', text: raw});
    });
    office.tick();
    groups.forEach((group, at) => {
      const {materials, held} = office.ask<ComplaintView>({
        do: 'open',
        token: office.token,
        entry: at + 2,
      });
      const kept = [...materials, ...held].map(one => one.text).sort();
      const judged = group.map(({raw}) => {
        const {reply} = judge('reply', {text: raw}) as {reply: string};
        return reply || raw.trim();
      });
      expect(kept).toEqual(judged.sort());
    });
  });

  it('of who or what wrote it, and whether the sender may be believed', () => {
    const rows = [
      ...headerSets.map(({id, headers}) => ({
        id,
        headers: headers as unknown as Record<string, string>,
      })),
      ...results.map(({id, from_, authentication_results}) => ({
        id,
        headers: {From: from_, 'Authentication-Results': authentication_results},
      })),
    ];
    for (const {id, headers} of rows)
      office.world.act({
        do: 'mail',
        from: String(headers.From),
        to: office.email,
        subject: id,
        text: id,
        // Where the sample says nothing of Google's verdict, none is added on the way.
        headers: {'Authentication-Results': [], ...headers} as Record<string, string[]>,
      });
    office.tick();
    const strays = office.inbox(office.token).strays;
    const seen = rows.map(({id}) => {
      const stray = strays.find(one => one.beginning === id);
      return [id, stray ? 'human' : 'machine', stray?.trusted ?? false];
    });
    const judged = rows.map(({id, headers}) => {
      const {kind, trusted} = judge('mail', {headers, own: [office.email]});
      return [id, kind === 'human' ? 'human' : 'machine', kind === 'human' && trusted];
    });
    expect(seen).toEqual(judged);
  });
});
