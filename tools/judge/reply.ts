import {ownWords} from '../../src/domain/mail/reply/own-words';
import {optionalText} from './field';
import type {Task} from './task';

/** `reply`: the words a person wrote in a mail, and how sure that is. */
export const reply: Task = () => row => {
  const {text, confidence, reason} = ownWords({
    text: optionalText(row, 'text') ?? '',
    html: optionalText(row, 'html') ?? '',
  });
  return {reply: text, confidence, reason};
};
