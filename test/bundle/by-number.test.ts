import type {ComplaintView} from '../../src/domain/desk/protocol';
import {openTestOffice, type TestOffice} from './office';

describe('J8 a complaint that has left the inbox', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice();
    for (const words of ['Lampu padam', 'Camat meminta uang'])
      office.submit({
        'Nama lengkap': 'Sari Contohwati',
        'Alamat surel': 'sari.contoh@example.com',
        'Isi aduan': words,
      });
    token = office.signIn('ayu.admin@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    office.act(token, view, {type: 'dismiss', reason: 'Uji.'});
    expect(office.inbox(token).items.map(({entry}) => entry)).toEqual([2]);
  });

  afterAll(() => office.world.close());

  const seek = (number: string, as = token) =>
    office.ask<ComplaintView>({do: 'openNumber', token: as, number}).complaint.register;

  it.each(['ADU-2026-0001', 'adu 2026 1', '2026-1', '1/2026', '0001', '1'])(
    'is opened by %j',
    number => expect(seek(number)).toBe('ADU-2026-0001'),
  );

  it.each(['3', '1/2025', 'ADU-2025-0001', '2026', 'XYZ-2026-0001', 'aduan', '9'.repeat(300)])(
    'but by %j there is none',
    number => expect(() => seek(number)).toThrow(/^unknown-complaint: Aduan tersebut tidak ada/),
  );

  it('is not there for the one it is about (C9)', () => {
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 2});
    office.act(token, view, {
      type: 'classify',
      classification: {
        kind: 'supervisoryComplaint',
        category: 'Lainnya',
        urgency: 'high',
        complete: true,
        clear: true,
        accused: [{is: 'head'}],
      },
    });
    expect(seek('2')).toBe('ADU-2026-0002');
    expect(() => seek('2', office.signIn('camat@example.com'))).toThrow('unknown-complaint');
  });
});
