import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {MINUTE} from '../../src/domain/instant';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {stepTable} from './step-table';
import {CLASSIFY} from './acts';

const PPID = 'ppid.4@example.com';
const ANSWER =
  'Yth. Ibu Sari,\n\nLampu jalan di depan balai desa sudah diganti oleh Seksi Pemberdayaan Masyarakat dan Desa pada Selasa, 3 November 2026. Bila lampu padam lagi, hubungi kami di 0810-0000-0000.\n\nTerima kasih.';

describe('K9 SOP A by the stopwatch', () => {
  let office: TestOffice;
  let view: ComplaintView;

  const wait = (minutes: number) =>
    office.world.advance(office.world.clock.now() + minutes * MINUTE);
  const step = (no: number) => view.steps.find(one => one.no === no)!;
  const judged = (no: number) => {
    const {waiting, handling, verdict} = step(no);
    return [Math.round(waiting.working), Math.round(handling.working), verdict];
  };
  let commands = 0;
  /** As the page sends it: with how long the officer has had the complaint open. */
  const act = (token: string, worked: number, ...acts: Act[]) => {
    view = office.ask<ComplaintView>({
      do: 'act',
      token,
      id: `sop${(commands += 1)}`,
      entry: 1,
      seen: view.complaint.version,
      acts,
      worked: worked * MINUTE,
    });
  };

  beforeAll(async () => {
    office = await openTestOffice();
    office.submit({
      'Nama lengkap': 'Sari Contohwati',
      'Alamat surel': 'sari.contoh@example.com',
      'Alamat tempat tinggal': 'Desa Karangluhur RT 02 RW 04',
      'Judul aduan': 'Lampu jalan padam',
      'Isi aduan': 'Lampu penerangan jalan di depan Balai Desa Karangluhur padam sejak 20 Oktober.',
    });
  });

  afterAll(() => {
    console.log(stepTable(view));
    office.world.close();
  });

  it('every step of the document is measured, and the table says how', () => {
    const bagus = office.signIn('bagus.pengelola@example.com');
    wait(90);
    view = office.ask<ComplaintView>({do: 'open', token: bagus, entry: 1});
    wait(7);
    act(bagus, 7, CLASSIFY, {type: 'refer', unit: 'Seksi Pemberdayaan Masyarakat dan Desa'});
    expect(judged(2).slice(2)).toEqual(['onTime']);
    expect(step(3).verdict).toBe('onTime');
    expect(Math.round(step(3).handling.working)).toBe(7);
    expect(step(3).waiting.working).toBeGreaterThanOrEqual(89);

    wait(24 * 60);
    const [referral] = mailsOf(office.world, PPID);
    office.world.services.gmail.reply(PPID, referral!.id, {
      text: 'Lampu sudah diganti pada Selasa, 3 November 2026.',
    });
    office.tick();
    const ayu = office.signIn('ayu.admin@example.com');
    wait(30);
    view = office.ask<ComplaintView>({do: 'open', token: ayu, entry: 1});
    expect(step(4).verdict).toBe('onTime');
    expect(step(4).waiting.working).toBe(0);
    // Tuesday's reply to Monday's referral: one working day of service, the night between left out.
    expect(step(4).handling.working).toBeGreaterThan(8.5 * 60 - 1);
    expect(step(4).handling.wall).toBeGreaterThanOrEqual(24 * 60 * MINUTE);

    wait(25);
    act(ayu, 25, {type: 'draft', answer: ANSWER}, {type: 'approve'});
    expect(judged(5)[2]).toBe('late');
    expect(Math.round(step(5).handling.working)).toBe(25);
    expect(step(5).owesReason).toBe(true);
  });

  it('a late step is asked why; the words stay with the complaint, their hash in the journal', () => {
    const ayu = office.signIn('ayu.admin@example.com');
    act(ayu, 1, {type: 'explainLate', step: 5, reason: 'Menunggu foto dari lokasi.'});
    expect(step(5)).toMatchObject({owesReason: false, reason: 'Menunggu foto dari lokasi.'});
    expect(view.complaint.stages[5]!.reasonHash).toMatch(/^[0-9a-f]{64}$/);
  });
});
