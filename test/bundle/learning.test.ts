import type {Act} from '../../src/domain/desk/act';
import type {Forgot} from '../../src/domain/desk/judged';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {openLedger} from '../../tools/office/register';
import {openTestOffice, type TestOffice} from './office';

const AYU = 'ayu.admin@example.com';
const BAGUS = 'bagus.pengelola@example.com';
const SERVICE = 'Seksi Pelayanan Umum';
const PEACE = 'Seksi Ketenteraman dan Ketertiban Umum';
const CLASSIFY: Act = {
  type: 'classify',
  classification: {
    kind: 'nonSupervisoryComplaint',
    category: 'Lainnya',
    urgency: 'medium',
    complete: true,
    clear: true,
    accused: [],
  },
};
/** An hour before the desk learns. */
const NIGHT = Date.parse('2026-11-02T01:10:00+07:00');

describe('C3 what officers decide is learned', () => {
  let office: TestOffice;
  let ayu: string;
  let bagus: string;
  let entries = 0;

  beforeAll(async () => {
    office = await openTestOffice({now: NIGHT});
    [ayu, bagus] = [office.signIn(AYU), office.signIn(BAGUS)];
  });

  afterAll(() => office.world.close());

  /** The units the desk suggests for a complaint of these words, the likeliest first. */
  function sent(body: string): ComplaintView {
    office.submit({'Alamat surel': 'sari.contoh@example.com', 'Isi aduan': body});
    entries += 1;
    return office.ask<ComplaintView>({do: 'open', token: ayu, entry: entries});
  }

  const units = (view: ComplaintView) => view.look.units.map(one => one.name);

  it('abstains on day one where the shipped words say nothing', () => {
    expect(
      units(sent('Odong-odong wisata berhenti sembarangan di Karangluhur sejak Senin.')),
    ).toEqual([]);
  });

  it('follows one decision for the next like complaint, with the words that led there', () => {
    office.act(ayu, sent('Odong-odong wisata mangkal lama di Wonosari.'), CLASSIFY, {
      type: 'refer',
      unit: PEACE,
    });
    const next = sent('Ada odong-odong wisata mangkal lama di Tegalrejo.');
    expect(units(next)[0]).toBe(PEACE);
    expect(next.look.units[0]!.because).toContain('wisata');
  });

  it('follows each correction at once', () => {
    office.act(ayu, sent('Odong-odong wisata mangkal lama di Sukamaju.'), CLASSIFY, {
      type: 'refer',
      unit: SERVICE,
    });
    expect(units(sent('Odong-odong wisata mangkal lama di Margamulya.'))[0]).toBe(SERVICE);
  });

  it('learns anew at night from the register, and needs nothing else for it', () => {
    office.world.advance(office.world.clock.now() + 75 * 60_000);
    const [model] = openLedger(office.world).rows('learned');
    const learned = JSON.parse(model!.slice(1).join('')) as {model: {units: string[]}};
    expect(learned.model.units.sort()).toEqual([PEACE, SERVICE].sort());
    expect(units(sent('Odong-odong wisata mangkal di Karangluhur.')).sort()).toEqual(
      [PEACE, SERVICE].sort(),
    );
  });

  it('undoes many wrong decisions of one officer, and leaves the register as it is', () => {
    for (let times = 0; times < 12; times += 1) {
      const view = sent(`Odong-odong wisata mangkal di gang ${times + 1} Wonosari.`);
      office.act(bagus, view, CLASSIFY, {type: 'refer', unit: 'Sekretariat Kecamatan'});
    }
    const wrong = sent('Odong-odong wisata mangkal di Wonosari.');
    expect(units(wrong)[0]).toBe('Sekretariat Kecamatan');
    const before = openLedger(office.world).rows('register');
    expect(() =>
      office.ask({do: 'forget', token: bagus, email: AYU, from: '2026-11-02', to: '2026-11-04'}),
    ).toThrow('not-allowed');
    const wish = {do: 'forget', token: ayu, email: BAGUS, from: '2026-11-02', to: '2026-11-04'};
    expect(office.ask<Forgot>(wish)).toEqual({forgotten: 12});
    expect(units(sent('Odong-odong wisata mangkal di Wonosari.'))).not.toContain(
      'Sekretariat Kecamatan',
    );
    expect(openLedger(office.world).rows('register').slice(0, before.length)).toEqual(before);
    // The rule stays with the model, for all nights to come.
    const [model] = openLedger(office.world).rows('learned');
    expect(JSON.parse(model!.slice(1).join(''))).toMatchObject({forgotten: [{by: BAGUS}]});
  });
});
