import {sample} from '../amount';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {install, numbers, submit} from './volumes';

const MINUTE = 60_000;

describe('R8 a new volume in bad weather', () => {
  it('is safe when the execution that opens it dies at any call, and when any call fails', async () => {
    const blows = [
      ...Array.from({length: 24}, (_, at) => (office: TestOffice) => office.world.kill(at + 1)),
      ...[
        'Sheets.Spreadsheets.create',
        'Sheets.Spreadsheets.batchUpdate',
        'Properties.setProperty',
      ].flatMap(on =>
        (['before', 'after'] as const).flatMap(effect =>
          [1, 2, 3].map(nth => (office: TestOffice) => office.world.fault({on, nth, effect})),
        ),
      ),
    ];
    for (const [index, blow] of sample([...blows.entries()], 6)) {
      const office = await openTestOffice();
      install(office, 1);
      submit(office, 1);
      blow(office);
      submit(office, 2);
      office.world.advance(office.world.clock.now() + 60 * MINUTE);
      const used = numbers(office).filter(one => one.length > 0);
      expect({index, used}).toEqual({index, used: [['ADU-2026-0001'], ['ADU-2026-0002']]});
      for (const n of [1, 2])
        expect(mailsOf(office.world, `warga.${n}@example.com`)).toHaveLength(1);
      office.world.close();
    }
  }, 180_000);
});
