import { analyze, type AnalysisPorts } from '@dateline/analysis';
import type { Analysis } from '@dateline/document';
import { parse, type ParsedArticle, type ParsedDocument } from '@dateline/parsing';
import type { ArticleToFile, Storage } from '@dateline/storage';
import { readSource } from './read-source.ts';

/** An article that is known already, or one that is ready to be kept. */
export type Prepared = { readonly parsed: ParsedArticle } & ({ readonly keptAs: string } | { readonly document: ArticleToFile });

export interface PreparedDocument {
  readonly document: ParsedDocument;
  readonly articles: readonly Prepared[];
}

export interface PreparePorts extends AnalysisPorts {
  readonly storage: Pick<Storage, 'kept'>;
}

/** Reads, parses and analyses; what is kept already is not analysed again.
 *  @throws DatelineError SOURCE_…, FORMAT_UNKNOWN, DATABASE_UNAVAILABLE */
export async function prepare(source: string, ports: PreparePorts): Promise<PreparedDocument> {
  const document = await parse(await readSource(source));
  const articles: Prepared[] = [];
  for (const parsed of document.articles) articles.push(await prepareArticle(document, parsed, ports));
  return { document, articles };
}

async function prepareArticle(document: ParsedDocument, parsed: ParsedArticle, ports: PreparePorts): Promise<Prepared> {
  const { sha256, source, format, issues } = document;
  const keptAs = await ports.storage.kept({ sha256, item: parsed.id }, parsed.article);
  if (keptAs !== null) return { parsed, keptAs };
  const analysis = await analyze(parsed.article, ports);
  return {
    parsed,
    document: { origin: source, sha256, format, item: parsed.id, origins: parsed.origins, analysis, within: withinOf(analysis, ports), issues: [...issues, ...parsed.issues] },
  };
}

/** What the article's places lie in: the gazetteer knows, storage keeps. */
function withinOf({ chains }: Analysis, { gazetteer }: AnalysisPorts): Record<string, readonly string[]> {
  const places = chains.flatMap(({ place }) => place ?? []);
  return Object.fromEntries(places.map((place) => {
    const ancestors: string[] = [];
    for (let parent = gazetteer.parentOf(place); parent && !ancestors.includes(parent.id); parent = gazetteer.parentOf(parent)) ancestors.push(parent.id);
    return [place.id, ancestors];
  }));
}
