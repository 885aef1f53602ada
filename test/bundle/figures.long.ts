import {growLedger} from './big-ledger';
import {measure, tooMany} from './figures';
import {openTestOffice} from './office';

describe('what the desk asks of Google does not grow with the register', () => {
  it('at 39,900 complaints, a full volume but for the last hundred', async () => {
    const office = await openTestOffice();
    office.submit({'Isi aduan': 'Lampu padam'});
    office.tick();
    office.tick();
    growLedger(office, 39_900);
    expect(tooMany(measure(office, 39_901))).toEqual([]);
    office.world.close();
  });
});
