import {mailsOf, openTestOffice} from './office';
import {CLASSIFY} from './acts';
import {ADMIN, openReferred, PMD, type ReferredOffice, replyToOf, TRANTIB} from './referred';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {answerFrame} from '../../src/ui/text/answer-frame';

describe('C6 a complaint with two PPIDs', () => {
  let office: ReferredOffice;

  beforeEach(async () => {
    office = await openReferred(PMD.unit, TRANTIB.unit);
  });

  afterEach(() => office.world.close());

  it('goes to each in a thread of its own, under one subject', () => {
    const mails = [PMD, TRANTIB].map(({ppid}) => mailsOf(office.world, ppid)[0]!);
    expect(new Set(mails.map(({subject}) => subject)).size).toBe(1);
    expect(new Set(mails.map(({raw}) => replyToOf(raw))).size).toBe(2);
    office.answers(PMD.ppid, 'Lampu diganti Senin.');
    const {mails: sent} = office.open().complaint;
    const threads = sent.filter(one => one.kind === 'referral').map(one => one.threadId);
    expect(new Set(threads).size).toBe(2);
    expect(sent.map(one => one.referral)).toEqual([undefined, 0, 1]);
  });

  it('says whose part is missing until the last has come, and is answered once from all parts', () => {
    const line = () => office.inbox(office.token).items[0]!;
    expect(line().unit).toBe(`${PMD.unit}, ${TRANTIB.unit}`);
    office.answers(PMD.ppid, 'Lampu diganti Senin.');
    expect(line()).toMatchObject({status: 'referred', unit: TRANTIB.unit});
    office.answers(TRANTIB.ppid, 'Kabel sudah diamankan.');
    expect(line().status).toBe('responded');
    const frame = answerFrame(office.open(), office.inbox(office.token));
    expect(frame).toContain(`${PMD.unit}:\nLampu diganti Senin.`);
    expect(frame).toContain(`${TRANTIB.unit}:\nKabel sudah diamankan.`);
  });

  it('waits no longer for a part that an officer takes back', () => {
    office.answers(PMD.ppid, 'Lampu diganti Senin.');
    expect(office.does({type: 'recall', referral: 1}).complaint.status).toBe('responded');
    expect(() => office.does({type: 'recall', referral: 1})).toThrow('unknown-referral');
    const told = mailsOf(office.world, TRANTIB.ppid).at(-1)!;
    expect(told.text).toContain('tidak perlu menanggapinya lagi');
    expect(told.subject).toBe('[ADU-2026-0001] Lampu jalan padam');
  });

  it('is not asked twice of the same unit', () => {
    expect(() => office.does({type: 'refer', unit: PMD.unit})).toThrow('masih menunggu bagian');
  });
});

describe('K1 a PPID with many complaints in a day', () => {
  it('gets the first five one by one, and the rest in one mail with a way to answer each', async () => {
    const office = await openTestOffice();
    const token = office.signIn(ADMIN);
    for (let entry = 1; entry <= 8; entry += 1) {
      office.submit({'Isi aduan': `Lampu nomor ${entry} padam.`});
      const view = office.ask<ComplaintView>({do: 'open', token, entry});
      office.act(token, view, CLASSIFY, {type: 'refer', unit: PMD.unit});
    }
    expect(mailsOf(office.world, PMD.ppid)).toHaveLength(5);
    office.tick();
    office.tick();
    const mails = mailsOf(office.world, PMD.ppid);
    expect(mails).toHaveLength(6);
    const digest = mails[5]!;
    expect(digest.subject).toBe(`3 aduan menunggu tanggapan ${PMD.unit}`);
    expect(digest.text.slice(0, 120)).toMatch(
      /^3 aduan menunggu.*paling lambat Selasa, 3 November/,
    );
    const links = [...digest.html.matchAll(/mailto:([^?]+)\?subject=([^"]+)/g)];
    expect(links).toHaveLength(3);
    const [, replyTo, subject] = links[1]!;
    office.world.act({
      do: 'mail',
      from: PMD.ppid,
      to: replyTo!,
      subject: decodeURIComponent(subject!),
      text: 'Lampu nomor 7 sudah diganti.',
    });
    office.tick();
    const seventh = office.ask<ComplaintView>({do: 'open', token, entry: 7});
    expect(seventh.materials.map(one => one.text)).toEqual(['Lampu nomor 7 sudah diganti.']);
    office.tick();
    office.tick();
    const received = mailsOf(office.world, PMD.ppid).filter(one => one.labels.includes('INBOX'));
    expect(received).toHaveLength(6);
    office.world.close();
  });
});
