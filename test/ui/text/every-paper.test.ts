import fs from 'node:fs';
import {SOP_A} from '../../../src/data/sop-a';
import {SOP_B} from '../../../src/data/sop-b';
import type {Paper, PaperBlock} from '../../../src/domain/document/paper';
import {checkLanguage} from '../../../src/domain/language/check';
import {readVocabulary} from '../../../src/domain/language/vocabulary';
import {render} from './render';
import {paperSettings, samplePapers} from './sample-papers';

const vocabulary = readVocabulary(fs.readFileSync('src/data/language/kosakata.txt', 'utf8'), [
  'Contoh',
]);
const papers = Object.entries(samplePapers());

/** All that a block says, each piece by itself. */
function textsOf(block: PaperBlock): string[] {
  if ('heading' in block) return [block.heading];
  if ('paragraph' in block) return [block.paragraph];
  if ('facts' in block) return block.facts.flat();
  if ('columns' in block) return block.columns.flatMap(({blocks}) => blocks.flatMap(textsOf));
  if ('table' in block) {
    const {head, rows} = block.table;
    return [...head, ...rows.flat().flatMap(cell => (typeof cell === 'string' ? cell : []))];
  }
  return [];
}

/** The words of the decreed SOPs are quoted as they are. */
const DECREED = [SOP_A, SOP_B].map(one => JSON.stringify(one)).join('\n');
const isQuoted = (text: string) => DECREED.includes(JSON.stringify(text.replace(/^\d+\. /, '')));

/** What the desk's own check finds: whole sentences by all rules, heads and cells by those on words. */
function findingsIn({blocks}: Paper): string[] {
  const pieces = new Set(blocks.flatMap(textsOf).flatMap(text => text.split('\n')));
  return [...pieces]
    .filter(text => !isQuoted(text))
    .flatMap(text => {
      const isSentence = /[^.][.!?]$/.test(text);
      return checkLanguage(text, {vocabulary, lowercased: !isSentence})
        .filter(({rule}) => isSentence || rule !== 'titik_akhir')
        .map(({rule, start, end}) => `${rule}: ${text.slice(start, end)} (${text})`);
    });
}

/** A head over a list or a table, whatever it is made of. */
const isHead = (block: PaperBlock) =>
  'heading' in block || ('paragraph' in block && block.keepNext === true && block.paragraph !== '');

/** Heads that stand at a page's end: what they head stands on the next one. */
function orphansIn({blocks, footer}: Paper, pages: readonly string[]): string[] {
  const heads = blocks.filter(isHead).flatMap(textsOf);
  const foot = squeezed(footer.split('\n')[0]!);
  const bodies = pages.map(page => squeezed(page).split(foot)[0]!);
  return heads.filter(head => bodies.some(body => body.endsWith(squeezed(head))));
}

const squeezed = (text: string) => text.replace(/\s/g, '');

describe('P1, P3, P6, P7, J10, I6, R2, R5, O10 every document the desk makes', () => {
  const pages = new Map<string, number>();

  it.each(papers)('%s: the desk’s own check of language finds nothing in it', (_name, paper) => {
    expect(findingsIn(paper)).toEqual([]);
  });

  it.each(papers)('%s: no page ends with a head', (name, paper) => {
    const shown = render(paper, `all-${name}`);
    pages.set(name, shown.length);
    expect(orphansIn(paper, shown)).toEqual([]);
  });

  const withLogo = samplePapers(paperSettings({logo: true}));

  it.each(['recap', 'receipt', 'form', 'offline'])(
    '%s: with a logo in the letterhead it has no more pages',
    name => {
      expect(render(withLogo[name]!, `logo-${name}`)).toHaveLength(pages.get(name)!);
    },
  );

  const onA4 = samplePapers(paperSettings({logo: true, paper: 'A4'}));

  it.each(['receipt', 'minutes', 'form', 'offline', 'case-file'])(
    '%s: where the office prints on A4 it has no more pages either',
    name => {
      expect(render(onA4[name]!, `a4-${name}`)).toHaveLength(pages.get(name)!);
    },
  );
});
