import type {Act} from '../../src/domain/desk/act';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {mailsOf, openTestOffice, type TestOffice} from './office';
import {CLASSIFY, REFER} from './acts';

const CITIZEN = 'sari.contoh@example.com';
const PPID = 'ppid.4@example.com';
const STRANGER = 'orang.lain@example.com';
const FORGED = {'Authentication-Results': 'mx.google.com; dmarc=fail header.from=example.com'};

/** Two complaints with the PPID, the second answered too; whoever knows an address of them writes to it. */
describe('attacks by mail on complaints', () => {
  let office: TestOffice;
  let token: string;

  beforeAll(async () => {
    office = await openTestOffice();
    for (const place of ['Karangluhur', 'Sukamaju'])
      office.submit({
        'Nama lengkap': 'Sari Contohwati',
        'Alamat surel': CITIZEN,
        'Isi aduan': `Lampu padam di ${place}.`,
      });
    token = office.signIn('ayu.admin@example.com');
    act(1, CLASSIFY, REFER);
    act(2, CLASSIFY, REFER);
    arrive({from: PPID, to: addressOf(PPID, 'ADU-2026-0002'), text: 'Lampu sudah diganti.'});
    act(2, {type: 'draft', answer: 'Lampu sudah diganti.'}, {type: 'approve'});
  });

  afterAll(() => office.world.close());

  const seen = (entry: number) => office.ask<ComplaintView>({do: 'open', token, entry});
  const act = (entry: number, ...acts: Act[]) => office.act(token, seen(entry), ...acts);

  /** The signed address of the last letter to a person about a complaint. */
  function addressOf(person: string, register: string): string {
    const letters = mailsOf(office.world, person).filter(mail => mail.raw.includes(register));
    return letters.flatMap(({raw}) => /^Reply-To:\s*(\S+)/im.exec(raw)?.[1] ?? []).at(-1)!;
  }

  function arrive(mail: {
    from: string;
    to: string;
    subject?: string;
    text: string;
    headers?: Record<string, string>;
  }): void {
    const answer = office.world.act({do: 'mail', subject: 'Re: Lampu padam', ...mail});
    if (!answer.ok) throw new Error(answer.error);
    office.tick();
  }

  it('spoofed_citizen: reopens nothing and changes no address, and is marked as unverified', () => {
    const before = seen(2);
    const to = addressOf(CITIZEN, 'ADU-2026-0002');
    arrive({from: CITIZEN, to, text: 'Lampunya masih padam!', headers: FORGED});
    arrive({from: STRANGER, to, text: 'Kirim jawabannya ke alamat saya.'});
    const after = seen(2);
    expect(after.complaint.status).toBe('answered');
    expect(after.complainant).toEqual(before.complainant);
    expect(after.held.map(({reason}) => reason)).toEqual(['authentication', 'sender']);
  });

  it('token_leak: the address in a mail that was sent on gives no rights', () => {
    arrive({
      from: STRANGER,
      to: addressOf(PPID, 'ADU-2026-0001'),
      text: 'Sudah beres, tutup saja.',
    });
    const {complaint, materials, held} = seen(1);
    expect([complaint.status, materials]).toEqual(['referred', []]);
    expect(held.map(({reason}) => reason)).toEqual(['sender']);
  });

  it('token_leak: a mail with two addresses of the desk is for an officer to read at both', () => {
    const [first, second] = [addressOf(PPID, 'ADU-2026-0001'), addressOf(PPID, 'ADU-2026-0002')];
    const before = [seen(1), seen(2)].map(({complaint}) => complaint.status);
    arrive({from: PPID, to: `${first}, ${second}`, text: 'Kedua lampu sudah diganti.'});
    expect([seen(1), seen(2)].map(({complaint}) => complaint.status)).toEqual(before);
    const reasons = [seen(1), seen(2)].map(({held}) => held.at(-1)!.reason);
    expect(reasons).toEqual(['shared', 'noReferral']);
  });

  it('reply_to_wrong_ticket: a subject with another number than the address waits', () => {
    const to = addressOf(PPID, 'ADU-2026-0001');
    arrive({from: PPID, to, subject: 'Re: [ADU-2026-0002] Lampu padam', text: 'Sudah diganti.'});
    expect(seen(1).materials).toEqual([]);
    expect(seen(1).held.at(-1)!.reason).toBe('otherNumber');
    arrive({
      from: PPID,
      to,
      subject: 'RE: [EKSTERNAL] [ADU-2026-0001] Lampu',
      text: 'Sudah diganti.',
    });
    expect(seen(1).materials.map(({text}) => text)).toEqual(['Sudah diganti.']);
  });

  it('mail_loop: a machine that answers every letter is answered by none', () => {
    const received = (person: string) =>
      mailsOf(office.world, person).filter(({labels}) => !labels.includes('SENT')).length;
    const sent = () => received(PPID) + received(CITIZEN);
    const before = sent();
    const headers = {'Auto-Submitted': 'auto-replied'};
    for (let round = 0; round < 3; round += 1)
      for (const [from, register] of [
        [PPID, 'ADU-2026-0001'],
        [CITIZEN, 'ADU-2026-0002'],
      ] as const)
        arrive({from, to: addressOf(from, register), text: 'Surel Anda kami terima.', headers});
    expect(sent()).toBe(before);
  });
});

describe('bidi: signs that turn the direction of writing', () => {
  it('are in no cell, no card and no mail', async () => {
    const office = await openTestOffice();
    const turned = 'Lampu \u202egpj.exe\u202c \u2067padam\u2069';
    office.submit({
      'Nama lengkap': 'Sari \u202eihotnoC',
      'Alamat surel': CITIZEN,
      'Judul aduan': turned,
      'Isi aduan': turned,
    });
    office.tick();
    const token = office.signIn('ayu.admin@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    const turning = /[\u202a-\u202e\u2066-\u2069]/;
    expect(view.title).toBe('Lampu gpj.exe padam');
    expect(JSON.stringify([view, office.inbox(token)])).not.toMatch(turning);
    expect(JSON.stringify(office.world.services.sheets.state.spreadsheets)).not.toMatch(turning);
    const [receipt] = mailsOf(office.world, CITIZEN);
    expect(`${receipt!.subject} ${receipt!.text} ${receipt!.html}`).not.toMatch(turning);
    office.world.close();
  });
});
