import {emulate} from '../../../runtime/emulate';
import type {Block, Paragraph, TextStyle} from '../entities';
import {ElementType} from './enums';
import {replaceMatches, styleRange, textOf} from './inlines';
import {plainTextOf} from './paragraph';
import {changing, type Session} from './session';
import {looksBy} from './text';

type Text = GoogleAppsScript.Document.Text;

interface Over {
  session: Session;
  paragraphs: Paragraph[];
}

/** Offsets count one for the end of each paragraph, as the text shows it. */
function style({session, paragraphs}: Over, args: unknown[], look: TextStyle): void {
  changing(session);
  const [from, to] = args.length < 3 ? [0, Infinity] : [Number(args[0]), Number(args[1]) + 1];
  let start = 0;
  for (const paragraph of paragraphs) {
    const {length} = textOf(paragraph.inlines);
    const first = Math.max(from - start, 0);
    const end = Math.min(to - start, length);
    if (first < end) paragraph.inlines = styleRange(paragraph.inlines, first, end, look);
    start += length + 1;
  }
}

const textOver = emulate<Text, Over>('Text', () => ({
  ...looksBy(
    look =>
      function (this: {readonly $: Over}, ...args: unknown[]) {
        style(this.$, args, look(args.at(-1)));
        return this;
      } as never,
  ),
  editAsText() {
    return this;
  },
  getText() {
    return this.$.paragraphs.map(plainTextOf).join('\n');
  },
  getType() {
    return ElementType.TEXT;
  },
  replaceText(pattern: string, replacement: string) {
    changing(this.$.session);
    for (const paragraph of this.$.paragraphs)
      replaceMatches(paragraph, new RegExp(pattern, 'g'), replacement);
    return this;
  },
}));

const paragraphsOf = (blocks: Block[]): Paragraph[] =>
  blocks.flatMap(block =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(({cells}) => cells.flatMap(cell => paragraphsOf(cell.blocks))),
  );

/**
 * What is written in a container, "for rich text editing" of all of it at once
 * (reference/document/body#editAsText(), table-row#editAsText()).
 */
export const editAsText = (session: Session, blocks: Block[]): Text =>
  textOver({session, paragraphs: paragraphsOf(blocks)});
