import { expect } from '@jest/globals';
import { parse } from './parse.ts';
import type { ParsedArticle } from './parsed.ts';

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const parsed = (text: string, source: string) => parse({ bytes: bytes(text), source });

/** The one article that a text gives. */
export async function only(text: string, source: string): Promise<ParsedArticle> {
  const { articles } = await parsed(text, source);
  expect(articles).toHaveLength(1);
  const [article] = articles;
  if (!article) throw new Error(`${source} gives no article`);
  return article;
}

export const codes = ({ issues }: Pick<ParsedArticle, 'issues'>): string[] => issues.map((found) => found.code);

export const FIRST = '港口城市里沃尼亚的码头工人周一开始罢工，要求提高夜班工资。';
