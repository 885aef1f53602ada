import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {CLASSIFY} from './acts';
import {mailsOf} from './office';
import {CITIZEN, openReferred, PMD, type ReferredOffice, replyToOf, TRANTIB} from './referred';

const PHOTO = {
  name: 'foto.jpg',
  contentType: 'image/jpeg',
  bytes: '/9j/4AAQSkZJRg==',
};

describe('K2, K4 a PPID who answers two complaints in one mail', () => {
  let office: ReferredOffice;
  let addresses: string[];

  beforeEach(async () => {
    office = await openReferred(PMD.unit);
    office.submit({'Nama lengkap': 'Tono Misalnya', 'Isi aduan': 'Jalan berlubang di Suruh.'});
    refer(2, PMD.unit);
    addresses = mailsOf(office.world, PMD.ppid).map(mail => replyToOf(mail.raw));
  });

  afterEach(() => office.world.close());

  function refer(entry: number, unit: string) {
    const acts: Act[] = [CLASSIFY, {type: 'refer', unit}];
    office.act(office.token, office.open(entry), ...acts);
  }

  function arrives(to: string, text: string, from = PMD.ppid) {
    office.world.act({do: 'mail', from, to, subject: 'Tanggapan', text});
    office.tick();
  }

  const told = (entry: number) => {
    const {materials, held}: ComplaintView = office.open(entry);
    return {
      material: materials.map(one => one.text),
      held: held.map(one => [one.reason, one.text]),
    };
  };

  it('to both addresses, each under its number, has given both', () => {
    arrives(
      addresses.join(', '),
      'ADU-2026-0001: Lampu sudah kami ganti.\nADU-2026-0002: Jalan kami tambal hari Senin.',
    );
    expect(told(1)).toEqual({material: ['Lampu sudah kami ganti.'], held: []});
    expect(told(2)).toEqual({material: ['Jalan kami tambal hari Senin.'], held: []});
    expect(office.open(2).materials[0]!.isPart).toBe(true);
    expect(office.inbox(office.token).strays).toEqual([]);
  });

  it('to both addresses without saying which is which has both held, whole', () => {
    const text = 'Keduanya sudah kami kerjakan minggu lalu.';
    arrives(addresses.join(', '), text);
    for (const entry of [1, 2])
      expect(told(entry)).toEqual({material: [], held: [['shared', text]]});
  });

  it('to one address, naming the other, has that one’s part held there', () => {
    const text = 'Lampu sudah kami ganti.\n\nADU-2026-0002: jalan kami tambal hari Senin.';
    arrives(addresses[0]!, text);
    expect(told(1)).toEqual({material: ['Lampu sudah kami ganti.'], held: []});
    expect(told(2)).toEqual({material: [], held: [['shared', 'jalan kami tambal hari Senin.']]});
    const [held] = office.open(2).held;
    const accept: Act = {type: 'acceptReply', messageId: held!.messageId};
    const {complaint} = office.act(office.token, office.open(2), accept);
    expect(complaint.status).toBe('responded');
  });

  it('to the office’s own address, as a digest is answered, has both held', () => {
    arrives(office.email, '1. ADU-2026-0001 sudah diganti.\n2. ADU-2026-0002 ditambal Senin.');
    expect(told(1).held).toEqual([['shared', 'sudah diganti.']]);
    expect(told(2).held).toEqual([['shared', 'ditambal Senin.']]);
    expect(office.inbox(office.token).strays).toEqual([]);
  });

  it('and only speaks of the other within a sentence has given the one', () => {
    const text = 'Lampu sudah kami ganti bersama aduan ADU-2026-0002 kemarin.';
    arrives(addresses[0]!, text);
    expect([told(1).material, told(2).held]).toEqual([[text], []]);
  });

  it('of which one is another unit’s leaves that one alone, and cuts nothing', () => {
    office.submit({'Isi aduan': 'Pasar malam berisik.'});
    refer(3, TRANTIB.unit);
    const text = 'Lampu sudah kami ganti.\n\nADU-2026-0003: menurut kami ini urusan Trantib.';
    arrives(addresses[0]!, text);
    expect([told(1).material, told(3).held]).toEqual([[text], []]);
  });

  it('and is nobody’s PPID reaches neither by their numbers', () => {
    arrives(
      office.email,
      '1. ADU-2026-0001 batal.\n2. ADU-2026-0002 batal.',
      'orang.lain@example.com',
    );
    expect([told(1).held, told(2).held]).toEqual([[], []]);
    expect(office.inbox(office.token).strays).toHaveLength(1);
  });

  it('with a photo has each part held, and the photo filed with each that is accepted', () => {
    const to = addresses.join(', ');
    const text = 'ADU-2026-0001: sudah diganti.\nADU-2026-0002: sudah ditambal.';
    const subject = 'Foto';
    office.world.services.gmail.receive({from: PMD.ppid, to, subject, text, attachments: [PHOTO]});
    office.tick();
    for (const entry of [1, 2]) {
      const {held} = office.open(entry);
      expect(held.map(one => one.reason)).toEqual(['shared']);
      const accept: Act = {type: 'acceptReply', messageId: held[0]!.messageId};
      office.act(office.token, office.open(entry), accept);
    }
    for (let ticks = 0; ticks < 6; ticks += 1) office.tick();
    expect([1, 2].map(entry => office.open(entry).attachments.length)).toEqual([1, 1]);
  });

  it('a citizen’s mail to two of its own complaints is held in both', () => {
    office.submit({'Alamat surel': CITIZEN, 'Isi aduan': 'Sampah menumpuk.'});
    const labels = mailsOf(office.world, CITIZEN).map(mail => replyToOf(mail.raw));
    expect(new Set(labels).size).toBe(2);
    arrives(labels.join(', '), 'Keduanya belum selesai.', CITIZEN);
    expect(told(1).held).toEqual([['shared', 'Keduanya belum selesai.']]);
    expect(told(3).held).toEqual([['shared', 'Keduanya belum selesai.']]);
  });
});
