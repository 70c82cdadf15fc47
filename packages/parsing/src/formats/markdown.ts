import { issue, type Issue } from '@dateline/document';
import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { draftsOf } from '../markup/drafts.ts';
import { treeOf } from '../markup/tree.ts';
import type { Draft } from '../prose/draft.ts';
import { NOTHING_STATED } from '../statement/stated.ts';
import { led, rewritten, sliced, StrandBuilder, strandOf, type Strand } from '../strand.ts';
import { aligned } from '../trail.ts';
import { linesOf } from './plain-text.ts';
import { oneArticle, type TextFormat } from './format.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);

/** Elements that Markdown's nodes stand for; others are seen through. */
const ELEMENTS: Readonly<Record<string, string>> = {
  paragraph: 'p', blockquote: 'blockquote', list: 'ul', listItem: 'li', strong: 'strong', emphasis: 'em', table: 'table', tableRow: 'tr', tableCell: 'td',
};

const SENTENCE_END = /[。！？…”」』）]\s*$/u;

/** Whether a line break inside a Markdown paragraph parts two: after a picture, and after a Chinese sentence, for no one
 *  wraps Chinese by hand. */
function parts(source: string, lineBreak: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', lineBreak - 1) + 1, lineBreak);
  return line.includes('![') || /<img\b/iu.test(line) || SENTENCE_END.test(line);
}

class MarkupWriter {
  readonly markup = new StrandBuilder();
  private readonly source: string;
  private readonly definitions: ReadonlyMap<string, string>;

  constructor(source: string, definitions: ReadonlyMap<string, string>) {
    this.source = source;
    this.definitions = definitions;
  }

  private text(node: Nodes & { value: string }): void {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    const strand = aligned(node.value, this.source, from, to, { entities: node.type === 'text' });
    let at = 0;
    for (const { index } of node.value.matchAll(/\n/gu)) {
      const lineBreak = sliced(strand, index, index + 1).steps[0]?.originalStart;
      if (lineBreak === undefined || !(node.type === 'code' || parts(this.source, lineBreak))) continue;
      this.words(sliced(strand, at, index));
      this.markup.push('<br>');
      at = index + 1;
    }
    this.words(sliced(strand, at));
  }

  private words(strand: Strand): void {
    this.markup.append(rewritten(strand, /[&<>"]/gu, escaped));
  }

  private wrapped(name: string, attributes: string, node: Parents): void {
    this.markup.push(`<${name}${attributes}>`);
    for (const child of node.children) this.write(child);
    this.markup.push(`</${name}>`);
  }

  write(node: Nodes): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return this.text(node);
      case 'code':
        this.markup.push('<pre>');
        this.text(node);
        this.markup.push('</pre>');
        return;
      case 'html':
        this.markup.add(node.value, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
        return;
      case 'break':
        this.markup.push('<br>');
        return;
      case 'thematicBreak':
        this.markup.push('<hr>');
        return;
      case 'heading':
        return this.wrapped(`h${node.depth}`, '', node);
      case 'link':
        return this.wrapped('a', ` href="${escaped(node.url)}"`, node);
      case 'linkReference':
        return this.wrapped('a', ` href="${escaped(this.definitions.get(node.identifier) ?? '')}"`, node);
      case 'image':
        this.markup.push(`<img src="${escaped(node.url)}">`);
        return;
      case 'imageReference':
        this.markup.push(`<img src="${escaped(this.definitions.get(node.identifier) ?? '')}">`);
        return;
      case 'definition':
        return;
      default:
        if (!('children' in node)) return;
        if (ELEMENTS[node.type] !== undefined) return this.wrapped(ELEMENTS[node.type] ?? 'div', '', node);
        for (const child of node.children) this.write(child);
    }
  }
}

/** Addresses of reference links, by identifier. */
function definitionsIn(node: Nodes, found = new Map<string, string>()): Map<string, string> {
  if (node.type === 'definition') found.set(node.identifier, node.url);
  else if ('children' in node) for (const child of node.children) definitionsIn(child, found);
  return found;
}

/** Markdown as HTML that leads back to it. */
export function markupOf(markdown: Strand): Strand {
  const root = fromMarkdown(markdown.text);
  const writer = new MarkupWriter(markdown.text, definitionsIn(root));
  writer.write(root);
  return led(writer.markup.build(), markdown);
}

/** Nesting and marks beyond which the parser takes minutes or runs out of stack; no one writes so. */
const MONSTROUS = { length: 8 * 1024 * 1024, prefix: 200, marks: 2000 } as const;

/** Whether a text is no Markdown that a person wrote: read line by line, it is still whole. */
function isMonstrous(text: string): boolean {
  if (text.length > MONSTROUS.length) return true;
  for (const { 0: line } of text.matchAll(/[^\n]+/gu)) {
    const prefix = /^[\s>*+-]*/u.exec(line)?.[0].length ?? 0;
    if (prefix > MONSTROUS.prefix || (line.match(/[[*_`<]/gu)?.length ?? 0) > MONSTROUS.marks) return true;
  }
  return false;
}

export interface MarkdownDrafts {
  readonly drafts: Draft[];
  readonly issues: readonly Issue[];
}

export function markdownDrafts(markdown: Strand): MarkdownDrafts {
  if (isMonstrous(markdown.text)) return { drafts: linesOf(markdown), issues: [issue('markup-too-deep')] };
  const { root, tooDeep } = treeOf(markupOf(markdown));
  return { drafts: draftsOf(root), issues: tooDeep ? [issue('markup-too-deep')] : [] };
}

/** Lines that only Markdown has: headings, pictures, links, fences. */
const SIGNS = [/^#{1,6} \S/mu, /!\[[^\]\n]*\]\([^)\n]+\)/u, /\[[^\]\n]+\]\((?:https?:|\/)[^)\n]+\)/u, /^```/mu];

export const markdown: TextFormat = {
  name: 'markdown', title: 'Markdown', extensions: ['md', 'markdown', 'mdown'], mediaTypes: ['text/markdown'],
  recognises: (text) => SIGNS.filter((sign) => sign.test(text)).length >= 2,
  read: (text) => {
    const { drafts, issues } = markdownDrafts(strandOf(text));
    return oneArticle(NOTHING_STATED, drafts, issues);
  },
};
