import { elementsOf, textOf, treeOf, type ElementNode } from '../markup/tree.ts';
import type { Draft } from '../prose/draft.ts';
import { statedIn } from '../statement/fields.ts';
import { firstStated, type Stated } from '../statement/stated.ts';
import { joined, strandOf, trimmedStrand } from '../strand.ts';
import { draftsOf } from '../markup/drafts.ts';
import { bodyOf } from './body.ts';
import { itemNames } from './item-names.ts';
import type { Contents, Reading, TextFormat } from './format.ts';

/** Where feeds put an item's text, the full text before the summary. */
const BODIES = ['content:encoded', 'content', 'body', 'description', 'summary', 'media:description', 'dc:description'];

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
const childrenOf = (element: ElementNode): ElementNode[] => element.children.filter((child): child is ElementNode => child.kind === 'element');

/** What an element of a feed says, be it in its text or in an attribute. */
function valueOf(element: ElementNode): string {
  const { href, term, url } = element.attributes;
  const text = textOf(childrenOf(element).find((child) => localName(child.name) === 'name') ?? element).trim();
  return text === '' ? (href ?? term ?? url ?? '').trim() : text;
}

/** The children of an item by local name: a list where several have one. */
function fieldsOf(item: ElementNode): Record<string, readonly string[]> {
  const fields: Record<string, string[]> = {};
  for (const child of childrenOf(item)) {
    const { rel } = child.attributes;
    if (BODIES.includes(child.name) || (rel !== undefined && rel !== 'alternate')) continue;
    if (/^(?:media:(?:content|thumbnail)|enclosure)$/u.test(child.name) && !/image|jpe?g|png|webp/iu.test(JSON.stringify(child.attributes))) continue;
    const name = /^(?:media:content|media:thumbnail|enclosure)$/u.test(child.name) ? 'image' : localName(child.name);
    const value = valueOf(child);
    if (value !== '') (fields[name] ??= []).push(value);
  }
  return fields;
}

/** Titles of Atom may be markup. */
const plain = (title: string): string => (/<\w[^>]*>|&[#\w]+;/u.test(title) ? textOf(treeOf(strandOf(title)).root).trim() : title);

/** Markup that stands in the XML itself (Atom's xhtml), or text that holds escaped markup. */
function bodyDrafts(item: ElementNode): Draft[] {
  const bodies = childrenOf(item);
  const body = BODIES.map((name) => bodies.find((child) => child.name === name && textOf(child).trim() !== '')).find((found) => found !== undefined);
  if (!body) return [];
  if (childrenOf(body).length > 0) return draftsOf(body);
  return bodyOf(trimmedStrand(joined(body.children.flatMap((child) => (child.kind === 'text' ? [child.strand] : [])))));
}

function readingOf(item: ElementNode, publisher: string | null): Omit<Reading, 'item'> & { readonly id: string | null } {
  const fields = fieldsOf(item);
  const stated: Stated = statedIn({ date: fields['pubDate'] ?? fields['published'] ?? fields['date'] ?? fields['updated'], ...fields, source: undefined });
  const title = stated.title === null ? null : plain(stated.title);
  return { id: fields['guid']?.[0] ?? fields['id']?.[0] ?? null, stated: firstStated({ ...stated, title }, { publisher }), drafts: bodyDrafts(item), issues: [] };
}

function read(text: string): Contents {
  const { root } = treeOf(strandOf(text), { xml: true });
  const elements = [...elementsOf(root)];
  const items = elements.filter((element) => /^(?:item|entry)$/u.test(localName(element.name)));
  const channel = elements.find((element) => /^(?:channel|feed)$/u.test(localName(element.name)));
  const name = channel && childrenOf(channel).find((child) => child.name === 'title');
  const readings = items.map((item) => readingOf(item, name ? textOf(name).trim() : null));
  const names = itemNames(readings.map((reading) => reading.id));
  return { readings: readings.map(({ stated, drafts, issues }, index) => ({ item: names[index] ?? null, stated, drafts, issues })), issues: [] };
}

export const feed: TextFormat = {
  name: 'feed', title: 'RSS, Atom or JSON Feed', extensions: ['rss', 'atom', 'xml', 'rdf'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/xml', 'text/xml'],
  recognises: (text) => /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!doctype[^[>]*(?:\[[^\]]*\])?\s*>\s*)*<(?:rss|feed|rdf:rdf)\b/iu.test(text.slice(0, 8192)),
  read,
};
