/**
 * A refusal the desk expects: bad input, a stale page, a missing right. Carries a code and the parts of the
 * sentence; `ui/text/refusals.ts` makes the Indonesian sentence. Anything else that is thrown is a fault.
 */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(
    readonly code: RefusalCode,
    readonly parts: Readonly<Record<string, string>> = {},
  ) {
    super(`${code} ${JSON.stringify(parts)}`);
  }
}

export type RefusalCode =
  | 'not-installed'
  | 'already-installed'
  | 'only-office-account'
  | 'signed-out'
  | 'wrong-code'
  | 'not-allowed'
  | 'unknown-request'
  | 'bad-request'
  | 'unknown-complaint'
  | 'not-tracked'
  | 'ledger-touched'
  | 'newer-schema'
  | 'older-schema'
  | 'stale'
  | 'wrong-status'
  | 'empty-answer'
  | 'language'
  | 'non-answer'
  | 'unfilled'
  | 'other-addressee'
  | 'own-approval'
  | 'letter'
  | 'bad-until'
  | 'unknown-pledge'
  | 'unknown-unit'
  | 'unknown-body'
  | 'no-outcome'
  | 'no-ground'
  | 'extended'
  | 'not-a-request'
  | 'unknown-accused'
  | 'not-parent'
  | 'joined'
  | 'only-part'
  | 'barred'
  | 'already-referred'
  | 'unknown-referral'
  | 'no-original'
  | 'unknown-category'
  | 'unknown-reply'
  | 'unknown-notice'
  | 'no-tracking-number'
  | 'bad-export'
  | 'already-outside'
  | 'personal-in-public'
  | 'wrong-platform'
  | 'no-proof'
  | 'needs-proof'
  | 'no-complaints-in-period'
  | 'last-admin'
  | 'former-account'
  | 'wrong-key'
  | 'no-register'
  | 'volume-missing'
  | 'no-web-app'
  | 'mail-spent'
  | 'bad-form'
  | 'form-not-opened'
  | 'no-reason'
  | 'no-question'
  | 'already-asked'
  | 'no-words'
  | 'too-long'
  | 'words-too-long'
  | 'words-full'
  | 'first-answerer'
  | 'bad-entry'
  | 'sheet-entered'
  | 'bad-file'
  | 'bad-format'
  | 'import-flawed'
  | 'import-taken'
  | 'import-crossed'
  | 'import-running'
  | 'no-import-tab'
  | 'busy';

/** Asserts that a value is there. */
export function required<T>(
  value: T | null | undefined,
  code: RefusalCode,
  parts?: Record<string, string>,
): T {
  if (value === null || value === undefined) throw new Refusal(code, parts);
  return value;
}
