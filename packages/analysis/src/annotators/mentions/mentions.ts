import { bySpan, exact, isChinese, type Mention, type Span } from '@dateline/document';
import { simplified } from '../../languages/simplified.ts';
import type { Gazetteer } from '@dateline/gazetteer';
import type { Layers } from '../../layers.ts';
import type { TaggedName } from '../../tagger.ts';
import { candidate, withoutOverlap, type Candidate } from './candidate.ts';
import { chineseRoles } from './chinese-roles.ts';
import { liesIn } from './coverage.ts';
import { MENTIONS, type DraftMention } from './draft-mention.ts';
import { echoesOf } from './echoes.ts';
import { englishRoles } from './english-roles.ts';
import { withOneKindEach } from './kinds.ts';
import { hintsIn } from './kind-hints.ts';
import { knownNamesIn } from './known-names.ts';
import { nameRulesOf } from './name-rules.ts';
import { referringWordsIn } from './referring-words.ts';
import { senseOf } from './senses.ts';
import { shortFormsIn } from './short-forms.ts';
import { outsideStorms } from './named-storms.ts';
import { trimmerOf } from './trimmed-names.ts';

/** Below it a model's name is wrong more often than right. */
const LEAST_SURE = 0.45;

type Read = Pick<Layers, 'article' | 'sentences'>;

/** The names of the article and the words that stand for them, in reading order; only a publication's name and the same with its marks overlap.
 *  `tagged` has offsets into the article's text; traditional Chinese is read as simplified. */
export function mentionsOf({ article, sentences }: Read, tagged: readonly TaggedName[], gazetteer: Gazetteer): DraftMention[] {
  const { language } = article;
  const chinese = isChinese(language);
  const text = chinese ? simplified(article.text) : article.text;
  const names = namesOf(text, language, sentences, tagged, gazetteer);
  const roleOf = chinese ? chineseRoles(text, names) : englishRoles(text, names);
  const mentions = names.map((one): DraftMention => ({
    span: one.span,
    kind: one.kind,
    form: 'name',
    sense: one.kind === 'location' ? (one.sense ?? senseOf(text, language, one.span)) : (null satisfies Mention['sense']),
    role: one.kind === 'person' ? roleOf(one.span) : null,
    by: MENTIONS,
    confidence: Math.round(one.confidence * 1000) / 1000,
    because: one.because,
  }));
  return [...mentions, ...inMarks(text, mentions), ...referringWordsIn(text, language, sentences, mentions)].filter(({ span }) => exact(text, span).trim() !== '').sort((a, b) => bySpan(a.span, b.span));
}

/** 《海岸邮报》 with its marks as well: so the name is printed, and so readers and other programs look for it. */
const inMarks = (text: string, mentions: readonly DraftMention[]): DraftMention[] =>
  mentions.filter(({ kind, span }) => kind === 'organization' && text.charAt(span.start - 1) === '《' && text.charAt(span.end) === '》')
    .map((mention) => ({ ...mention, span: { start: mention.span.start - 1, end: mention.span.end + 1 }, because: 'a publication with its marks' }));

/** Found by model and lists, then by the patterns around these, then by their echoes; each trimmed to the name itself. */
function namesOf(text: string, language: string, sentences: readonly Span[], tagged: readonly TaggedName[], gazetteer: Gazetteer): Candidate[] {
  const rules = nameRulesOf(language);
  const hints = hintsIn(text, language);
  const trim = trimmerOf(text, language);
  const isInSentence = liesIn(sentences);
  const inSentence = ({ span }: Candidate): boolean => isInSentence(span);
  const told = tagged.filter(({ confidence }) => confidence >= LEAST_SURE).map(({ span, kind, confidence }) => candidate(span, kind, 'tagger', 'found by the model', confidence));
  const pieces = rules.split(text, trim(rules.mended(text, told)), gazetteer);
  const first = trim(withoutOverlap([...pieces, ...knownNamesIn(text, isChinese(language)).filter(inSentence)]));
  const patterns = [...rules.patterns(text, first, gazetteer), ...shortFormsIn(text, first)].filter(inSentence);
  const found = withoutTitles(text, trim(withoutOverlap([...patterns, ...first])));
  const kinded = withOneKindEach(text, language, found, gazetteer, hints);
  const rejoined = rules.rejoined(text, kinded, gazetteer);
  const typed = rejoined.length > 0 ? withoutOverlap([...rejoined, ...kinded]) : kinded;
  const echoed = [...typed, ...trim(echoesOf(text, language, typed, sentences, hints, gazetteer))];
  const lengthened = rules.lengthened(text, echoed.filter(({ finder }) => finder === 'echo'), gazetteer);
  const named = outsideStorms(text, rules.outsideTitles(text, withoutOverlap([...lengthened, ...echoed])));
  return withOneKindEach(text, language, named, gazetteer, hints);
}

/** 苏丹阿卜杜拉: right before a person a word that is a title as well is one. */
function withoutTitles(text: string, found: readonly Candidate[]): Candidate[] {
  const persons = new Set(found.filter(({ kind }) => kind === 'person').map(({ span }) => span.start));
  return found.filter(({ span }) => !(exact(text, span) === '苏丹' && persons.has(span.end)));
}
