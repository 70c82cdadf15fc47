import { describe, expect, it } from '@jest/globals';
import { EVENT_KINDS, EVENT_ROLES, eventKinds } from './event-kinds.ts';

describe('event kinds', () => {
  it.each(eventKinds)('%s has a gloss in both languages and distinct roles of the table', (kind) => {
    const { gloss, roles } = EVENT_KINDS[kind];
    expect(gloss.en).toMatch(/^[a-z]/);
    expect(gloss.zh).toMatch(/^\p{Script=Han}+$/u);
    expect(new Set(roles).size).toBe(roles.length);
    for (const role of roles) expect(EVENT_ROLES).toContain(role);
  });

  it('has the 29 kinds that an analysis may print', () => {
    expect(eventKinds).toHaveLength(29);
  });
});
