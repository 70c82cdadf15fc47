import { describe, expect, it } from '@jest/globals';
import { DatelineError, ERROR_CODES } from './errors.ts';
import { issue, ISSUE_CODES } from './issue.ts';

describe('codes', () => {
  it.each(Object.entries({ ...ERROR_CODES, ...ISSUE_CODES }))('%s is explained in a sentence', (_code, sentence) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/u);
  });

  it('an error carries its code, its message and its cause', () => {
    const cause = new Error('ECONNREFUSED');
    const error = new DatelineError('DATABASE_UNAVAILABLE', 'cannot reach 127.0.0.1:5432', { cause });
    expect(error).toMatchObject({ name: 'DatelineError', code: 'DATABASE_UNAVAILABLE', cause });
  });

  it('an issue says what it is and what is particular to the document', () => {
    expect(issue('date-unreadable', '«32 May»').message).toBe('The stated date is no date; it is ignored. «32 May»');
  });
});
