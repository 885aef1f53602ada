import {emulate} from '../../../runtime/emulate';
import {elementMembers} from './element';
import type {Node} from './tree';

type PageBreak = GoogleAppsScript.Document.PageBreak;
type HorizontalRule = GoogleAppsScript.Document.HorizontalRule;
type UnsupportedElement = GoogleAppsScript.Document.UnsupportedElement;

export const pageBreak: (node: Node) => PageBreak = emulate<PageBreak, Node>('PageBreak', () => ({
  ...(elementMembers as unknown as Partial<PageBreak>),
}));

export const horizontalRule: (node: Node) => HorizontalRule = emulate<HorizontalRule, Node>(
  'HorizontalRule',
  () => ({...(elementMembers as unknown as Partial<HorizontalRule>)}),
);

/** A page number: scripts see that something is there, and no more. */
export const unsupported: (node: Node) => UnsupportedElement = emulate<UnsupportedElement, Node>(
  'UnsupportedElement',
  () => ({...(elementMembers as unknown as Partial<UnsupportedElement>)}),
);
