import { analyze, type AnalysisPorts } from '@dateline/analysis';
import type { Analysis } from '@dateline/document';
import { parse, type ParsedArticle, type ParsedDocument } from '@dateline/parsing';
import type { Storage } from '@dateline/storage';
import type { Prepared, Trip } from './prepared.ts';

/** Parses and analyses; what is kept already is not analysed again. In a file of its own, because the parsers take a second
 *  to load and a run that meets nothing new does without them.
 *  @throws DatelineError FORMAT_UNKNOWN, DATABASE_UNAVAILABLE */
export const tripWith = (ports: AnalysisPorts): Trip => async (original, storage) => {
  const document = await parse(original);
  const articles: Prepared[] = [];
  for (const parsed of document.articles) articles.push(await prepareArticle(document, parsed, storage, ports));
  return { articles, issues: document.issues };
};

async function prepareArticle(document: ParsedDocument, { id: item, article, origins, issues }: ParsedArticle, storage: Pick<Storage, 'kept'>, ports: AnalysisPorts): Promise<Prepared> {
  const { sha256, source: origin, format } = document;
  const named = { item, title: article.title, issues };
  const keptAs = await storage.kept({ sha256, item }, article);
  if (keptAs !== null) return { ...named, keptAs };
  const analysis = await analyze(article, ports);
  return {
    ...named,
    issues: [...issues, ...analysis.issues],
    document: {
      origin, sha256, format, item, documentArticles: document.articles.length, origins, analysis,
      within: withinOf(analysis, ports), issues: [...document.issues, ...issues],
    },
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
