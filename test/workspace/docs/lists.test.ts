import {blankDocument, paragraph} from '../../../workspace/services/docs/blank';
import type {ListLevel} from '../../../workspace/services/docs/entities';
import {listMarkers} from '../../../workspace/services/docs/lists';

const level = (format: ListLevel['format'], text: string, start = 1): ListLevel => ({
  format,
  text,
  start,
  indentStart: 36,
  indentFirstLine: 18,
});

function markers(levels: ListLevel[], depths: number[]): string[] {
  const body = depths.map(depth => ({...paragraph('x'), bullet: {list: 'a', level: depth}}));
  return [...listMarkers({...blankDocument(), lists: {a: levels}, body}).values()];
}

describe('the marks of list items', () => {
  it('start anew below the next item', () => {
    const levels = [level('decimal', '%1.'), level('lowerLetter', '%2)')];
    expect(markers(levels, [0, 1, 1, 0, 1])).toEqual(['1.', 'a)', 'b)', '2.', 'a)']);
  });

  it('put the numbers above into the mark where the list says so', () => {
    const levels = [level('decimal', 'Pasal %1'), level('decimal', '%1.%2')];
    expect(markers(levels, [0, 1, 1, 0, 1])).toEqual(['Pasal 1', '1.1', '1.2', 'Pasal 2', '2.1']);
  });

  it.each([
    ['upperRoman', 4, 'IV'],
    ['lowerRoman', 1999, 'mcmxcix'],
    ['lowerLetter', 26, 'z'],
    ['lowerLetter', 28, 'bb'],
    ['upperLetter', 3, 'C'],
    ['decimal', 10, '10'],
  ] as const)('%s counts %i as %s', (format, start, shown) => {
    expect(markers([level(format, '%1', start)], [0])).toEqual([shown]);
  });

  it('show a bullet as it is', () => {
    expect(markers([level('bullet', '\u2022')], [0, 0])).toEqual(['\u2022', '\u2022']);
  });
});
