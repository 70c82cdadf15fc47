import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Gold } from '@dateline/corpus';
import type { Article } from '@dateline/document';
import { parse } from '@dateline/parsing';

/** What gold knows a document by: its name without folder and last extension. */
export const stem = (path: string): string => basename(path).replace(/\.[^.]+$/u, '');

/** The golds of a folder, each known by its file's name. */
export const goldsIn = (folder: string): Gold[] => readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'cross.json').sort()
  .map((name) => ({ ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold), id: stem(name) }));

/** The articles of a folder's documents, by the identifier that gold has for them. */
export async function articlesIn(folder: string): Promise<Map<string, Article>> {
  const articles = new Map<string, Article>();
  for (const name of readdirSync(folder).sort()) {
    const document = await parse({ bytes: readFileSync(join(folder, name)), source: name });
    for (const { id, article } of document.articles) articles.set(id ?? stem(name), article);
  }
  return articles;
}
