import type { BlockKind } from '@dateline/document';
import type { Draft, Link } from '../prose/draft.ts';
import { StrandBuilder } from '../strand.ts';
import { BLOCK_ELEMENTS, SILENT_ELEMENTS } from './elements.data.ts';
import { isHidden } from './visibility.ts';
import { textOf, type ElementNode, type MarkupNode, type TextNode } from './tree.ts';

/** What the elements around a text say of it. */
interface Surroundings {
  readonly kind: BlockKind;
  readonly level: number;
  readonly link: boolean;
  readonly bold: boolean;
  readonly preformatted: boolean;
}

const CAPTION_CLASS = /(?:^|[\s_-])(?:wp-caption|caption|figcaption|image-desc|img-desc|pic-desc|photo-?credit)(?:$|[\s_-])/iu;

const STANDFIRST_CLASS = /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?title|sub-?headline|sub-?head(?:ing)?|article-(?:summary|intro|lead|excerpt)|news-(?:summary|intro)|post-excerpt|daoyu|zhaiyao)(?:$|[\s_-])/iu;

/** What holds more than this is a body, whatever its class says. */
const LONGEST_CAPTION = 1000;
const LONGEST_STANDFIRST = 400;

function surroundingsIn(element: ElementNode, around: Surroundings): Surroundings {
  const { name, attributes } = element;
  const heading = /^h([1-6])$/u.exec(name);
  if (heading) return { ...around, kind: 'heading', level: Number(heading[1]) };
  if (around.kind === 'caption') return around;
  const captions = name === 'figure' || name === 'figcaption' || CAPTION_CLASS.test(attributes['class'] ?? '');
  if (captions && textOf(element).length <= LONGEST_CAPTION) return { ...around, kind: 'caption' };
  if (STANDFIRST_CLASS.test(attributes['class'] ?? '') && textOf(element).length <= LONGEST_STANDFIRST) return { ...around, kind: 'standfirst' };
  if (name === 'blockquote') return { ...around, kind: 'quote' };
  if (name === 'li' || name === 'dd') return { ...around, kind: 'list-item' };
  if (name === 'a') return { ...around, link: true };
  if (name === 'b' || name === 'strong') return { ...around, bold: true };
  if (name === 'pre') return { ...around, preformatted: true };
  return around;
}

/** Where an image's file is named: pages that load images late name it elsewhere than in `src`. */
function imageUrl({ attributes }: ElementNode): string | undefined {
  const named = ['data-original', 'data-src', 'data-lazy-src', 'src'].map((name) => attributes[name]?.trim());
  return named.find((url) => url !== undefined && url !== '' && !url.startsWith('data:'));
}

/** Gathers text into drafts: one for each run of text between two breaks of the layout. */
class Gathering {
  readonly drafts: Draft[] = [];
  private line = new StrandBuilder();
  private kind: Surroundings | undefined;
  private linked = 0;
  private bold = 0;
  private imageInBlock = false;
  private links: Link[] = [];

  text(node: TextNode, around: Surroundings): void {
    const visible = node.strand.text.replace(/\s+/gu, '').length;
    if (visible > 0 && this.kind === undefined) this.kind = around;
    if (around.link) this.linked += visible;
    if (around.bold) this.bold += visible;
    this.line.append(node.strand);
  }

  link(node: ElementNode): void {
    const url = node.attributes['href']?.trim();
    if (url !== undefined && url !== '') this.links.push({ text: textOf(node).trim(), url });
  }

  image(url: string): void {
    this.endLine();
    this.drafts.push({ kind: 'image', url });
    this.imageInBlock = true;
  }

  endLine(): void {
    const strand = this.line.build();
    const visible = strand.text.replace(/\s+/gu, '').length;
    if (this.kind && visible > 0) {
      const { kind, level } = this.kind;
      const share = (count: number): number => Math.min(1, count / visible);
      this.drafts.push({ kind, strand, level: kind === 'heading' ? level : 0, linked: share(this.linked), bold: share(this.bold), besideImage: this.imageInBlock, links: this.links });
      this.imageInBlock = false;
    }
    this.line = new StrandBuilder();
    this.kind = undefined;
    this.linked = this.bold = 0;
    this.links = [];
  }

  endBlock(): void {
    this.endLine();
    this.imageInBlock = false;
  }
}

/** The drafts of a tree, in reading order. `keep` leaves out texts and pictures that is not of the article. */
export function draftsOf(root: ElementNode, keep: (node: MarkupNode) => boolean = () => true): Draft[] {
  const gathering = new Gathering();
  const plain: Surroundings = { kind: 'paragraph', level: 0, link: false, bold: false, preformatted: false };
  const element = (node: ElementNode, around: Surroundings): void => {
    if (SILENT_ELEMENTS.has(node.name) || isHidden(node)) return;
    if (node.name === 'br') return gathering.endLine();
    if (node.name === 'img') {
      const url = imageUrl(node);
      return url === undefined || !keep(node) ? undefined : gathering.image(url);
    }
    if (node.name === 'a') gathering.link(node);
    const isBlock = BLOCK_ELEMENTS.has(node.name);
    if (isBlock) gathering.endBlock();
    if (node.name === 'hr') gathering.drafts.push({ kind: 'rule' });
    const inside = surroundingsIn(node, around);
    for (const child of node.children) visit(child, inside);
    if (isBlock) gathering.endBlock();
  };
  const visit = (node: MarkupNode, around: Surroundings): void => {
    if (node.kind === 'element') element(node, around);
    else if (keep(node)) gathering.text(node, around);
  };
  element(root, plain);
  gathering.endBlock();
  return gathering.drafts;
}
