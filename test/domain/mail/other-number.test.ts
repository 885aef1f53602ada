import {namesOther} from '../../../src/domain/mail/other-number';

describe('K4 the number in a subject', () => {
  it.each([
    ['Re: [ADU-2026-0001] Lampu', false],
    ['Lampu padam', false],
    ['Re: [EKSTERNAL] [ADU-2026-0001] Lampu', false],
    ['Re: [ADU-2026-0002] Lampu', true],
    ['Fwd: [adu-2025-1] Lampu', true],
    ['Re: [RAPAT-1] dan [ADU-2026-0002]', true],
    ['[ADU-2026-0002] [ADU-2026-0001]', false],
    ['[2026-0002] Lampu', false],
  ])('%j says otherwise than ADU-2026-0001: %s', (subject, says) =>
    expect(namesOther(subject, 'ADU-2026-0001')).toBe(says),
  );
});
