import { exact, isChinese, type Span } from '@dateline/document';
import { gathered } from './gathered.ts';
import type { Layers } from './layers.ts';
import type { TaggedName, Tagger } from './tagger.ts';
import { classOf } from './words/characters.ts';
import { matchesFrom } from './words/matches.ts';

/** Two or more Latin words in capitals: a name that a Chinese article leaves as it is. */
const LATIN_NAME = /\p{Lu}[\p{Script=Latin}.'’-]+(?: (?:\p{Lu}[\p{Script=Latin}.'’-]*|de|van|von|bin|al|el|of|the)){1,4}/uy;
const isCapital = classOf(/\p{Lu}/u);
/** Below it a name without a sentence around it is a guess. */
const SURE = 0.6;

/** The tagger's names with offsets into the article. Latin names in a Chinese article are put to it as English. */
export async function taggedNames({ article, sentences }: Pick<Layers, 'article' | 'sentences'>, tagger: Tagger): Promise<TaggedName[]> {
  const names = await namesIn(article.text, sentences, article.language, tagger);
  if (!isChinese(article.language)) return names;
  const latin = gathered(sentences, ({ start, end }) =>
    matchesFrom(article.text.slice(start, end), isCapital, LATIN_NAME).map(({ 0: name, index }): Span => ({ start: start + index, end: start + index + name.length })),
  );
  const english = (await namesIn(article.text, latin, 'en', tagger)).filter((name) => name.confidence >= SURE && exact(article.text, name.span).includes(' '));
  return [...names, ...english];
}

async function namesIn(text: string, stretches: readonly Span[], language: string, tagger: Tagger): Promise<TaggedName[]> {
  const lists = await tagger.tag(stretches.map((stretch) => exact(text, stretch)), language);
  return gathered(lists, (names, index) => {
    const offset = stretches[index]?.start ?? 0;
    return names.map(({ span, kind, confidence }): TaggedName => ({ span: { start: span.start + offset, end: span.end + offset }, kind, confidence }));
  });
}
