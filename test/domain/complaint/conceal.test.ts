import fc from 'fast-check';
import {firstLook} from '../../../src/domain/classification/first-look';
import {conceal, MASK} from '../../../src/domain/complaint/conceal';
import type {Complainant, Dossier} from '../../../src/domain/complaint/dossier';
import {queueItem} from '../../../src/domain/ledger/queue';
import {recap} from '../../../src/domain/recap/recap';
import {officeSettings} from '../../office-settings';
import {referralMail} from '../../../src/ui/text/mails/referral';
import {registerRow} from '../../../src/ui/text/register-book';
import {viewOf} from '../../../src/workflow/desk/view-complaint';
import {viewAfter} from '../../ui/desk/fixtures';

const settings = officeSettings();

const SARI: Complainant = {
  name: 'Sari Contohwati',
  email: 'sari.contoh@example.com',
  phone: '0810-0000-0001',
  address: 'Desa Karangluhur RT 02',
  identityNumber: '3313000000000001',
  account: '@sari.contoh',
  link: 'https://instagram.com/p/abc123',
  anonymous: true,
  confidential: false,
  trackingCode: 'ABCD2345',
  salt: 'garam',
};

function dossierOf(complainant: Complainant, body: string, title = 'Lampu padam'): Dossier {
  const {complaint} = viewAfter([]);
  const texts = {title, body, extra: [], materials: [], held: [], answer: '', answerBy: ''};
  return {entry: 1, complaint, complainant, texts, slot: null};
}

const PERIOD = {from: '2026-11-01', to: '2026-11-30'};

/** Everything that leaves the desk without a reason being given. */
function everywhere(dossier: Dossier): string {
  const referral = {unit: 'Seksi A', ppidName: 'Dian', dueAt: 0};
  return JSON.stringify([
    viewOf(dossier, settings, {now: 0, role: 'admin'}),
    queueItem(conceal(dossier), firstLook(dossier, settings)),
    registerRow(dossier, settings),
    recap([dossier], settings, {period: PERIOD, now: 0}),
    referralMail(conceal(dossier), referral, settings),
  ]);
}

describe('I8, R6 a hidden complainant', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{6,9}$/);
  const person = fc.record({
    name: fc.tuple(word, word).map(words => words.join(' ')),
    email: word.map(one => `${one}@example.com`),
    phone: fc.stringMatching(/^0810[0-9]{8}$/),
    address: word.map(one => `Dusun ${one} RT 01`),
    identityNumber: fc.stringMatching(/^3313[0-9]{12}$/),
    account: word.map(one => `@${one}`),
    link: word.map(one => `https://instagram.com/p/${one}`),
    anonymous: fc.boolean(),
  });

  it('stands in no view, row, referral, recap or inbox line, even where the texts repeat it', () => {
    fc.assert(
      fc.property(person, fc.boolean(), fc.boolean(), (who, shouted, inTitle) => {
        const {anonymous, ...particulars} = who;
        const complainant = {...SARI, ...particulars, anonymous, confidential: !anonymous};
        const repeated = `Saya ${Object.values(particulars).join(', ')} melapor.`;
        const body = shouted ? repeated.toUpperCase() : repeated;
        const dossier = dossierOf(complainant, body, inTitle ? body : 'Lampu padam');
        dossier.texts.extra = [{question: 'Nama ibu', answer: 'Ani'}];
        const seen = everywhere(dossier).toLowerCase();
        for (const one of Object.values(particulars)) expect(seen).not.toContain(one.toLowerCase());
        expect(seen).not.toContain('"ani"');
      }),
    );
  });

  it('may give any signs at all as its particulars', () => {
    const signs = fc.string({unit: 'binary', maxLength: 20});
    fc.assert(
      fc.property(signs, signs, signs, (name, phone, account) => {
        const dossier = dossierOf({...SARI, name, phone, account}, `${name} ${phone} ${account}`);
        expect(() => conceal(dossier)).not.toThrow();
      }),
    );
  });

  it.each([
    ['0810 0000 0001', true],
    ['+62 810-0000-0001', true],
    ['6281000000001', true],
    ['081000000001', true],
    ['0271 555', false],
  ])('has the telephone %s masked: %s', (written, masked) => {
    const {body} = viewOf(dossierOf(SARI, `Hubungi ${written} saja`), settings, {
      now: 0,
      role: 'admin',
    });
    expect(body).toBe(masked ? `Hubungi ${MASK} saja` : `Hubungi ${written} saja`);
  });

  it('keeps words that only contain a short name', () => {
    const ani = {...SARI, name: 'Ani', account: ''};
    const {body} = viewOf(dossierOf(ani, 'Saya Ani tidak berani lewat'), settings, {
      now: 0,
      role: 'admin',
    });
    expect(body).toBe(`Saya ${MASK} tidak berani lewat`);
  });

  it('is shown in full where the identity was opened', () => {
    const view = viewOf(dossierOf(SARI, 'Saya Sari Contohwati'), settings, {
      now: 0,
      role: 'admin',
      isOpened: true,
    });
    expect(view.complainant).toMatchObject({name: SARI.name, phone: SARI.phone, hidden: false});
    expect(view.body).toBe('Saya Sari Contohwati');
  });

  it('has a tracking code only for who must still tell it', () => {
    const dossier = dossierOf(SARI, '');
    expect(viewOf(dossier, settings, {now: 0, role: 'admin'}).complainant.trackingCode).toBe('');
    const due = {type: 'noticeDue' as const, at: 1, by: 'meja', kind: 'receipt' as const};
    const untold = {...dossier, complaint: viewAfter([due]).complaint};
    expect(viewOf(untold, settings, {now: 0, role: 'admin'}).complainant.trackingCode).toBe(
      'ABCD2345',
    );
    expect(viewOf(untold, settings, {now: 0, role: 'pimpinan'}).complainant.trackingCode).toBe('');
  });

  it('leaves a complainant who did not ask for it as they are', () => {
    const open = dossierOf({...SARI, anonymous: false}, 'Saya Sari Contohwati');
    expect(conceal(open)).toBe(open);
  });
});
