import {emulate, stateOf} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import type {TextFormat} from '../rest';
import {cut, merged, runsOf, sameFormat, type Run} from './rich-runs';
import {plainStyle, textStyle} from './text-style';

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** A text and its looks, without gaps; a run of a longer text remembers where it began. */
export interface RichState {
  text: string;
  start: number;
  runs: Run[];
  /** The cell's own look, under those of its parts. */
  base: TextFormat;
}

/** A part is named by its offsets, the end not included; without them the whole is meant. */
function part({text, start, runs}: RichState, from = 0, to = text.length): Run[] {
  if (from < 0 || to > text.length || from > to) throw exception(outside(from, to));
  return cut(runs, from + start, to + start);
}

/** The words are assumed; Google refuses offsets outside the text. */
const outside = (from: number, to: number) => `Illegal argument: invalid range ${from} to ${to}.`;

const linkOf = ({format}: Run) => format.link?.uri ?? null;

export const richText: (state: RichState) => RichText = emulate<RichText, RichState>(
  'RichTextValue',
  () => ({
    copy() {
      const {start, ...rest} = this.$;
      const runs = this.$.runs.map(run => ({
        ...run,
        start: run.start - start,
        end: run.end - start,
      }));
      return builder({...rest, start: 0, runs});
    },
    getEndIndex() {
      return this.$.start + this.$.text.length;
    },
    getLinkUrl(startOffset?: number, endOffset?: number) {
      const links = new Set(part(this.$, startOffset, endOffset).map(linkOf));
      return links.size === 1 ? [...links][0]! : null;
    },
    getRuns() {
      const {text, start, runs, base} = this.$;
      return runs.map(run =>
        richText({
          text: text.slice(run.start - start, run.end - start),
          start: run.start,
          runs: [run],
          base,
        }),
      );
    },
    getStartIndex() {
      return this.$.start;
    },
    getText() {
      return this.$.text;
    },
    /** Where the parts differ, what they do not share is null (reference/spreadsheet/rich-text-value#getTextStyle()). */
    getTextStyle(startOffset?: number, endOffset?: number) {
      const looks = part(this.$, startOffset, endOffset).map(({format}) => ({
        ...this.$.base,
        ...format,
      }));
      return textStyle(looks.length === 0 ? this.$.base : looks.reduce(sameFormat));
    },
  }),
);

/** Puts a look over a part, or over the whole where no offsets stand before it. */
function over(state: RichState, given: unknown[], look: (value: unknown) => TextFormat): void {
  const whole = given.length < 3;
  const [from, to] = whole ? [0, state.text.length] : [Number(given[0]), Number(given[1])];
  if (from < 0 || to > state.text.length || from > to) throw exception(outside(from, to));
  state.runs = merged(state.runs, from, to, look(given[whole ? 0 : 2]));
}

/** A link brings its look along, which a style set afterwards may change (rich-text-value-builder#setLinkUrl). */
const linked = (url: unknown): TextFormat =>
  url === null
    ? ({link: undefined} as TextFormat)
    : {
        link: {uri: String(url)},
        underline: true,
        foregroundColor: {red: 0x11 / 255, green: 0x55 / 255, blue: 0xcc / 255},
      };

const builder: (state: RichState) => Builder = emulate<Builder, RichState>(
  'RichTextValueBuilder',
  () => ({
    build() {
      return richText({...this.$});
    },
    setLinkUrl(...given: unknown[]) {
      over(this.$, given, linked);
      return this;
    },
    setText(text: string) {
      this.$.text = String(text);
      this.$.runs = runsOf(this.$.text.length, []);
      return this;
    },
    setTextStyle(...given: unknown[]) {
      over(this.$, given, style => plainStyle(style as TextStyle | null));
      return this;
    },
  }),
);

/** SpreadsheetApp.newRichTextValue */
export const newRichTextValue = (): Builder => builder({text: '', start: 0, runs: [], base: {}});

/** The cell for a request of the API: its text, never read as a number or a formula, and the looks of its parts. */
export function richCell(value: RichText): object {
  const {text, start, runs} = stateOf<RichState>(value);
  const looks = runs.map(({start: from, format}) => ({
    ...(from - start > 0 ? {startIndex: from - start} : {}),
    format,
  }));
  const plain = looks.every(({format}) => Object.keys(format).length === 0);
  return {
    userEnteredValue: text === '' ? {} : {stringValue: text},
    ...(plain ? {} : {textFormatRuns: looks}),
  };
}
