import { elementsOf, textOf, type ElementNode } from '../markup/tree.ts';

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase();

/** What sites put between a headline and their own name. */
const SEPARATOR = /\s*[|｜_»›–—-]\s*|\s+·\s+|\s*::\s*|--+/u;

/** The headline in a `<title>`: its parts that stand at the beginning, without the names of section and site. */
function withoutSite(title: string, publisher: string | null): string {
  const parts = title.split(SEPARATOR).map(tidy).filter((part) => part !== '');
  const first = parts[0] ?? title;
  if (parts.length < 2) return title;
  const isSite = (part: string): boolean => publisher !== null && bare(part) === bare(publisher);
  if (isSite(first)) return parts[1] ?? title;
  // A hyphen may be the headline's own: it goes only with a tail that is short beside the head.
  return first.length >= 8 || isSite(parts.at(-1) ?? '') ? first : title;
}

/** The headline of a page. A heading that the stated title contains is the headline; so is the part of `<title>` that a heading repeats. */
export function pageTitle(root: ElementNode, stated: string | null, publisher: string | null): string | null {
  const elements = [...elementsOf(root)];
  const written = tidy(textOf(elements.find((element) => element.name === 'title') ?? root.children[0] ?? root)).slice(0, 300);
  const named = elements.find((element) => element.name === 'title') ? written : '';
  const candidates = elements
    .filter((element) => /^h[1-3]$/u.test(element.name) || /(?:^|[\s_-])(?:title|headline|tit|bt)(?:$|[\s_-])/iu.test(`${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`))
    .map((element) => tidy(textOf(element)))
    .filter((text) => text.length >= 4 && text.length <= 200);
  const sources = [stated, named].filter((text): text is string => text !== null && text !== '').map(bare);
  const shown = candidates.find((text) => sources.some((source) => source.startsWith(bare(text)) || (bare(text).length >= 8 && source.includes(bare(text)))));
  if (shown !== undefined) return shown;
  if (stated !== null) return withoutSite(tidy(stated), publisher);
  return named === '' ? (candidates[0] ?? null) : withoutSite(named, publisher);
}
