import fs from 'node:fs';
import {citedSteps, testedSteps} from '../../tools/map/citations';
import {mapPage} from '../../tools/map/page';
import {saidOf} from '../../tools/map/said';

describe('the map', () => {
  it('is what `npm run map` writes', () => {
    expect(fs.readFileSync('docs/map.md', 'utf8')).toBe(mapPage());
  });

  it('leads only to files that exist', () => {
    const links = [...mapPage().matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, file]) => file!);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(file => !fs.existsSync(file))).toEqual([]);
  });
});

describe('a citation of the SOP', () => {
  it.each([
    ['// SOP A3', ['A3']],
    ['/** SOP A1, A2: numbers every response */', ['A1', 'A2']],
    ['SOP A3 to A5 at the desk', ['A3', 'A4', 'A5']],
    ['SOP B6 dan B7', ['B6', 'B7']],
    ["SOP A2's safety net", ['A2']],
    ['SOP A is the document, A3 alone cites nothing', []],
  ])('is read from %s', (text, steps) => {
    expect([...citedSteps(text)].sort()).toEqual(steps);
  });

  it('is also a feature that a test names', () => {
    expect([...testedSteps("describe('R1 register number', () => {")]).toEqual(['A2']);
    expect([...testedSteps("describe('P1, P2 recap', () => {")]).toEqual(['B6', 'B7']);
    expect([...testedSteps("describe('Rambu', () => {")]).toEqual([]);
  });
});

describe('what a file does at a step', () => {
  it.each([
    ['/** SOP A3, C5: joins two. It waits. */', 'joins two.'],
    ['/**\n * Opens it again.\n * SOP A3: the officer says\n * why.\n */', 'the officer says why.'],
    ["// SOP A3's test of what they gave.\n", "SOP A3's test of what they gave."],
    ['/** SOP A3. */', ''],
    ["const cited = 'SOP A3';", ''],
  ])('is read from %j', (text, said) => {
    expect(saidOf(text, 'A3')).toBe(said);
  });
});
