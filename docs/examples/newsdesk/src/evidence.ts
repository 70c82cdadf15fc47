import { graphql, type ResultOf } from '@dateline/sdk';
import { dotted, element } from './element.ts';

/** The words that prove a fact, with what stands around them. */
export const EVIDENCE = graphql(`
  fragment Evidence on Evidence { exact before after article { title publishedAt source { name } } }
`);

export const evidence = ({ exact, before, after, article }: ResultOf<typeof EVIDENCE>): HTMLElement =>
  element('figure', { class: 'evidence' },
    element('blockquote', {}, `…${before}`, element('mark', {}, exact), `${after}…`),
    element('figcaption', {}, dotted(article.title, article.source?.name, article.publishedAt?.slice(0, 10))));
