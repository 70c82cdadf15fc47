import { PROSE, contains, foldHan, isChinese } from '@dateline/document';
import type { Mention, Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import type { Layers } from '../../layers.ts';
import { quotedOver } from './carried.ts';
import { quotedIn } from './marks.ts';
import type { Quoted } from './marks.ts';

export type QuotationLayers = Pick<Layers, 'article' | 'sentences' | 'mentions' | 'chains' | 'times'>;

/** Stands for every character between quotation marks, so that no rule looks for cues or names in there. */
export const HIDDEN = '\uE000';

/** An article as the rules of quotation read it; every offset is one into the article's text. */
export interface Reading {
  readonly layers: QuotationLayers;
  /** Traditional characters folded, words between quotation marks hidden. */
  readonly text: string;
  /** Traditional characters folded. */
  readonly plain: string;
  readonly blocks: readonly Span[];
  /** Quotations by marks, without names that merely stand in marks. */
  readonly quoted: readonly Quoted[];
  /** Index of the longest mention that starts at an offset. */
  readonly mentionAt: ReadonlyMap<number, number>;
  /** End of the longest time expression that starts at an offset. */
  readonly timeAt: ReadonlyMap<number, number>;
}

const longestAt = <T>(items: readonly T[], spanOf: (item: T) => Span): Map<number, number> => {
  const found = new Map<number, number>();
  for (const [index, item] of items.entries()) {
    const span = spanOf(item);
    const before = found.get(span.start);
    const other = before === undefined ? undefined : items[before];
    if (!other || spanOf(other).end < span.end) found.set(span.start, index);
  }
  return found;
};

const isName = (quoted: Quoted, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => mention.form === 'name' && contains(quoted.outer, mention.span) && mention.span.end - mention.span.start >= quoted.inner.end - quoted.inner.start - 1);

function hidden(text: string, quoted: readonly Quoted[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { inner, outer } of quoted) {
    // apostrophes that are marks, one or two, are read as one mark
    const [opening, closing] = [text.slice(outer.start, inner.start), text.slice(inner.end, outer.end)];
    const length = outer.end - outer.start - (opening === '' ? 0 : 1) - (closing === '' ? 0 : 1);
    parts.push(text.slice(at, outer.start), /['`]/u.test(opening) ? '“' : opening, HIDDEN.repeat(length), /'/u.test(closing) ? '”' : closing);
    at = outer.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

export function readingOf(layers: QuotationLayers): Reading {
  const { article, mentions, times } = layers;
  const plain = isChinese(article.language) ? foldHan(article.text) : article.text;
  const blocks = article.blocks.filter((block) => PROSE.has(block.kind));
  const mentionAt = longestAt(mentions, (mention) => mention.span);
  const quoted = (isChinese(article.language) ? gathered(blocks, (block) => quotedIn(plain, block)) : quotedOver(plain, blocks)).filter((found) => !isName(found, namesIn(found, mentions, mentionAt)));
  const timeIndex = longestAt(times, (time) => time.span);
  const timeAt = new Map([...timeIndex].map(([start, index]) => [start, times[index]?.span.end ?? start]));
  return { layers, text: hidden(plain, quoted), plain, blocks, quoted, mentionAt, timeAt };
}

function namesIn(quoted: Quoted, mentions: readonly Mention[], mentionAt: ReadonlyMap<number, number>): Mention[] {
  return [quoted.outer.start, quoted.inner.start].flatMap((start) => mentions[mentionAt.get(start) ?? -1] ?? []);
}
