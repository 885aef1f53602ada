import type {Column, Content} from 'pdfmake/interfaces';
import type {Inline, Paragraph, ParagraphStyle, TabStop} from '../entities';
import type {Place} from './layout';
import {runNodes} from './runs';

/**
 * A line with tab stops ("Nama <tab>: Budi", a footer with its number at the right edge) as columns, one for
 * each stretch between tabs. Undefined where the paragraph has no stops or no tabs: then it is plain text.
 */
export function tabbedNode(
  part: Inline[],
  paragraph: Paragraph,
  {tabStops, indentStart = 0}: ParagraphStyle,
  place: Place,
  width: number,
): {columns: Column[]; columnGap: number} | undefined {
  const stretches = splitAtTabs(part);
  if (!tabStops || stretches.length < 2) return undefined;
  const stops = tabStops.map(stop => ({...stop, position: stop.position - indentStart}));
  const edges = edgesOf(stops, stretches.length, width);
  if (!edges) return undefined;
  const columns = stretches.map((stretch, index): Column => {
    const {from, to, alignment} = edges[index]!;
    const text: Content[] = runNodes(stretch, paragraph, place);
    return {text, alignment, width: to - from};
  });
  return {columns, columnGap: 0};
}

interface Edge {
  from: number;
  to: number;
  alignment: 'left' | 'center' | 'right';
}

/** Where each stretch lies: up to a right stop, around a centre stop, from a left stop on. */
function edgesOf(stops: TabStop[], count: number, width: number): Edge[] | undefined {
  const used = stops.slice(0, count - 1);
  if (used.length < count - 1) return undefined;
  const edges: Edge[] = [{from: 0, to: width, alignment: 'left'}];
  for (const [index, {position, alignment}] of used.entries()) {
    const next = used[index + 1];
    const room = Math.min(position, (next?.position ?? width) - position);
    const previous = edges.at(-1)!;
    if (alignment === 'CENTER') {
      edges.push({from: position - room, to: position + room, alignment: 'center'});
    } else if (alignment === 'END') {
      const from = previous.alignment === 'left' ? (previous.from + position) / 2 : previous.to;
      edges.push({from: Math.min(from, position), to: position, alignment: 'right'});
    } else {
      edges.push({from: position, to: next?.position ?? width, alignment: 'left'});
    }
    previous.to = Math.min(previous.to, edges.at(-1)!.from);
  }
  return edges.some(({from, to}) => to < from) ? undefined : edges;
}

function splitAtTabs(part: Inline[]): Inline[][] {
  const stretches: Inline[][] = [[]];
  for (const inline of part) {
    const pieces = inline.type === 'text' ? inline.text.split('\t') : [''];
    pieces.forEach((text, index) => {
      if (index > 0) stretches.push([]);
      stretches.at(-1)!.push(inline.type === 'text' ? {...inline, text} : inline);
    });
  }
  return stretches;
}
