import {FILES} from '../../../src/ui/text/attachments';

describe('I7, A4 whose file it is', () => {
  it.each([
    ['pelapor', 'dari pelapor'],
    ['meja', 'dari PPID'],
    ['ayu.admin@example.com', 'ayu.admin@example.com'],
  ])('%s: %s', (by, words) => {
    expect(FILES.by(by)).toBe(words);
  });
});
