import {assertMailsSecrecy, assertSecrecy} from './secrecy';

describe('C9, I8 over many offices and complaints', () => {
  it('nothing brings a complaint to whom it is about, nor a hidden complainant to anyone', () => {
    assertSecrecy(150);
  });

  it('nor does what goes out by itself: reminders, the morning’s mails, the PPID’s card', () => {
    assertMailsSecrecy(50);
  });
});
