import type {ComplaintView} from '../../src/domain/desk/protocol';
import type {DeskFigures} from '../../src/domain/desk/figures';
import {openTestOffice, type TestOffice} from './office';
import {CLASSIFY} from './acts';

const NOVEMBER = {from: '2026-11-01', to: '2026-11-30'};
const ANSWERS = {
  'Nama lengkap': 'Sari Contohwati',
  'Alamat surel': 'sari.contoh@example.com',
  'Alamat tempat tinggal': 'Desa Karangluhur RT 02 RW 04',
  'Isi aduan': 'Lampu penerangan jalan di Desa Karangluhur padam.',
};

describe('P4, P5 the figures of a period at the desk', () => {
  let office: TestOffice;
  const tokens: Record<string, string> = {};
  const figures = (person: string, period = NOVEMBER) => {
    tokens[person] ??= office.signIn(person);
    return office.ask<DeskFigures>({do: 'figures', token: tokens[person], period});
  };

  beforeAll(async () => {
    office = await openTestOffice();
    for (let times = 0; times < 4; times += 1) office.submit(ANSWERS);
    const token = office.signIn('ayu.admin@example.com');
    for (const entry of [1, 2, 3]) {
      const view = office.ask<ComplaintView>({do: 'open', token, entry});
      office.act(token, view, CLASSIFY);
    }
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 4});
    office.act(token, view, {type: 'dismiss', reason: 'Uji coba.'});
  });

  afterAll(() => office.world.close());

  it('are told to officers and the head, small ones too, and name nobody', () => {
    for (const person of ['bagus.pengelola@example.com', 'camat@example.com']) {
      const {lines, tables} = figures(person);
      expect(lines[0]).toContain('terdaftar 4 aduan');
      const status = tables.find(({title}) => title === 'Status')!;
      expect(status.rows).toContainEqual(['Bukan aduan', 1, '25 %']);
      expect(JSON.stringify(tables)).not.toMatch(/Sari|@/);
    }
  });

  it('P5: three alike stand with the draft of a proposal', () => {
    const [spot] = figures('camat@example.com').repeats;
    expect(spot!.registers).toEqual(['ADU-2026-0001', 'ADU-2026-0002', 'ADU-2026-0003']);
    expect(spot!.proposal).toContain('penanganan menyeluruh untuk Penerangan Jalan Umum');
  });

  it('of an empty period say so, and a period turned round is refused', () => {
    const july = {from: '2026-07-01', to: '2026-07-31'};
    expect(figures('camat@example.com', july)).toMatchObject({tables: [], repeats: []});
    const turned = {from: '2026-11-30', to: '2026-11-01'};
    expect(() => figures('camat@example.com', turned)).toThrow('bad-request');
  });
});
