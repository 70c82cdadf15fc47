import type { DraftMention } from '../mentions/draft-mention.ts';

/** Pairs of mentions of which the second stands in brackets right behind the first and is its short form: 世界卫生组织（世卫组织）. */
export function bracketed(text: string, drafts: readonly DraftMention[]): [number, number][] {
  return drafts.flatMap((draft, index): [number, number][] => {
    const before = drafts[index - 1];
    if (!before || draft.kind !== before.kind || draft.form !== 'name' || before.form !== 'name') return [];
    const opened = /^\s?[（(](?:简称|下称|以下简称)?[“"]?$/u.test(text.slice(before.span.end, draft.span.start));
    return opened && /^[”"]?[）)]/u.test(text.slice(draft.span.end)) ? [[index - 1, index]] : [];
  });
}
