import type {ReportMade, ReportWish} from '../../src/domain/desk/report';
import {openTestOffice, type TestOffice} from './office';

const NOVEMBER = {from: '2026-11-01', to: '2026-11-30'};
/** Every fourth call of the longest step; the long test strikes all. */
const STRUCK = [1, 5, 9, 13, 17, 21];

/** Asks as the page does; the call that makes the files is struck once, then made again. */
function recapStruckAt(office: TestOffice, token: string, call: number): string[] {
  let wish: ReportWish = {kind: 'recap', period: NOVEMBER, number: ''};
  const ask = () => office.ask<ReportMade>({do: 'recap', token, wish});
  const {at, span, done} = ask();
  wish = {...wish, job: {at, span, done}};
  office.world.kill(call);
  expect(ask).toThrow();
  for (let made = ask(); made.done < made.steps; made = ask())
    wish = {...wish, job: {at, span, done: made.done}};
  const {files} = office.world.services.drive.state;
  return Object.values(files)
    .map(({name}) => name)
    .filter(name => name.startsWith('2026-11 '));
}

describe('P1 a report that an execution died in', () => {
  it.each(STRUCK)('at call %i goes on and files each of its files once', async call => {
    const office = await openTestOffice();
    office.submit({'Isi aduan': 'Lampu padam'});
    const names = recapStruckAt(office, office.signIn('ayu.admin@example.com'), call);
    const bare = names.map(name => name.replace(/ \([\d. -]+\)/, '')).sort();
    expect(bare).toEqual([
      '2026-11 Data Aduan.csv',
      '2026-11 Data Aduan.xlsx',
      '2026-11 Manifes.json',
      '2026-11 Rekapitulasi Aduan Masyarakat',
      '2026-11 Rekapitulasi Aduan Masyarakat.pdf',
    ]);
    office.world.close();
  });
});
