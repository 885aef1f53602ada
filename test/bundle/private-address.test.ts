import type {ComplaintView} from '../../src/domain/desk/protocol';
import {mailsOf} from './office';
import {CLASSIFY} from './acts';
import {openReferred, PMD, type ReferredOffice, replyToOf} from './referred';

const PRIVATE = 'gita.pribadi@example.org';

describe('K4 a PPID who answers from a private address', () => {
  let office: ReferredOffice;

  beforeEach(async () => {
    office = await openReferred(PMD.unit);
  });

  afterEach(() => office.world.close());

  const received = (who: string) =>
    mailsOf(office.world, who).filter(one => one.labels.includes('INBOX'));

  function writes(text: string, referral = received(PMD.ppid)[0]!): void {
    office.world.act({do: 'mail', from: PRIVATE, to: replyToOf(referral.raw), text});
    office.tick();
  }

  function secondComplaint(): ComplaintView {
    office.submit({'Isi aduan': 'Lampu di Desa Sukamaju padam.'});
    const view = office.open(2);
    return office.act(office.token, view, CLASSIFY, {type: 'refer', unit: PMD.unit});
  }

  function accept(): void {
    const {messageId} = office.open().held[0]!;
    office.does({type: 'acceptReply', messageId, remember: true});
  }

  function says(text: string, from = PMD.ppid): void {
    const question = received(PMD.ppid).find(one => one.subject.includes(PRIVATE))!;
    office.world.act({do: 'mail', from, to: replyToOf(question.raw), text});
    office.tick();
  }

  it('takes one tap at the desk and one at the official address, and never again', () => {
    writes('Lampu sudah diganti.');
    expect(office.open().held.map(one => one.reason)).toEqual(['sender']);
    accept();
    expect(office.open().complaint.status).toBe('responded');
    says('YA');
    secondComplaint();
    writes('Yang ini juga sudah.', received(PMD.ppid).at(-1));
    expect(office.open(2).materials.map(one => one.text)).toEqual(['Yang ini juga sudah.']);
  });

  it.each([
    ['nobody confirmed it', () => undefined],
    ['the private address confirmed itself', () => says('YA', PRIVATE)],
    ['the official address said no', () => says('Bukan, itu bukan saya.')],
  ])('is held again where %s', (_why, answer) => {
    writes('Lampu sudah diganti.');
    accept();
    answer();
    secondComplaint();
    const referral = received(PMD.ppid).find(one => one.subject.includes('0002'))!;
    writes('Yang ini juga sudah.', referral);
    expect(office.open(2).held.map(one => one.reason)).toEqual(['sender']);
  });
});
