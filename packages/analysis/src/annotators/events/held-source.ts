import type { Reference, Span } from '@dateline/document';
import { startingIn } from '../quotations/starting-in.ts';
import { TELLING_WORDING } from './all-languages.ts';
import type { EventLayers } from './event-layers.ts';

/** The speaker of the last indirect speech that a sentence holds. */
export function lastSource({ article, quotations }: EventLayers, sentence: Span): Reference | null {
  const said = startingIn(quotations, sentence, ({ span }) => span.start).findLast(({ content }) => !TELLING_WORDING.endsInClaim.test(article.text.slice(content.start, content.end)));
  return said && !said.direct ? said.speaker : null;
}

/** How many paragraphs a dateline may stand behind. */
const HEAD = 3;

/** The agency whose dispatch an article is. */
export function wireOf({ article, mentions }: EventLayers, blocks: readonly Span[]): Reference | null {
  for (const { start, end } of blocks.slice(0, HEAD)) {
    const agency = TELLING_WORDING.dispatches.exec(article.text.slice(start, Math.min(end, start + 60)).trimStart())?.[1];
    if (!agency) continue;
    const at = article.text.indexOf(agency, start);
    const mention = mentions.find(({ span }) => span.start === at && span.end === at + agency.length);
    return mention ? { span: mention.span, chain: mention.chain } : { span: { start: at, end: at + agency.length }, chain: null };
  }
  return null;
}
