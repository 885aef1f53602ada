import {mailsOf} from './office';
import {CITIZEN, openReferred, PMD, type ReferredOffice} from './referred';
import type {ComplaintView} from '../../src/domain/desk/protocol';

describe('K4 mails that come to no complaint’s address', () => {
  let office: ReferredOffice;
  let commands = 0;

  beforeEach(async () => {
    office = await openReferred(PMD.unit);
  });

  afterEach(() => office.world.close());

  function arrives(mail: {
    from: string;
    subject?: string;
    text: string;
    headers?: Record<string, string>;
  }) {
    office.world.act({do: 'mail', to: office.email, ...mail});
    office.tick();
    return office.inbox(office.token).strays;
  }

  function settles(message: string, how: string, entry?: number): ComplaintView {
    const id = `stray-${(commands += 1)}`;
    return office.ask({do: 'settleStray', token: office.token, id, message, how, entry});
  }

  it('are shown once, with where they belong', () => {
    const [stray] = arrives({from: PMD.ppid, subject: 'Soal ADU-2026-0001', text: 'Diganti.'});
    expect(stray).toMatchObject({
      from: PMD.ppid,
      trusted: true,
      guesses: [{entry: 1, why: 'number'}],
    });
    office.tick();
    expect(office.inbox(office.token).strays).toHaveLength(1);
  });

  it('become the PPID’s part by one click, as if they had come to its address', () => {
    const [stray] = arrives({from: PMD.ppid, text: 'Lampu sudah diganti.'});
    const view = settles(stray!.messageId, 'file', 1);
    expect(view.complaint.status).toBe('responded');
    expect(view.materials.map(one => one.text)).toEqual(['Lampu sudah diganti.']);
    expect(office.inbox(office.token).strays).toEqual([]);
    expect(() => settles(stray!.messageId, 'file', 1)).toThrow('unknown-reply');
  });

  it('of a stranger are still held there', () => {
    const [stray] = arrives({from: 'orang.lain@example.com', text: 'ADU-2026-0001 selesai.'});
    const view = settles(stray!.messageId, 'file', 1);
    expect([view.materials.length, view.held.map(one => one.reason)]).toEqual([0, ['sender']]);
  });

  it('of the citizen are the citizen’s words', () => {
    const [stray] = arrives({from: CITIZEN, text: 'Tambahan: tiang nomor 12.'});
    const view = settles(stray!.messageId, 'file', 1);
    expect(JSON.stringify(view.additions)).toContain('tiang nomor 12');
  });

  it('become a new complaint by one click, with its receipt', () => {
    const from = 'Tono Misalnya <tono.misal@example.com>';
    const [stray] = arrives({from, subject: 'Sampah', text: 'Sampah menumpuk di pasar.'});
    const view = settles(stray!.messageId, 'new');
    expect(view).toMatchObject({entry: 2, title: 'Sampah', body: 'Sampah menumpuk di pasar.'});
    expect(view.complaint.channel).toBe('email');
    expect(mailsOf(office.world, 'tono.misal@example.com').at(-1)!.subject).toContain('0002');
    expect(office.inbox(office.token).strays).toEqual([]);
  });

  it('set aside do not come back when the history is read anew', () => {
    const [stray] = arrives({from: 'orang.lain@example.com', text: 'Iklan.'});
    settles(stray!.messageId, 'drop');
    office.world.services.gmail.forgetHistory(office.email);
    office.tick();
    expect(office.inbox(office.token).strays).toEqual([]);
  });

  it('that no person wrote are not shown', () => {
    const headers = {'Auto-Submitted': 'auto-generated'};
    expect(arrives({from: 'berita@example.com', text: 'Kabar', headers})).toEqual([]);
  });
});
