import {mailsOf} from './office';
import {openReferred, PMD, replyToOf} from './referred';

const HOUR = 3_600_000;

describe('R3 mails that no look at the history brought', () => {
  it('are recorded by the night, which says so', async () => {
    const office = await openReferred(PMD.unit);
    const [referral] = mailsOf(office.world, PMD.ppid);
    const to = replyToOf(referral!.raw);
    // It lay among spam, and a hand brought it back: no message was added.
    office.world.act({do: 'mail', from: PMD.ppid, to, text: 'Lampu sudah diganti.'});
    const {mailboxes} = office.world.services.gmail.state;
    const inbox = Object.values(mailboxes).find(one => one.email === office.email)!;
    inbox.history.length = 0;
    office.tick();
    expect(office.open().materials).toEqual([]);
    office.world.advance(office.world.clock.now() + 20 * HOUR);
    expect(office.open().materials.map(one => one.text)).toEqual(['Lampu sudah diganti.']);
    const [night] = mailsOf(office.world, 'ayu.admin@example.com').filter(one =>
      /selisih/.test(one.subject),
    );
    expect(night!.text).toContain('Surel yang terlewat, sekarang tercatat: 1');
    office.world.close();
  });
});
