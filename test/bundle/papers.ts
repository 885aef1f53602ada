import fs from 'node:fs';
import path from 'node:path';
import type {Printed, PrintWish} from '../../src/domain/desk/protocol';
import type {TestOffice} from './office';

/** Where printed papers lie for people to look at. */
const FOLDER = path.resolve('.cache/papers');

export interface PrintedPaper extends Printed {
  pdf: Buffer;
  /** Names of the folders it is filed in, the innermost first. */
  folders: string[];
}

/** Asks the desk for a paper, as its page does, and takes the PDF out of Drive. */
export function printAt(office: TestOffice, token: string, paper: PrintWish): PrintedPaper {
  const made = office.ask<Printed>({do: 'print', token, paper});
  const {drive} = office.world.services;
  const file = drive.find(/\/d\/([^/]+)\//.exec(made.pdfUrl)![1]!)!;
  const pdf = Buffer.from(file.blob!.bytes, 'base64');
  fs.mkdirSync(FOLDER, {recursive: true});
  fs.writeFileSync(path.join(FOLDER, `${paper.kind}.pdf`), pdf);
  const folders: string[] = [];
  for (let parent = file.parents[0]; parent; parent = drive.find(parent)?.parents[0]) {
    const folder = drive.find(parent);
    if (folder) folders.push(folder.name);
  }
  return {...made, pdf, folders};
}

/** Width and height of the first page, in whole points. */
export function sizeOf(pdf: Buffer): number[] {
  const box = /\/MediaBox \[0 0 ([\d. ]+)\]/.exec(pdf.toString('latin1'))![1]!;
  return box.split(' ').map(side => Math.round(Number(side)));
}
