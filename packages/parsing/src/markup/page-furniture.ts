import { elementsOf, type ElementNode, type MarkupNode } from './tree.ts';

/** Classes and ids of what stands beside an article, as sites name it: whole words between dashes and underscores. */
const NAMED = new RegExp(
  String.raw`(?:^|[\s_-])(?:author-?(?:box|bio|info|card|description)|about-?(?:the-?)?author|article-?author|bio-?box|related(?:-?(?:posts?|articles?|news|stories|links|content))?|recommend(?:ed|ations?)?|share(?:-?(?:bar|buttons?|tools))?|sharing|social(?:-?(?:share|links|media))?|newsletter|subscri(?:be|ption)|advert(?:isement)?s?|ad-?(?:slot|unit|box|container|wrapper)|promo|sponsored|comments?|disqus|taboola|outbrain|breadcrumbs?|cookie|paywall|tags?-?list|post-?tags|relate-?news|hot-?news)(?:$|[\s_-])`,
  'iu',
);
/** What holds more than this share of an article's text is the article, whatever its class says. */
const LARGEST_SHARE = 0.2;

const lengthOf = (node: MarkupNode, chosen: ReadonlySet<MarkupNode>): number => {
  if (node.kind === 'text') return chosen.has(node) ? node.strand.text.trim().length : 0;
  return node.children.reduce((sum, child) => sum + lengthOf(child, chosen), 0);
};

function remove(node: MarkupNode, from: Set<MarkupNode>): void {
  from.delete(node);
  if (node.kind === 'element') for (const child of node.children) remove(child, from);
}

/** The nodes chosen for an article without those in elements that name themselves as something else: an author's biography, a share bar. */
export function withoutPageFurniture(root: ElementNode, chosen: ReadonlySet<MarkupNode>): ReadonlySet<MarkupNode> {
  const kept = new Set(chosen);
  const whole = lengthOf(root, chosen);
  for (const element of elementsOf(root)) {
    const named = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`;
    if (named.length > 1 && NAMED.test(named) && lengthOf(element, kept) <= whole * LARGEST_SHARE) remove(element, kept);
  }
  return kept;
}
