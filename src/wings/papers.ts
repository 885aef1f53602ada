import {fileMinutes} from '../workflow/papers/file-minutes';
import {printPaper} from '../workflow/papers/print-paper';
import type {PapersWing} from '../workflow/wings';

export const wing: PapersWing = {fileMinutes, printPaper};
