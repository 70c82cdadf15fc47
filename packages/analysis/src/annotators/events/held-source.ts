import type { Reference, Span } from '@dateline/document';
import { startingIn } from '../quotations/starting-in.ts';
import type { EventLayers } from './tokens.ts';

/** The speaker of the last indirect speech that a sentence holds. */
export function lastSource({ article, quotations }: EventLayers, sentence: Span): Reference | null {
  const said = startingIn(quotations, sentence, ({ span }) => span.start).findLast(({ content }) => !article.text.slice(content.start, content.end).endsWith('负责'));
  return said && !said.direct ? said.speaker : null;
}

const DISPATCH = /^[（(]?([^，。,.\s]{1,8}社)[^，。\n]{0,16}?\d{1,2}日(?:综合)?[电電讯訊]/u;
/** How many paragraphs a dateline may stand behind. */
const HEAD = 3;

/** The agency whose dispatch an article is. */
export function wireOf({ article, mentions }: EventLayers, blocks: readonly Span[]): Reference | null {
  for (const { start, end } of blocks.slice(0, HEAD)) {
    const agency = DISPATCH.exec(article.text.slice(start, Math.min(end, start + 60)).trimStart())?.[1];
    if (!agency) continue;
    const at = article.text.indexOf(agency, start);
    const mention = mentions.find(({ span }) => span.start === at && span.end === at + agency.length);
    return mention ? { span: mention.span, chain: mention.chain } : { span: { start: at, end: at + agency.length }, chain: null };
  }
  return null;
}
