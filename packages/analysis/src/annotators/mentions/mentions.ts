import { bySpan, exact, isChinese, type Mention, type Span } from '@dateline/document';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { WORKS } from '../../languages/en/works.ts';
import { simplified } from '../../languages/simplified.ts';
import type { Gazetteer } from '@dateline/gazetteer';
import type { Layers } from '../../layers.ts';
import type { TaggedName } from '../../tagger.ts';
import { candidate, withoutOverlap, type Candidate } from './candidate.ts';
import { chinesePatterns } from './chinese-patterns.ts';
import { chineseRoles } from './chinese-roles.ts';
import { withLostSound, withoutCountryHeads, withoutCuts, withoutLostHeads } from './cut-names.ts';
import { liesIn } from './coverage.ts';
import { MENTIONS, type DraftMention } from './draft-mention.ts';
import { echoesOf } from './echoes.ts';
import { isPair, withoutOfficers } from './english-hyphens.ts';
import { englishPatterns } from './english-patterns.ts';
import { englishRoles } from './english-roles.ts';
import { withOneKindEach } from './kinds.ts';
import { hintsIn } from './kind-hints.ts';
import { knownNamesIn } from './known-names.ts';
import { lengthenedPlaces } from './lengthened-places.ts';
import { rejoinedPlaces } from './rejoined-places.ts';
import { referringWordsIn } from './referring-words.ts';
import { senseOf } from './senses.ts';
import { shortFormsIn } from './short-forms.ts';
import { asElsewhere, placesAsElsewhere } from './overrun-names.ts';
import { outsideStorms } from './named-storms.ts';
import { splitNames } from './split-names.ts';
import { trimmerOf } from './trimmed-names.ts';
import { matchesOf } from '../../words/matches.ts';

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
  const chinese = isChinese(language);
  const hints = hintsIn(text, language);
  const trim = trimmerOf(text, language);
  const isInSentence = liesIn(sentences);
  const inSentence = ({ span }: Candidate): boolean => isInSentence(span);
  const told = tagged.filter(({ confidence }) => confidence >= LEAST_SURE).map(({ span, kind, confidence }) => candidate(span, kind, 'tagger', 'found by the model', confidence));
  const pieces = splitNames(text, language, trim(chinese ? placesAsElsewhere(text, asElsewhere(text, withoutLostHeads(text, withoutCountryHeads(text, told).map((one) => withLostSound(text, withoutCuts(text, one)))))) : withoutOfficers(text, told.filter((one) => !isPair(text, one)))), gazetteer);
  const first = trim(withoutOverlap([...pieces, ...knownNamesIn(text, chinese).filter(inSentence)]));
  const patterns = [...(chinese ? chinesePatterns(text, first, gazetteer) : englishPatterns(text, first, gazetteer)), ...shortFormsIn(text, first)].filter(inSentence);
  const found = withoutTitles(text, trim(withoutOverlap([...patterns, ...first])));
  const kinded = withOneKindEach(text, language, found, gazetteer, hints);
  const rejoined = chinese ? rejoinedPlaces(text, kinded, gazetteer) : [];
  const typed = rejoined.length > 0 ? withoutOverlap([...rejoined, ...kinded]) : kinded;
  const echoed = [...typed, ...trim(echoesOf(text, language, typed, sentences, hints, gazetteer))];
  const lengthened = chinese ? lengthenedPlaces(text, echoed.filter(({ finder }) => finder === 'echo'), gazetteer) : [];
  return withOneKindEach(text, language, named(text, chinese, withoutOverlap([...lengthened, ...echoed])), gazetteer, hints);
}

const named = (text: string, chinese: boolean, found: readonly Candidate[]): Candidate[] => outsideStorms(text, chinese ? outsideWorks(text, found) : outsideLaws(text, found));

/** Alabama is no place in the Alabama Life Act. */
function outsideLaws(text: string, found: readonly Candidate[]): Candidate[] {
  const inLaw = liesIn(matchesOf(text, WORKS).map(({ 0: name, index }): Span => ({ start: index, end: index + name.length })));
  return found.filter(({ span, kind }) => kind !== 'location' || !inLaw(span));
}

/** 《欧洲常规武装力量条约》: a name within the title of a work is no mention; one of an organization that fills the marks is (《纽约时报》). */
function outsideWorks(text: string, found: readonly Candidate[]): Candidate[] {
  const works = matchesOf(text, /《[^《》\n]{1,60}》/gu).map(({ 0: title, index }): Span => ({ start: index, end: index + title.length }));
  const inWork = liesIn(works);
  return found.filter(({ span, kind, finder }) => !inWork(span) || (kind === 'organization' && (finder !== 'tagger' || !nameForms.workBefore.test(text.slice(Math.max(0, span.start - 5), span.start - 1))) && text.charAt(span.start - 1) === '《' && text.charAt(span.end) === '》'));
}

/** 苏丹阿卜杜拉: right before a person a word that is a title as well is one. */
function withoutTitles(text: string, found: readonly Candidate[]): Candidate[] {
  const persons = new Set(found.filter(({ kind }) => kind === 'person').map(({ span }) => span.start));
  return found.filter(({ span }) => !(exact(text, span) === '苏丹' && persons.has(span.end)));
}
