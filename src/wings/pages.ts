import {answerPage} from '../entry/pages/answer-page';
import {refusalSentence} from '../ui/text/refusals';
import type {PagesWing} from '../workflow/wings';

export const wing: PagesWing = {answerPage, refusalSentence};
