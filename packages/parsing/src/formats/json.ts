import { issue, type Issue } from '@dateline/document';
import { literalOf } from '../json-text.ts';
import { statedIn } from '../statement/fields.ts';
import { added } from '../strand.ts';
import { bodyOf } from './body.ts';
import { itemNames } from './item-names.ts';
import type { Contents, Reading, TextFormat } from './format.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where writers of JSON put an article's body, most telling first. */
const BODIES = ['articleBody', 'maintext', 'content_html', 'content_text', 'text', 'body', 'content', 'full_text', 'fulltext', 'article_text', 'article', 'html', 'description', 'summary'];
/** Where they put a list of articles. */
const LISTS = ['@graph', 'articles', 'items', 'data', 'results', 'documents', 'docs', 'news', 'entries'];

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const bodyIn = (fields: Fields): string | undefined =>
  BODIES.map((name) => fields[name]).find((value): value is string => typeof value === 'string' && value.trim() !== '');

const isArticle = (value: unknown): value is Fields => isObject(value) && (bodyIn(value) !== undefined || typeof (value['title'] ?? value['headline']) === 'string');

/** The articles in a value: itself, the items of a list, or of the list that an envelope holds. */
function articlesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [];
  const list = LISTS.map((name) => value[name]).find((items): items is unknown[] => Array.isArray(items) && items.some(isArticle));
  if (list && bodyIn(value) === undefined) return list.filter(isArticle);
  return isArticle(value) ? [value] : [];
}

/** An article's own identifier, by the names that writers give it. */
function idOf(value: unknown): string | null {
  if (!isObject(value)) return null;
  const own = value['id'] ?? value['guid'] ?? value['dId'] ?? value['uuid'];
  return typeof own === 'string' || typeof own === 'number' ? String(own) : null;
}

/** One reading, and where in the source the next item begins at the earliest. */
function readingOf(fields: Fields, text: string, from: number, item: string | null): { readonly reading: Reading; readonly end: number } {
  const body = bodyIn(fields) ?? '';
  const found = literalOf(text, body, from);
  return { reading: { item, stated: statedIn(fields), drafts: bodyOf(found?.strand ?? added(body)), issues: [] }, end: found?.end ?? from };
}

const NO_ARTICLE = 'it is no article.';

/** Reads values that stand in the text in this order; `from[i]` is where the i-th may begin. */
function readItems(items: readonly unknown[], text: string, starts?: readonly number[]): Contents {
  const readings: Reading[] = [];
  const issues: Issue[] = [];
  const names = itemNames(items.map(idOf));
  let from = 0;
  items.forEach((value, index) => {
    if (!isArticle(value)) {
      issues.push(issue('item-unreadable', `${index + 1}: ${NO_ARTICLE}`));
      return;
    }
    const { reading, end } = readingOf(value, text, Math.max(from, starts?.[index] ?? 0), names[index] ?? null);
    from = end;
    readings.push(reading);
  });
  return { readings, issues };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export const json: TextFormat = {
  name: 'json', title: 'JSON (schema.org NewsArticle, news-please)', extensions: ['json', 'jsonld'], mediaTypes: ['application/json', 'application/ld+json'],
  recognises: (text) => /^\s*[[{]/u.test(text) && articlesIn(parsed(text)?.value).length > 0,
  read: (text) => readItems(articlesIn(parsed(text)?.value), text),
};

interface Line {
  readonly text: string;
  readonly start: number;
  readonly number: number;
}

function linesIn(text: string): Line[] {
  let number = 0;
  return [...text.matchAll(/[^\n]*\n|[^\n]+$/gu)]
    .map((match) => ({ text: match[0], start: match.index, number: ++number }))
    .filter((line) => line.text.trim() !== '');
}

function readLines(text: string): Contents {
  const lines = linesIn(text);
  const values = lines.map((line) => parsed(line.text)?.value);
  return readItems(values, text, lines.map((line) => line.start));
}

export const jsonLines: TextFormat = {
  name: 'json-lines', title: 'JSON Lines', extensions: ['jsonl', 'ndjson'], mediaTypes: ['application/x-ndjson', 'application/jsonl'],
  recognises: (text) => linesIn(text.slice(0, 1 << 20)).slice(0, 3).some((line) => line.text.startsWith('{') && isArticle(parsed(line.text)?.value)),
  read: readLines,
};
