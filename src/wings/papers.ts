import {letterPress} from '../google/letter-press';
import {fileMinutes} from '../workflow/papers/file-minutes';
import {printPaper} from '../workflow/papers/print-paper';
import {sendLetter} from '../workflow/papers/send-letter';
import type {PapersWing} from '../workflow/wings';

const press = letterPress();

export const wing: PapersWing = {
  fileMinutes,
  printPaper,
  sendLetter: (desk, identify, wish) => sendLetter(desk, press, identify, wish),
  sendEnclosed: (mail, letter, threadId) => press.sendEnclosed(mail, letter, threadId),
};
