import type {ReportMade, ReportWish} from '../../src/domain/desk/report';
import {sample} from '../amount';
import {openTestOffice, type TestOffice} from './office';

const NOVEMBER = {from: '2026-11-01', to: '2026-11-30'};
const STEPS = [0, 1, 2];
/** More than the longest step makes. */
const CALLS = Array.from({length: 32}, (_, at) => at + 1);
const BLOWS = STEPS.flatMap(step => CALLS.map(call => ({step, call})));

/** Asks as the page does; one call of one step kills, and what got no answer is asked again. */
function makeRecap(office: TestOffice, token: string, blow: {step: number; call: number}): boolean {
  let wish: ReportWish = {kind: 'recap', period: NOVEMBER, number: ''};
  let struck = false;
  const ask = () => office.ask<ReportMade>({do: 'recap', token, wish});
  for (let step = 0; ; step += 1) {
    if (step === blow.step) office.world.kill(blow.call);
    let made: ReportMade;
    try {
      made = ask();
    } catch {
      struck = true;
      made = ask();
    }
    if (wish.job && made.done >= made.steps) return struck;
    const {at, span, done} = made;
    wish = {...wish, job: {at, span, done}};
  }
}

/** The month's files without the time that a revision bears. */
function filesOfNovember(office: TestOffice): string[] {
  return Object.values(office.world.services.drive.state.files)
    .map(({name}) => name)
    .filter(name => name.startsWith('2026-11 '))
    .map(name => name.replace(/ \([\d. -]+\)/, ''))
    .sort();
}

describe('P1 a report that an execution died in', () => {
  it('goes on, whichever call struck, and files each of its files once', async () => {
    let struck = 0;
    for (const blow of sample(BLOWS, 8, 1)) {
      const office = await openTestOffice();
      office.submit({'Isi aduan': 'Lampu padam'});
      if (makeRecap(office, office.signIn('ayu.admin@example.com'), blow)) struck += 1;
      expect({blow, files: filesOfNovember(office)}).toEqual({
        blow,
        files: [
          '2026-11 Data Aduan.csv',
          '2026-11 Data Aduan.xlsx',
          '2026-11 Manifes.json',
          '2026-11 Rekapitulasi Aduan Masyarakat',
          '2026-11 Rekapitulasi Aduan Masyarakat.pdf',
        ],
      });
      office.world.close();
    }
    expect(struck).toBeGreaterThan(3);
  }, 180_000);
});
