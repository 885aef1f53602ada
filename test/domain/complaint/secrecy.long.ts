import {assertSecrecy} from './secrecy';

describe('C9, I8 over many offices and complaints', () => {
  it('nothing brings a complaint to whom it is about, nor a hidden complainant to anyone', () => {
    assertSecrecy(5_000);
  });
});
