import { exact } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import type { DraftMention } from '../mentions/draft-mention.ts';

/** What may stand between a name and another of the same bearer. */
const ALSO = /^(?:[，,]?\s?[（(，,]?\s?(?:又称|又名|亦称|也称|也叫|别名|原名|旧称|旧名|简称|下称|以下简称|英文简称|英文名|本名|又译|又译作|即|乌称|俄称|also known as|also called|known as|formerly|formerly known as|better known as|a\.k\.a\.|aka|or simply)\s?(?:为|the)?\s?[“"「]?)$/u;
const BRACKET = /^\s?[（(]\s?[“"「]?$/u;
const CLOSED = /^[”"」]?\s?[）)]/u;

/** Pairs of mentions of which the second stands right behind the first and names the same: 世界卫生组织（世卫组织）, 红军城（乌称波克罗夫斯克）. A place
 *  in brackets behind a place mostly lies around it (法兰克福（德国）), so there the text has to say that it is the same. */
export function bracketed(text: string, drafts: readonly DraftMention[]): [number, number][] {
  return gathered(drafts, (draft, index): [number, number][] => {
    const before = drafts[index - 1];
    if (!before || draft.kind !== before.kind || draft.form !== 'name' || before.form !== 'name') return [];
    const between = text.slice(before.span.end, Math.min(draft.span.start, before.span.end + 30));
    if (ALSO.test(between) || (between === ', or ' && text.charAt(draft.span.end) === ',')) return [[index - 1, index]];
    const closed = BRACKET.test(between) && CLOSED.test(text.slice(draft.span.end, draft.span.end + 4));
    const isShort = draft.kind !== 'location' || /^[A-Z]{2,6}$/u.test(exact(text, draft.span));
    return closed && isShort ? [[index - 1, index]] : [];
  });
}
