import {remindedOf} from '../../../src/domain/reminder/recipients';
import {officeSettings} from '../../office-settings';

const GUARD = {accused: [], supervisory: false};
const UNIT = 'Seksi Pemberdayaan Masyarakat dan Desa';

describe('K7 who is reminded of a part', () => {
  const settings = officeSettings();
  const remind = (part: {unit: string; ppid: string}) =>
    remindedOf({guard: GUARD}, part, 1, settings, '2026-11-03').map(({email}) => email);

  it('the PPID whom the unit has now, also where another one had the referral', () => {
    expect(remind({unit: UNIT, ppid: 'ppid.lama@example.com'})).toEqual(['ppid.4@example.com']);
  });

  it('whom it was referred to, where the office has the unit no more', () => {
    expect(remind({unit: 'Seksi yang dilebur', ppid: 'ppid.lama@example.com'})).toEqual([
      'ppid.lama@example.com',
    ]);
  });
});
