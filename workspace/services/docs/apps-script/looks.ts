import {nameOf} from '../../../runtime/enumeration';
import type {TextStyle} from '../entities';
import {TextAlignment} from './enums';
import type {Writing} from './tree';
import {placedRuns} from './writing';

const flag = (value: unknown) => (value === null ? undefined : Boolean(value));
const word = (value: unknown) => (value === null ? undefined : String(value));
const size = (value: unknown) => (value === null ? undefined : Number(value));

/** How text looks: by attribute, the style it makes and where that is kept. */
export const LOOKS = {
  BACKGROUND_COLOR: {key: 'background', make: value => ({background: word(value)})},
  BOLD: {key: 'bold', make: value => ({bold: flag(value)})},
  FONT_FAMILY: {key: 'font', make: value => ({font: word(value)})},
  FONT_SIZE: {key: 'size', make: value => ({size: size(value)})},
  FOREGROUND_COLOR: {key: 'color', make: value => ({color: word(value)})},
  ITALIC: {key: 'italic', make: value => ({italic: flag(value)})},
  LINK_URL: {key: 'link', make: value => ({link: word(value)})},
  STRIKETHROUGH: {key: 'strikethrough', make: value => ({strikethrough: flag(value)})},
  UNDERLINE: {key: 'underline', make: value => ({underline: flag(value)})},
} satisfies Record<string, {key: keyof TextStyle; make(value: unknown): TextStyle}>;

export type Look = keyof typeof LOOKS;

export const isLook = (name: string): name is Look => Object.hasOwn(LOOKS, name);

/** What one offset, or all of the text, has; null where it has several, or was never told. */
export function lookOf(
  writing: Writing,
  key: keyof TextStyle,
  offset?: number | null,
): TextStyle[keyof TextStyle] | null {
  const runs = placedRuns(writing);
  const meant =
    offset === undefined || offset === null
      ? runs
      : runs.filter(({start, run}) => offset >= start && offset < start + run.text.length);
  const [first, ...rest] = meant.map(({run}) => run.style[key]);
  return rest.every(value => value === first) ? (first ?? null) : null;
}

/** Offsets at which the text begins to look different (reference/document/text#getTextAttributeIndices()). */
export function changesOf(writing: Writing): number[] {
  const runs = placedRuns(writing).map(({start, run}) => ({
    start,
    look: JSON.stringify(run.style),
  }));
  return runs.filter(({look}, index) => look !== runs[index - 1]?.look).map(({start}) => start);
}

export const raisedBy = (alignment: unknown): TextStyle => ({
  raised: {SUPERSCRIPT: 'superscript' as const, SUBSCRIPT: 'subscript' as const}[nameOf(alignment)],
});

export function alignmentOf(writing: Writing, offset?: number | null) {
  const raised = lookOf(writing, 'raised', offset);
  return raised ? TextAlignment[raised === 'superscript' ? 'SUPERSCRIPT' : 'SUBSCRIPT'] : null;
}
