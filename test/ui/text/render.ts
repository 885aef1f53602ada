import {strToU8, zipSync} from 'fflate';
import fs from 'node:fs';
import path from 'node:path';
import {docx} from '../../../src/domain/document/docx';
import type {Paper} from '../../../src/domain/document/paper';
import {readDocx} from '../../../workspace/services/docs/docx/read';
import {printPdf} from '../../../workspace/services/docs/pdf/print';
import {pdfText} from '../../workspace/docs/pdf-text';

/** Where papers lie for people to look at. */
const FOLDER = path.resolve('.cache/papers');

/** A paper as the bytes of its DOCX. */
export function docxOf(paper: Paper): Uint8Array {
  const files = docx(paper).map(({path: file, content}) => [
    file,
    typeof content === 'string' ? strToU8(content) : Uint8Array.from(content),
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}

/** A paper as the local Workspace prints it: the text of each page. DOCX and PDF are kept under `name`. */
export function render(paper: Paper, name: string): string[] {
  const source = docxOf(paper);
  const pdf = printPdf(readDocx(source), {title: paper.title, at: 0});
  fs.mkdirSync(FOLDER, {recursive: true});
  fs.writeFileSync(path.join(FOLDER, `${name}.docx`), source);
  fs.writeFileSync(path.join(FOLDER, `${name}.pdf`), pdf);
  return pdfText(pdf);
}
