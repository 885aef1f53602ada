import type {ComplaintView} from '../../src/domain/desk/protocol';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {CLASSIFY, REFER} from './acts';

const BODY = 'Ngapunten, dalan ngarep bale desa peteng, lampune mati wis rong minggu.';
const PLAIN = 'Mohon maaf, jalan depan balai desa gelap, lampunya mati sudah dua minggu.';

describe('C10 a complaint in Javanese', () => {
  let office: TestOffice;

  beforeAll(async () => {
    office = await openTestOffice();
  });

  afterAll(() => office.world.close());

  it('stands in standard Indonesian beside the original, at the desk and in the referral', () => {
    office.submit({'Nama lengkap': 'Sari Contohwati', 'Isi aduan': BODY});
    const token = office.signIn('ayu.admin@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    expect([view.body, view.plain]).toEqual([BODY, PLAIN]);
    office.act(token, view, CLASSIFY, REFER);
    const {text} = mailsOf(office.world, 'ppid.4@example.com')[0]!;
    expect(text.indexOf(BODY)).toBeGreaterThan(0);
    expect(text).toContain(`Ringkasan baku: ${PLAIN}`);
  });
});
