import {decodeEntities} from './entities';
import {markIntroduction} from './introduction';
import {HtmlPart, partOf} from './part';
import {scanHtml} from './scan';

/** A line as a reader sees it, with what the structure says about it; null where it says nothing. */
export interface HtmlLine {
  text: string;
  mark: 'quote' | 'history' | 'signature' | null;
  /** It stands in a quotation without a client's mark. */
  isIndented?: boolean;
  /** A rule is drawn directly above it. */
  isBelowRule?: boolean;
}

interface OpenElement {
  name: string;
  mark: HtmlLine['mark'];
  isHidden: boolean;
  isIndented: boolean;
  /** The box of attribution and quotation this stands in. */
  thread: {isHistory: boolean; start: number} | null;
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements whose end tag is left out often: the next of the same name closes the last. */
const CLOSES_ITSELF = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option']);
const ROOT: OpenElement = {name: '', mark: null, isHidden: false, isIndented: false, thread: null};

/** The lines of an HTML mail, hidden elements left out. Linear in the length of the HTML, whatever its depth. */
export function linesOfHtml(html: string): HtmlLine[] {
  const lines: HtmlLine[] = [];
  const stack: OpenElement[] = [ROOT];
  const openCount = new Map<string, number>();
  let line: HtmlLine | null = null;
  let isHistory = false;
  let isBelowRule = false;
  const top = () => stack[stack.length - 1]!;

  function endLine(): void {
    if (line) lines.push({...line, text: line.text.trimEnd()});
    line = null;
  }
  function emptyLine(): void {
    endLine();
    if (lines.length > 0 && lines[lines.length - 1]!.text !== '') lines.push(lineHere(''));
  }
  function lineHere(text: string): HtmlLine {
    const {mark, thread, isIndented} = top();
    if (isHistory) return {text, mark: 'history'};
    const known = mark ?? (thread?.isHistory ? 'history' : null);
    return isIndented ? {text, mark: known, isIndented} : {text, mark: known};
  }
  function push(element: OpenElement): void {
    stack.push(element);
    openCount.set(element.name, (openCount.get(element.name) ?? 0) + 1);
  }
  function popTo(name: string): void {
    if (!openCount.get(name)) return;
    let popped: OpenElement;
    do {
      popped = stack.pop()!;
      openCount.set(popped.name, openCount.get(popped.name)! - 1);
    } while (popped.name !== name);
  }

  scanHtml(html, {
    text(raw) {
      if (top().isHidden) return;
      const words = decodeEntities(raw).replace(/[ \t\r\n\f]+/g, ' ');
      const fresh = lineHere('');
      if (line && line.mark !== fresh.mark) endLine();
      if (line) line.text += words;
      else if (words.trimStart() !== '' || words.includes('\u00a0')) {
        line = {...fresh, text: words.replace(/^ /, '')};
        if (isBelowRule) line.isBelowRule = true;
        isBelowRule = false;
      }
    },
    open(name, attributes) {
      if (name === 'br' && !top().isHidden) {
        if (line) endLine();
        else lines.push(lineHere(''));
      } else if (name === 'td' || name === 'th') {
        if (line) line.text += ' ';
      } else if (isParagraph(name, attributes)) emptyLine();
      else if (BLOCKS.has(name)) endLine();
      if (CLOSES_ITSELF.has(name) && top().name === name) popTo(name);
      const part = partWithin(top(), partOf(name, attributes));
      if (part === 'historyFromHere' && !top().isHidden) isHistory = true;
      if (part === 'rule' && !top().isHidden) isBelowRule = true;
      const {thread, mark} = top();
      if (part === 'quote' && thread && mark === null) {
        markIntroduction(lines, thread.start);
        thread.isHistory = false;
        thread.start = lines.length;
      }
      if (!VOID.has(name)) push(within(top(), name, part, lines.length));
    },
    close(name) {
      if (BLOCKS.has(name)) endLine();
      popTo(name);
    },
  });
  endLine();
  return lines;
}

/** Word writes every line as a paragraph of its own, without room around it. */
function isParagraph(name: string, attributes: Record<string, string>): boolean {
  return name === 'p' && !/\bMso/.test(attributes.class ?? '');
}

/** What Gmail's quotation is depends on the box around it. */
function partWithin({thread}: OpenElement, part: HtmlPart | null): HtmlPart | null {
  if (part !== 'threadQuote') return part;
  return thread ? 'quote' : null;
}

function within(
  parent: OpenElement,
  name: string,
  part: HtmlPart | null,
  start: number,
): OpenElement {
  const {mark, isHidden, thread} = parent;
  const isThread = part === 'thread' || part === 'gmailThread';
  return {
    name,
    mark: mark ?? (part === 'quote' || part === 'history' || part === 'signature' ? part : null),
    isHidden: isHidden || part === 'hidden',
    isIndented: parent.isIndented || name === 'blockquote',
    thread: thread ?? (isThread ? {isHistory: part === 'thread', start} : null),
  };
}
