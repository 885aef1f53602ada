import {assessAnswer} from '../domain/answer/assess-answer';
import {answerChecker, liveCheck} from '../workflow/desk/check-answer';
import type {LanguageWing} from '../workflow/wings';

export const wing: LanguageWing = {answerChecker, assessAnswer, liveCheck};
