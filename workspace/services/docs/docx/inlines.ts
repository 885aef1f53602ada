import type {Inline, TextStyle} from '../entities';
import {readPicture} from './picture';
import {textStyle} from './properties';
import type {Reading} from './read';
import {descendant, elements, textOf, valueOf, child} from './xml';
import type {Element} from './xml';

/** A complex field between its begin and its end: `PAGE` is remembered, other fields show their stored result. */
interface OpenField {
  instruction: string;
  inResult: boolean;
}

/** Reads what stands in a paragraph, in order. `inherited` is the text style of the paragraph's style. */
export function readInlines(paragraph: Element, inherited: TextStyle, reading: Reading): Inline[] {
  const inlines: Inline[] = [];
  const fields: OpenField[] = [];

  function walk(parent: Element, link?: string): void {
    for (const element of elements(parent)) {
      switch (element.name) {
        case 'w:r':
          run(element, link);
          break;
        case 'w:hyperlink':
          walk(element, reading.targets[element.attributes['r:id'] ?? ''] ?? link);
          break;
        case 'w:fldSimple': {
          const field = pageField(element.attributes['w:instr'] ?? '');
          const style = {...inherited, ...textStyle(child(elements(element, 'w:r')[0], 'w:rPr'))};
          if (field) inlines.push({type: 'field', field, style});
          else walk(element, link);
          break;
        }
        // What a person sees of a document with tracked changes: insertions, not deletions.
        case 'w:ins':
        case 'w:smartTag':
        case 'w:sdt':
        case 'w:sdtContent':
        case 'w:bdo':
          walk(element, link);
          break;
      }
    }
  }

  function run(element: Element, link?: string): void {
    const properties = child(element, 'w:rPr');
    const style: TextStyle = {
      ...inherited,
      ...reading.styles.text(valueOf(properties, 'w:rStyle')),
      ...textStyle(properties),
      ...(link && {link}),
    };
    if (child(properties, 'w:vanish')) return;
    for (const part of elements(element)) piece(part, style);
  }

  function piece(part: Element, style: TextStyle): void {
    const field = fields.at(-1);
    if (part.name === 'w:fldChar') return fieldCharacter(part, style);
    if (part.name === 'w:instrText') {
      if (field) field.instruction += textOf(part);
      return;
    }
    if (field && (!field.inResult || pageField(field.instruction))) return;
    switch (part.name) {
      case 'w:t':
        return text(textOf(part), style);
      case 'w:tab':
        return text('\t', style);
      case 'w:cr':
      case 'w:br':
        if (part.attributes['w:type'] === 'page') inlines.push({type: 'pageBreak'});
        else text('\v', style);
        return;
      case 'w:noBreakHyphen':
        return text('\u2011', style);
      case 'w:pgNum':
        inlines.push({type: 'field', field: 'PAGE', style});
        return;
      case 'mc:AlternateContent':
        for (const inner of elements(child(part, 'mc:Choice'))) piece(inner, style);
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object': {
        const isRule = descendant(part, 'v:rect')?.attributes['o:hr'] !== undefined;
        const drawn = isRule ? RULE : readPicture(part, reading);
        if (drawn) inlines.push(drawn);
      }
    }
  }

  function fieldCharacter(part: Element, style: TextStyle): void {
    const kind = part.attributes['w:fldCharType'];
    if (kind === 'begin') fields.push({instruction: '', inResult: false});
    else if (kind === 'separate' && fields.length > 0) fields.at(-1)!.inResult = true;
    else if (kind === 'end') {
      const field = pageField(fields.pop()?.instruction ?? '');
      if (field) inlines.push({type: 'field', field, style});
    }
  }

  function text(value: string, style: TextStyle): void {
    const last = inlines.at(-1);
    // Word cuts sentences into many runs of the same look; they are one here.
    if (last?.type === 'text' && JSON.stringify(last.style) === JSON.stringify(style))
      last.text += value;
    else if (value !== '') inlines.push({type: 'text', text: value, style});
  }

  walk(paragraph);
  return inlines;
}

const RULE: Inline = {type: 'horizontalRule'};

function pageField(instruction: string): 'PAGE' | 'PAGES' | undefined {
  const name = instruction.trim().split(/\s+/)[0]?.toUpperCase();
  if (name === 'PAGE') return 'PAGE';
  return name === 'NUMPAGES' || name === 'SECTIONPAGES' ? 'PAGES' : undefined;
}
