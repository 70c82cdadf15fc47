import { Parser } from 'htmlparser2';
import { led, sliced, StrandBuilder, type Strand } from '../strand.ts';

export interface TextNode {
  readonly kind: 'text';
  /** Leads back to the original of the markup, not to the markup. */
  readonly strand: Strand;
}

export interface ElementNode {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupNode[];
}

export type MarkupNode = TextNode | ElementNode;

export interface MarkupTree {
  readonly root: ElementNode;
  /** Set where the markup was nested deeper than MAX_DEPTH and was flattened there. */
  readonly tooDeep: boolean;
}

/** No page of a news site nests as deep; what does is an attack on parsers that recurse. */
export const MAX_DEPTH = 256;

/** Beyond this many open tags the parser itself, which searches them, takes minutes. */
const MAX_OPEN = 2000;
/** Elements that a next one of their kind closes: they do not nest by being left open. */
const SELF_CLOSING = /^(?:p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/iu;

/** Whether tags are nested beyond what can be parsed; counted, not parsed. */
function isMonstrous(markup: string): boolean {
  let depth = 0;
  for (const match of markup.matchAll(/<(\/?)([a-z][a-z\d:-]*)/giu)) {
    if (SELF_CLOSING.test(match[2] ?? '')) continue;
    depth = Math.max(0, depth + (match[1] === '/' ? -1 : 1));
    if (depth > MAX_OPEN) return true;
  }
  return false;
}

/** The text between the tags, each piece a paragraph, for markup whose structure means nothing. */
function flattened(markup: Strand): MarkupTree {
  const root = newElement('#root', {});
  let at = 0;
  for (const match of markup.text.matchAll(/<[^>]*>|$/gu)) {
    const words = sliced(markup, at, match.index);
    if (words.text.trim() !== '') root.children.push({ ...newElement('p', {}), children: [{ kind: 'text', strand: words }] });
    at = match.index + match[0].length;
  }
  return { root, tooDeep: true };
}

const newElement = (name: string, attributes: Record<string, string>): ElementNode => ({ kind: 'element', name, attributes, children: [] });

/** Reads markup into a tree whose text leads back to the original. Never fails: markup is what a browser would make of it. */
export function treeOf(markup: Strand, options: { readonly xml?: boolean } = {}): MarkupTree {
  if (isMonstrous(markup.text)) return flattened(markup);
  const root = newElement('#root', {});
  const open: ElementNode[] = [root];
  let beyond = 0;
  let tooDeep = false;
  let text = new StrandBuilder();
  const top = (): ElementNode => open.at(-1) ?? root;
  const flush = (): void => {
    if (text.length === 0) return;
    top().children.push({ kind: 'text', strand: led(text.build(), markup) });
    text = new StrandBuilder();
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        flush();
        if (open.length >= MAX_DEPTH) {
          beyond++;
          tooDeep = true;
          return;
        }
        const element = newElement(name, attributes);
        top().children.push(element);
        open.push(element);
      },
      onclosetag() {
        flush();
        if (beyond > 0) beyond--;
        else if (open.length > 1) open.pop();
      },
      ontext: (words) => void text.add(words, parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true, recognizeCDATA: true, xmlMode: options.xml ?? false },
  );
  parser.end(markup.text);
  flush();
  return { root, tooDeep };
}

/** All elements in document order, without recursion. */
export function* elementsOf(root: ElementNode): Generator<ElementNode> {
  const waiting: ElementNode[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element !== root) yield element;
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index];
      if (child?.kind === 'element') waiting.push(child);
    }
  }
}

/** The text under a node, as it stands: blanks are not folded. */
export function textOf(node: MarkupNode): string {
  if (node.kind === 'text') return node.strand.text;
  return node.children.map(textOf).join('');
}

/** Whether a text is HTML as a whole, rather than text with some HTML in it. */
export const looksLikeMarkup = (text: string): boolean =>
  /^\s*<(?:!doctype|html|body|div|p|article|section|main|table|figure|img|span|strong|b|em|a|br|h[1-6]|ul|ol|blockquote)\b/iu.test(text.slice(0, 1000)) &&
  /<\/(?:div|p|article|section|main|html|table|figure|h[1-6]|ul|ol|blockquote)>|<br\s*\/?>|<p>/iu.test(text);
