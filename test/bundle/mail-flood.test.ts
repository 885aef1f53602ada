import {mailsOf} from './office';
import {openReferred, PMD, type ReferredOffice, replyToOf} from './referred';

/** No person wrote them: they are fetched and nothing comes of them. */
const headers = {'Auto-Submitted': 'auto-generated'};

describe('K2, R3 more mails than one execution can fetch', () => {
  let office: ReferredOffice;

  beforeEach(async () => {
    office = await openReferred(PMD.unit);
    office.tick();
    fetched();
  });

  afterEach(() => office.world.close());

  const {ppid: from} = PMD;
  const arrive = (count: number) => {
    for (let mail = 0; mail < count; mail += 1)
      office.world.act({
        do: 'mail',
        from: 'berita@example.com',
        to: office.email,
        text: '',
        headers,
      });
  };
  const reply = () => {
    const to = replyToOf(mailsOf(office.world, from)[0]!.raw);
    office.world.act({do: 'mail', from, to, text: 'Lampu sudah diganti.'});
  };
  const materials = () => office.open().materials.map(one => one.text);

  /** Messages the desk has fetched since it was last asked. */
  function fetched(): number {
    const calls = office.world.read({what: 'calls'}) as Record<string, {count: number}>;
    return calls['Gmail.Users.Messages.get']?.count ?? 0;
  }

  it('are read over some ticks, and the reply behind them is heard', () => {
    arrive(65);
    reply();
    for (const count of [60, 6, 0]) {
      office.tick();
      expect(fetched()).toBe(count);
    }
    expect(materials()).toEqual(['Lampu sudah diganti.']);
  });

  it('are read over some ticks where Gmail’s history is gone, and the reply before them is heard', () => {
    reply();
    arrive(110);
    office.world.services.gmail.forgetHistory(office.email);
    for (const count of [60, 51, 0]) {
      office.tick();
      expect(fetched()).toBe(count);
    }
    expect(materials()).toEqual(['Lampu sudah diganti.']);
  });
});
