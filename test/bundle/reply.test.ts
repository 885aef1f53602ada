import type {ComplaintView} from '../../src/domain/desk/protocol';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {CLASSIFY} from './acts';

const PPID = 'ppid.4@example.com';

describe('K2, K4 replies to a referral', () => {
  let office: TestOffice;
  let token: string;
  let replyTo: string;

  beforeEach(async () => {
    office = await openTestOffice();
    office.submit({'Nama lengkap': 'Sari Contohwati', 'Isi aduan': 'Lampu padam'});
    token = office.signIn('ayu.admin@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    office.act(token, view, CLASSIFY, {
      type: 'refer',
      unit: 'Seksi Pemberdayaan Masyarakat dan Desa',
    });
    replyTo = /Reply-To: (\S+)/i.exec(
      Buffer.from(mailsOf(office.world, PPID)[0]!.raw, 'utf8').toString(),
    )![1]!;
  });

  afterEach(() => office.world.close());

  function open(): ComplaintView {
    return office.ask<ComplaintView>({do: 'open', token, entry: 1});
  }

  function arrive(mail: {
    from: string;
    text: string;
    html?: string;
    headers?: Record<string, string>;
  }): void {
    office.world.act({do: 'mail', to: replyTo, subject: 'Re: Lampu padam', ...mail});
    office.tick();
  }

  it('from the PPID, vouched for by Google, is material', () => {
    arrive({from: `Gita Permadani <${PPID}>`, text: 'Sudah diganti.'});
    expect(open().materials.map(one => one.text)).toEqual(['Sudah diganti.']);
  });

  it.each<[string, {from: string; text: string; headers?: Record<string, string>}, string]>([
    ['somebody else', {from: 'orang.lain@example.com', text: 'Saya PPID.'}, 'sender'],
    [
      'a forger with the PPID’s name',
      {
        from: PPID,
        text: 'Palsu.',
        headers: {'Authentication-Results': 'mx.google.com; dmarc=fail header.from=example.com'},
      },
      'authentication',
    ],
    [
      'somebody’s machine',
      {
        from: 'orang.lain@example.com',
        text: 'Saya cuti.',
        headers: {'Auto-Submitted': 'auto-replied'},
      },
      'automatic',
    ],
    ['a PPID with a question', {from: PPID, text: 'TANYA PELAPOR: tiang mana?'}, 'question'],
    ['a reply without words', {from: PPID, text: '> Mohon tanggapan'}, 'empty'],
    ['a PPID who has only read it', {from: PPID, text: 'Siap, segera kami cek.'}, 'acknowledged'],
    [
      'a mail sent on',
      {from: PPID, text: 'Terlampir.\n\n---------- Pesan terusan ---------\nDari: Mandor'},
      'doubtful',
    ],
    [
      'a bounce',
      {from: PPID, text: 'Tidak terkirim.', headers: {'X-Failed-Recipients': PPID}},
      'automatic',
    ],
  ])('from %s waits for an officer’s eye', (_who, mail, reason) => {
    arrive(mail);
    const view = open();
    expect(view.materials).toEqual([]);
    expect(view.held.map(one => one.reason)).toEqual([reason]);
    expect(view.complaint.status).toBe('referred');
    expect(office.inbox(token).items[0]!.held).toBe(1);
  });

  it('that was held becomes material when an officer accepts it', () => {
    arrive({from: 'gita.pribadi@example.com', text: 'Sudah diganti, dari surel pribadi.'});
    const view = office.act(token, open(), {
      type: 'acceptReply',
      messageId: open().held[0]!.messageId,
    });
    expect(view.complaint.status).toBe('responded');
    expect(view.materials.map(one => one.text)).toEqual(['Sudah diganti, dari surel pribadi.']);
    expect(view.held).toEqual([]);
  });

  it.each<[string, string, string | undefined]>([
    [
      'Gmail on a phone',
      'Sudah diganti.\n\nPada Sen, 3 Nov 2025 pukul 10.00 Kecamatan <a@example.com> menulis:\n\n> Lampu padam',
      '<div dir="auto">Sudah diganti.</div><br><div class="gmail_quote"><div class="gmail_attr">Pada Sen, 3 Nov 2025 pukul 10.00 Kecamatan menulis:</div><blockquote class="gmail_quote">Lampu padam</blockquote></div>',
    ],
    [
      'Outlook',
      'Sudah diganti.\n\nDari: Kecamatan <a@example.com>\nDikirim: Senin, 03 November 2025 10:00\nKepada: PPID\nSubjek: Lampu\n\nNomor register: 0001\nLampu padam sejak tiga hari',
      undefined,
    ],
    ['an iPhone', 'Sudah diganti.\n\nDikirim dari iPhone saya', undefined],
  ])('from %s loses only its history', (_program, text, html) => {
    arrive({from: PPID, text, ...(html ? {html} : {})});
    expect(open().materials.map(one => one.text)).toEqual(['Sudah diganti.']);
  });

  it('counts once, however often it is read', () => {
    arrive({from: PPID, text: 'Sudah diganti.'});
    office.tick();
    office.tick();
    expect(open().materials).toHaveLength(1);
  });

  it('to a made-up token is nobody’s', () => {
    replyTo = replyTo.replace(/r1-0-\w{4}/, 'r1-0-0000');
    arrive({from: PPID, text: 'Sudah diganti.'});
    expect(open().materials).toEqual([]);
    expect(open().held).toEqual([]);
  });
});
