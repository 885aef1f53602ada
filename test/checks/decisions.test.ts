import fs from 'node:fs';

/** docs/decisions.md by its headings: subjects (`# Time`) and decisions (`## 7. Ticks take turns`). */
const parts = fs
  .readFileSync('docs/decisions.md', 'utf8')
  .split(/^(?=#{1,2} )/m)
  .map(part => {
    const [heading = '', ...rest] = part.split('\n');
    return {heading, text: rest.join('\n').trim()};
  });
const decisions = parts.filter(({heading}) => heading.startsWith('## '));
const subjects = parts.slice(1).filter(({heading}) => heading.startsWith('# '));

describe('the decisions', () => {
  it('stand once each, and say something', () => {
    const titles = decisions.map(({heading}) => heading.replace(/^## \d+\. /, ''));
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    expect(decisions.filter(({text}) => text === '').map(({heading}) => heading)).toEqual([]);
  });

  it('have every subject in the table', () => {
    const listed = [...parts[0]!.text.matchAll(/^\| \[([^\]]+)\]/gm)].map(
      ([, name]) => `# ${name}`,
    );
    expect(listed).toEqual(subjects.map(({heading}) => heading));
  });
});
