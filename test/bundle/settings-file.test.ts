import type {SettingsImported} from '../../src/domain/desk/setting-up';
import {openTestOffice} from './office';

describe('O3 a settings file at the desk page', () => {
  it('is tried first, then used: inbox and tabs follow at once', async () => {
    const office = await openTestOffice();
    const token = office.signIn('ayu.admin@example.com');
    const text = office
      .ask<string>({do: 'exportSettings', token})
      .replace('"Lainnya"', '"Lain-lain"');
    const bring = (use: string) =>
      office.ask<SettingsImported>({do: 'importSettings', token, text, use});
    const line = expect.stringMatching(
      /^Tab Kategori: 1 baris baru, 1 baris lama hilang\.$/,
    ) as string;
    expect(bring('check')).toEqual({changes: [line], flaws: [], isUsed: false});
    expect(office.inbox(token).categories).toContain('Lainnya');
    expect(bring('use')).toEqual({changes: [line], flaws: [], isUsed: true});
    expect(office.inbox(token).categories).toContain('Lain-lain');
    expect(bring('use')).toEqual({changes: [], flaws: [], isUsed: false});
    expect(office.ask({do: 'applySettings', token})).toMatchObject({changed: [], problems: []});
    office.world.close();
  });

  it('makes room in the tabs for lists that are longer than they were', async () => {
    const office = await openTestOffice();
    const token = office.signIn('ayu.admin@example.com');
    const file = JSON.parse(office.ask<string>({do: 'exportSettings', token})) as {
      tabs: Record<string, string[][]>;
    };
    const {sheets} = office.world.services.sheets.state.spreadsheets[office.workbookId]!;
    const hours = sheets.find(({title}) => title === 'Jam Layanan')!;
    hours.columnCount = 3;
    hours.rows = hours.rows.map(row => row.slice(0, 3));
    const names = Array.from({length: 250}, (_, index) => [`Kategori ${index + 1}`]);
    file.tabs.Kategori!.push(...names);
    const text = JSON.stringify(file);
    const done = office.ask<SettingsImported>({do: 'importSettings', token, text, use: 'use'});
    expect(done.isUsed).toBe(true);
    expect(office.ask({do: 'applySettings', token})).toMatchObject({changed: [], problems: []});
    expect(office.inbox(token).categories).toContain('Kategori 250');
    office.world.close();
  });
});
