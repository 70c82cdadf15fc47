import { bySpan, exact, isChinese, type Mention } from '@dateline/document';
import { simplified } from '../../languages/simplified.ts';
import type { Gazetteer } from '@dateline/gazetteer';
import type { Layers } from '../../layers.ts';
import type { TaggedName } from '../../tagger.ts';
import { candidate, withoutOverlap, type Candidate } from './candidate.ts';
import { chinesePatterns } from './chinese-patterns.ts';
import { chineseRoleOf } from './chinese-roles.ts';
import type { DraftMention } from './draft-mention.ts';
import { echoesOf } from './echoes.ts';
import { englishPatterns } from './english-patterns.ts';
import { englishRoleOf } from './english-roles.ts';
import { withOneKindEach } from './kinds.ts';
import { knownNamesIn } from './known-names.ts';
import { referringWordsIn } from './referring-words.ts';
import { senseOf } from './senses.ts';
import { shortFormsIn } from './short-forms.ts';
import { trimmedNames } from './trimmed-names.ts';

const BY = 'mentions@1';
/** Below it a model's name is wrong more often than right. */
const LEAST_SURE = 0.45;

/** The names of the article and the words that stand for them, in reading order, without overlap.
 *  `tagged` has offsets into the article's text; traditional Chinese is read as simplified. */
export function mentionsOf({ article, sentences }: Pick<Layers, 'article' | 'sentences'>, tagged: readonly TaggedName[], gazetteer: Gazetteer): DraftMention[] {
  const { language } = article;
  const chinese = isChinese(language);
  const text = chinese ? simplified(article.text) : article.text;
  const inSentence = (one: Candidate): boolean => sentences.some((sentence) => sentence.start <= one.span.start && one.span.end <= sentence.end);
  const told = tagged.filter(({ confidence }) => confidence >= LEAST_SURE).map(({ span, kind, confidence }) => candidate(span, kind, 'tagger', confidence));
  const first = trimmedNames(text, language, withoutOverlap([...trimmedNames(text, language, told), ...knownNamesIn(text, chinese).filter(inSentence)]));
  const patterns = [...(chinese ? chinesePatterns(text, first, gazetteer) : englishPatterns(text, first)), ...shortFormsIn(text, first)].filter(inSentence);
  const found = trimmedNames(text, language, withoutOverlap([...patterns, ...first]));
  const typed = withOneKindEach(text, language, found, gazetteer);
  const names = withOneKindEach(text, language, withoutOverlap([...typed, ...echoesOf(text, language, typed, sentences)]), gazetteer);
  const roleOf = chinese ? chineseRoleOf : englishRoleOf;
  const mentions = names.map(({ span, kind, sense, confidence }): DraftMention => ({
    span,
    kind,
    form: 'name',
    sense: kind === 'location' ? (sense ?? senseOf(text, language, span)) : (null satisfies Mention['sense']),
    role: kind === 'person' ? roleOf(text, span, names) : null,
    by: BY,
    confidence: Math.round(confidence * 1000) / 1000,
  }));
  return [...mentions, ...referringWordsIn(text, language, sentences, mentions)].filter(({ span }) => exact(text, span).trim() !== '').sort((a, b) => bySpan(a.span, b.span));
}
