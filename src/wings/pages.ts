import {answerPage} from '../entry/pages/answer-page';
import type {PagesWing} from '../workflow/wings';

export const wing: PagesWing = {answerPage};
