import fs from 'node:fs';
import {inventoryPage} from '../../tools/inventory/page';
import {inventoryRows} from '../../tools/inventory/rows';
import {ASSUMED, shownMembers} from '../../tools/inventory/shown';

describe('the inventory of Google’s members', () => {
  const rows = inventoryRows();

  it('finds what the product uses', () => {
    const members = rows.map(({member}) => member);
    expect(members).toContain('Sheets.Spreadsheets.batchUpdate');
    expect(members).toContain('Lock.tryLock');
    expect(members).toContain('Utilities.Charset.UTF_8');
    expect(members.length).toBeGreaterThan(80);
  });

  it('has each of them in the local Workspace', () => {
    expect(rows.filter(({here}) => here === null).map(({member}) => member)).toEqual([]);
  });

  it('has a spec or a test for each, with its source', () => {
    expect(rows.filter(({shown}) => shown.length === 0).map(({member}) => member)).toEqual([]);
    for (const {source} of shownMembers()) expect(source).toMatch(/^(https:\/\/\S+|assumed)$/);
  });

  it('has every assumption on the live checklist', () => {
    const checklist = fs.readFileSync('docs/live-checklist.md', 'utf8').toLowerCase();
    const missing = shownMembers()
      .filter(({source, by}) => source === ASSUMED && !checklist.includes(by.toLowerCase()))
      .map(({by}) => by);
    expect(missing).toEqual([]);
  });

  it('is written down as it is (npm run inventory)', () => {
    expect(fs.readFileSync('docs/inventory.md', 'utf8')).toBe(inventoryPage(rows));
  });
});
