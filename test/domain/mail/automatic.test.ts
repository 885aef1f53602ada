import {originOf} from '../../../src/domain/mail/automatic';

const OWN = ['aduan@example.com'];
const person = {from: ['Gita <ppid@example.go.id>'], subject: ['Re: [0001] Lampu jalan padam']};
const kind = (headers: Record<string, string[]>) => originOf({...person, ...headers}, OWN).kind;

describe('K5 mail of machines', () => {
  it.each<[string, Record<string, string[]>]>([
    ['a vacation note', {'auto-submitted': ['auto-replied']}],
    ['a notice', {'auto-submitted': ['auto-generated; type=notice']}],
    ['a notice in capitals', {'auto-submitted': ['Auto-Notified']}],
    ['a list', {precedence: ['bulk']}],
    ['a list in capitals', {precedence: ['LIST']}],
    ['junk', {precedence: ['junk']}],
    ['an automatic reply by precedence', {precedence: ['auto_reply']}],
    ['an older precedence', {'x-precedence': ['bulk']}],
    ['a mailing list', {'list-id': ['<ppid.groups.example.com>']}],
    ['a newsletter', {'list-unsubscribe': ['<https://example.com/berhenti>']}],
    ['cPanel', {'x-autorespond': ['Cuti']}],
    ['an autoresponder', {'x-autoresponder': ['1']}],
    ['an autoreply', {'x-autoreply': ['yes']}],
    ['Zimbra', {'x-autoreply-from': ['ppid@example.go.id']}],
    ['a rule of Exchange', {'x-ms-exchange-generated-message-source': ['Mailbox Rules Agent']}],
    ['a machine of FirstClass', {'x-fc-machinegenerated': ['true']}],
    ['a machine by another name', {'x-zarafa-auto-reply': ['1']}],
    ['the responder of qmail', {'delivered-to': ['Autoresponder']}],
    ['the responder of Mailtraq', {'x-post-messageclass': ['9; Autoresponder']}],
    ['a preference', {preference: ['auto_reply']}],
    ['an empty envelope', {'return-path': ['<>']}],
    [
      'a read receipt',
      {'content-type': ['multipart/report; report-type=disposition-notification']},
    ],
    ['an answered invitation', {'content-type': ['text/calendar; method=REPLY']}],
    ['an invitation by its subject', {subject: ['Diterima: Rapat koordinasi']}],
    ['an invitation in English', {subject: ['Declined: Rapat @ Tue 3 Nov']}],
    ['the office itself', {from: ['Meja Aduan <aduan@example.com>']}],
    ['the office with a label', {from: ['Aduan+r1-0-ab@Example.com']}],
    ['a mail of the desk that came back', {'x-aduan-outbox': ['abc.1.0']}],
    ['postmaster', {from: ['postmaster@example.go.id']}],
    ['nobody', {from: ['Sistem <no-reply@example.go.id>']}],
    ['nobody, in one word', {from: ['noreply@example.go.id']}],
    ['nobody behind a word', {from: ['forms-receipts-noreply@example.com']}],
    ['nobody with a label', {from: ['no-reply+ab12@example.com']}],
    ['nobody, in Indonesian', {from: ['Sistem <jangan-balas@example.go.id>']}],
    ['nobody, in one Indonesian word', {from: ['tidakdibalas@example.go.id']}],
    ['notices', {from: ['Aplikasi <notifikasi@example.go.id>']}],
    ['Notes', {subject: ['AUTO: Gita Permadani is out of the office (returning 05/11/2025)']}],
    ['Yahoo', {subject: ['Yahoo! Auto Response']}],
    ['Outlook in Indonesian', {subject: ['Balasan otomatis: Lampu jalan padam']}],
    ['Outlook in English', {subject: ['Automatic reply: Lampu jalan padam']}],
    ['Exchange', {subject: ['Out of Office: Re: Lampu']}],
    ['out of office before the subject', {subject: ['Di Luar Kantor Re: Lampu']}],
    ['absence and its end', {subject: ['Out-of-office until 5 November']}],
    ['absence and its end, in Indonesian', {subject: ['Saya cuti s.d. 5 November']}],
    ['AOL', {subject: ['Re: Lampu jalan padam (Automatic Response)']}],
    ['a phrase in brackets', {subject: ['[Balasan otomatis] Lampu jalan padam']}],
    ['a Polish server', {subject: ['Re: Lampu [Automatyczna =?iso-8859-2?Q?odpowied=BC?=]']}],
    ['Outlook in German', {subject: ['Automatische Antwort: Lampu jalan padam']}],
    ['an encoded subject', {subject: ['=?UTF-8?B?QmFsYXNhbiBvdG9tYXRpczogTGFtcHU=?=']}],
    [
      'absence and a request for silence',
      {subject: ['Saya cuti sampai Senin'], 'x-auto-response-suppress': ['All']},
    ],
  ])('%s', (_what, headers) => expect(kind(headers)).toBe('auto'));
});

describe('K5 mail of persons', () => {
  it.each<[string, Record<string, string[]>]>([
    ['an ordinary reply', {}],
    ['who says so', {'auto-submitted': ['no']}],
    ['who says so with a comment', {'auto-submitted': ['No (a person)']}],
    ['normal precedence', {precedence: ['normal']}],
    ['Exchange asking for silence', {'x-auto-response-suppress': ['DR, OOF, AutoReply']}],
    ['an envelope', {'return-path': ['<ppid@example.go.id>']}],
    ['no automatic reply', {'x-autoreply': ['no']}],
    ['about a vacation', {subject: ['Jadwal cuti bersama dan pelayanan']}],
    [
      'about leave, by Exchange',
      {subject: ['Loket selama cuti bersama'], 'x-auto-response-suppress': ['DR, OOF, AutoReply']},
    ],
    [
      'about holidays that all have',
      {subject: ['Jadwal cuti bersama'], 'x-auto-response-suppress': ['All']},
    ],
    ['about rubbish at an office', {subject: ['Di luar kantor sampai jalan raya menumpuk sampah']}],
    ['about a reply that machines gave', {subject: ['Balasan otomatis untuk aduan saya salah']}],
    ['a mailbox with an odd name', {'delivered-to': ['autoresponder@example.go.id']}],
    ['answering a notice of non-delivery', {subject: ['Re: Undeliverable: Lampu']}],
    ['about a delivery', {subject: ['Delivery bantuan beras belum sampai']}],
    ['about an automatic gate', {subject: ['Re: Palang otomatis di pasar']}],
    ['answering a vacation note', {subject: ['Re: Balasan otomatis: Lampu']}],
    [
      'accepted, in a reply',
      {subject: ['Diterima: laporan lampu'], 'in-reply-to': ['<1@example.com>']},
    ],
    ['an attachment', {'content-type': ['multipart/mixed; boundary=x']}],
    ['about undelivered goods', {subject: ['Pesan tidak terkirim ke warga']}],
    ['a name like nobody', {from: ['Balas Budi <balasbudi@example.go.id>']}],
    ['about an absence', {subject: ['Lurah: camat is out of the office, mohon info']}],
    ['a name like postmaster', {from: ['Pos Master <posmaster@example.go.id>']}],
    ['no subject', {subject: []}],
  ])('%s', (_what, headers) => expect(kind(headers)).toBe('human'));
});

describe('K5 bounces', () => {
  it.each<[string, Record<string, string[]>]>([
    [
      'a delivery report',
      {'content-type': ['multipart/report; report-type=delivery-status;\n boundary="x"']},
    ],
    ['a report without type', {'content-type': ['Multipart/Report; boundary=x']}],
    ['Gmail', {'x-failed-recipients': ['ppid@example.go.id']}],
    ['the mailer daemon', {from: ['Mail Delivery Subsystem <mailer-daemon@googlemail.com>']}],
    [
      'the mailer daemon with a comment',
      {from: ['MAILER-DAEMON@mx.example.go.id (Mail Delivery System)']},
    ],
    ['Exchange', {from: ['postmaster@example.go.id'], subject: ['Undeliverable: Lampu']}],
    ['a postmaster', {from: ['postmaster@example.go.id'], subject: ['FAILED MAIL to "ppid"']}],
    ['MDaemon', {from: ['MDaemon@mx.example.go.id'], subject: ['Permanent notice']}],
    ['a gateway', {from: ['imss@example.go.id'], subject: ['Mail could not be delivered']}],
    ['nobody at all', {from: ['Postmaster <>'], subject: ['Undeliverable: ppid@example.go.id']}],
    ['an empty envelope', {'return-path': ['<>'], subject: ['Surel tidak terkirim: Lampu']}],
    [
      'a declared one',
      {'auto-submitted': ['auto-replied'], subject: ['Returned mail: see transcript']},
    ],
  ])('%s', (_what, headers) => expect(kind(headers)).toBe('bounce'));

  it('name their reason', () => {
    expect(originOf({'x-failed-recipients': ['a@example.com']})).toEqual({
      kind: 'bounce',
      why: 'failedRecipients',
    });
  });
});
