import {fileMinutes} from '../workflow/file-minutes';
import {printPaper} from '../workflow/print-paper';
import type {PapersWing} from '../workflow/wings';

export const wing: PapersWing = {fileMinutes, printPaper};
