import {fold} from '../../src/domain/complaint/apply';
import type {Change} from '../../src/domain/ledger/transaction';
import type {InboundMail} from '../../src/domain/mail/inbound';
import {orHeld} from '../../src/workflow/replies/or-held';
import {NOW} from '../ui/desk/fixtures';
import {REFERRED_DOSSIER as dossier} from './referred';

const mail: InboundMail = {
  id: 'm1',
  threadId: 't1',
  at: NOW,
  labels: [],
  headers: {from: ['ppid@example.com']},
  text: 'Sudah diganti.',
  html: '',
  files: [],
};
const desk = {now: () => NOW, crypto: {digest: (text: string) => text}, report: () => undefined};

describe('K4 a mail whose judging fails', () => {
  it('waits for an officer, and nothing half judged stays of it', () => {
    const change: Change = {entry: 1, events: [], texts: dossier.texts};
    orHeld(dossier, change, {mail, referral: 0}, desk as never, judged => {
      judged.events.push({type: 'addressAsked', at: NOW, by: 'meja', referral: 0, addressHash: ''});
      judged.letters = [];
      throw new Error('no such entity');
    });
    expect(change.events.map(({type}) => type)).toEqual(['replyHeld']);
    expect(change.texts!.held).toMatchObject([
      {messageId: 'm1', text: 'Sudah diganti.', referral: 0},
    ]);
    expect(fold(change.events, dossier.complaint)!.heldReplies).toEqual(['m1']);
  });

  it('that goes well is what was judged', () => {
    const change: Change = {entry: 1, events: [], texts: dossier.texts};
    orHeld(dossier, change, {mail, referral: 0}, desk as never, judged => {
      judged.toFile = ['m1'];
    });
    expect(change).toMatchObject({events: [], toFile: ['m1']});
  });
});
