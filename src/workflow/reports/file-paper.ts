import {docx} from '../../domain/document/docx';
import type {Paper} from '../../domain/document/paper';
import type {FiledDocument} from '../ports';
import type {Report} from './report';

/** Files a paper once, under its own title and the report's stamp. */
export function filePaper({desk, folders, stamp}: Report, paper: Paper): FiledDocument {
  return desk.archive.fileOnce({name: `${paper.title}${stamp}`, folders, parts: docx(paper)});
}
