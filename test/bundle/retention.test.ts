import type {ComplaintView} from '../../src/domain/desk/protocol';
import type {RetentionDone, RetentionLook} from '../../src/domain/desk/retention';
import type {RegisterChecked} from '../../src/domain/desk/protocol';
import {openLedger} from '../../tools/office/register';
import {pdfText} from '../workspace/docs/pdf-text';
import {mailsOf, openTestOffice} from './office';

const ANSWERS = {
  'Nama lengkap': 'Sari Contohwati',
  'Alamat surel': 'sari.contoh@example.com',
  'Isi aduan': 'Lampu penerangan jalan padam.',
};

describe('P7 retention', () => {
  it('destroys by rule what a dry run has counted; numbers stay, and the chain stays valid', async () => {
    const office = await openTestOffice();
    office.submit(ANSWERS);
    office.submit({...ANSWERS, 'Nama lengkap': 'Tono Misalnya'});
    office.tick();
    const token = office.signIn('ayu.admin@example.com');
    const view = office.ask<ComplaintView>({do: 'open', token, entry: 1});
    office.act(token, view, {type: 'void', reason: 'Percobaan oleh petugas'});
    office.tick();
    office.leap('2029-11-05T08:00:00+07:00');
    const admin = office.signIn('ayu.admin@example.com');
    const look = () => office.ask<RetentionLook>({do: 'lookRetention', token: admin, from: 1});
    expect(look()).toMatchObject({complaints: 0, rules: [], next: 0});
    const range = "'Retensi'!A3:C4";
    const values = [
      ['Identitas pelapor', '2', 'Keputusan Camat Contoh'],
      ['Naskah aduan dan jawaban', '2', 'Keputusan Camat Contoh'],
    ];
    office.world.act({do: 'edit', file: office.workbookId, range, values, as: office.email});
    office.ask({do: 'applySettings', token: admin});
    expect(look()).toMatchObject({complaints: 1, counts: {identity: 1, texts: 1, files: 0}});
    const since = office.world.clock.now();
    const done = office.ask<RetentionDone>({do: 'eraseOutlived', token: admin, from: 1});
    expect(done.erased).toEqual([{register: 'ADU-2026-0001', what: ['identity', 'texts']}]);
    const cells = JSON.stringify(
      (['register', 'identity', 'texts', 'mail'] as const).map(
        tab => openLedger(office.world).rows(tab)[0],
      ),
    );
    expect(cells).toContain('ADU-2026-0001');
    expect(cells).not.toMatch(/Sari|Lampu|Percobaan/);
    expect(JSON.stringify(openLedger(office.world).rows('identity'))).toContain('Tono');
    const checked = office.ask<RegisterChecked>({do: 'verify', token: admin, from: ''});
    expect(checked.findings).toEqual([]);
    const minutes = office.ask<{pdfUrl: string}>({do: 'erasureMinutes', token: admin, from: since});
    expect(minutes.pdfUrl).toContain('https://drive.google.com/file/d/');
    expect(look().complaints).toBe(0);
    office.world.close();
  });

  it('keeps knowing the files of a complaint whose words are gone, until their own rule destroys them', async () => {
    const office = await openTestOffice();
    office.submit(ANSWERS);
    office.tick();
    const token = office.signIn('ayu.admin@example.com');
    const data = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1]).toString('base64');
    const wish = {do: 'attach', token, id: 'foto', entry: 1, name: 'foto.jpg', data};
    const view = office.ask<ComplaintView>(wish);
    const {fileId} = view.attachments[0]!;
    office.act(token, view, {type: 'void', reason: 'Percobaan oleh petugas'});
    const {drive} = office.world.services;
    const eraseOn = (date: string, rules: string[][]) => {
      office.leap(`${date}T08:00:00+07:00`);
      const admin = office.signIn('ayu.admin@example.com');
      const range = `'Retensi'!A3:C${2 + rules.length}`;
      office.world.act({
        do: 'edit',
        file: office.workbookId,
        range,
        values: rules,
        as: office.email,
      });
      office.ask({do: 'applySettings', token: admin});
      return office.ask<RetentionDone>({do: 'eraseOutlived', token: admin, from: 1}).erased;
    };
    const rules = [
      ['Naskah aduan dan jawaban', '2', 'Keputusan Camat Contoh'],
      ['Berkas lampiran', '5', 'Keputusan Camat Contoh'],
    ];
    expect(eraseOn('2029-11-05', rules)[0]!.what).toEqual(['texts']);
    expect(drive.isTrashed(drive.state.files[fileId]!)).toBe(false);
    office.leap('2029-11-06T05:00:00+07:00');
    const night = mailsOf(office.world, 'ayu.admin@example.com').at(-1)!;
    expect(night.text).toContain('Berkas aduan yang dibandingkan: 1');
    const since = Date.parse('2032-11-05T08:00:00+07:00');
    expect(eraseOn('2032-11-05', rules)[0]!.what).toEqual(['files']);
    // A second code within a minute is not mailed.
    office.world.advance(office.world.clock.now() + 61_000);
    const ask = {do: 'erasureMinutes', token: office.signIn('ayu.admin@example.com'), from: since};
    const {pdfUrl} = office.ask<{pdfUrl: string}>(ask);
    const minutes = drive.find(/\/d\/([^/]+)\//.exec(pdfUrl)![1]!)!;
    const pages = pdfText(Buffer.from(minutes.blob!.bytes, 'base64')).join(' ');
    expect(/ADU-2026-0001[^]*/.exec(pages)![0]).toMatch(/^ADU-2026-0001\s*Berkas lampiran/);
    expect(drive.isTrashed(drive.state.files[fileId]!)).toBe(true);
    expect(JSON.stringify(openLedger(office.world).rows('texts'))).not.toContain('foto.jpg');
    office.world.close();
  });
});
