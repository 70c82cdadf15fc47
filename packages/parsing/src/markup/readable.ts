import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isHidden } from './visibility.ts';
import type { ElementNode, MarkupNode } from './tree.ts';

/** Larger pages are data, not prose; the whole of their text is taken rather than spend minutes on them. */
const MAX_NODES = 60_000;
/** Readability tries again with laxer rules under this many characters. Its own 500 counts letters; Chinese says as much in 150. */
const THRESHOLD = { wide: 150, narrow: 500 };

const DROPPED: ReadonlySet<string> = new Set(['script', 'style', 'template', 'iframe', 'svg', 'object', 'embed', 'link', 'math', 'canvas']);
const VOID: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');

/** The page as Readability sees it: its own elements, every text and picture numbered, so that what it keeps is known
 *  by number and not by words. `<data>` runs in a line and no rule of Readability looks at it. */
class Skeleton {
  readonly nodes: MarkupNode[] = [];
  private readonly parts: string[] = [];

  write(node: MarkupNode): void {
    if (node.kind === 'text') {
      if (node.strand.text.trim() === '') this.parts.push(' ');
      else this.parts.push(`<data data-n="${this.number(node)}">${escaped(node.strand.text)}</data>`);
      return;
    }
    if (DROPPED.has(node.name)) return;
    const attributes = Object.entries(node.attributes).filter(([name]) => /^[a-z][\w:-]*$/iu.test(name) && name !== 'data-n');
    const number = node.name === 'img' ? ` data-n="${this.number(node)}"` : '';
    this.parts.push(`<${node.name}${attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}${number}>`);
    if (VOID.has(node.name)) return;
    for (const child of node.children) this.write(child);
    this.parts.push(`</${node.name}>`);
  }

  private number(node: MarkupNode): number {
    return this.nodes.push(node) - 1;
  }

  get markup(): string {
    return this.parts.join('');
  }
}

export interface Readable {
  /** Texts and pictures that are of the article. */
  readonly nodes: ReadonlySet<MarkupNode>;
  readonly byline: string | null;
}

/** What Mozilla's Readability takes for the article, or undefined where it finds none or the page is too large for it. */
export function readableIn(root: ElementNode): Readable | undefined {
  const skeleton = new Skeleton();
  for (const child of root.children) if (child.kind === 'text' || !isHidden(child)) skeleton.write(child);
  if (skeleton.nodes.length > MAX_NODES) return undefined;
  const markup = skeleton.markup;
  const wide = (markup.match(/\p{Script=Han}/gu)?.length ?? 0) > 100;
  const { document } = parseHTML(/<html\b/iu.test(markup) ? markup : `<html><body>${markup}</body></html>`);
  const found = new Readability<{ querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }> }>(document, {
    charThreshold: wide ? THRESHOLD.wide : THRESHOLD.narrow,
    serializer: (node) => node as never,
  }).parse();
  if (!found?.content) return undefined;
  const nodes = new Set<MarkupNode>();
  for (const element of found.content.querySelectorAll('[data-n]')) {
    const node = skeleton.nodes[Number(element.getAttribute('data-n'))];
    if (node) nodes.add(node);
  }
  return { nodes, byline: found.byline ?? null };
}
