import {amount} from '../../amount';
import {assertMailsSecrecy, assertSecrecy} from './secrecy';

const CASES = amount(5_000, 300);

describe('C9, I8 over many offices and complaints', () => {
  it('nothing brings a complaint to whom it is about, nor a hidden complainant to anyone', () => {
    assertSecrecy(CASES);
  });

  it('nor does what goes out by itself: reminders, the morning’s mails, the PPID’s card', () => {
    assertMailsSecrecy(CASES);
  });
});
