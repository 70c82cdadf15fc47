import { gathered } from '../../gathered.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { SINGLE_SURNAMES, surnames } from '../../languages/zh-Hans/surnames.ts';
import { titles } from '../../languages/zh-Hans/titles.ts';
import { endTree, listEntries } from '../../words/word-tree.ts';
import { oneOf } from '../../words/characters.ts';
import { candidate, type Candidate } from './candidate.ts';

/** Characters that end given names and are words of the language as well, each with what shows that it ends the name: an adverb or verb of
 *  which the name is the subject, or the end of the phrase. */
const ENDS: Readonly<Partial<Record<string, RegExp>>> = {
  正: /^(?:[，、。；）则也亦还均]|说|称(?!赞|呼)|表示|认为|指出|强调|出席|出任|担任|当选|等)/u,
  一: /^(?:[，、。；）则也亦还]|说|称(?!赞|呼)|表示|认为|指出|强调|呼吁|出席|出任|担任|当选|等)/u,
  和: /^(?:[，。；）则也亦]|说|称(?!赞|呼)|表示|认为|指出|强调|呼吁|警告|批评)/u,
};

/** 林芳|正也参加, 金龙|显否认, 埃莉·施莱|因称: a model ends a name before a character that is mostly another word, or that it knows from no name. */
export function withoutCuts(text: string, one: Candidate): Candidate {
  const { start, end } = one.span;
  if (one.kind !== 'person' || end - start < 2 || !isCut(text, start, end)) return one;
  return candidate({ start, end: end + 1 }, one.kind, one.finder, `${one.because}, with the character that it was cut before`, one.confidence, one.sense);
}

function isCut(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (/^\p{Script=Han}+[·•∙・‧]\p{Script=Han}{1,6}$/u.test(name)) return text.charAt(end) === '因' && /^(?:则|称|说|表示|认为|指出)/u.test(text.slice(end + 1, end + 3));
  if (name.length > 3 || !/^\p{Script=Han}+$/u.test(name)) return false;
  return ENDS[text.charAt(end)]?.test(text.slice(end + 1, end + 3)) === true
    || (name.length === 2 && isGivenEnd(text.charCodeAt(end)) && SINGLE_SURNAMES.has(name.charAt(0)) && surnames.saying.test(text.slice(end + 1, end + 4)));
}

const isGivenEnd = oneOf(surnames.givenEnds);

const TITLES = endTree(listEntries(titles.heads.filter((head) => head.length > 1)));
const isSound = oneOf(nameForms.sounds);

/** 律师|费|格斯·索林: the first character of a name, which makes another word of the title before it. */
export function withLostSound(text: string, one: Candidate): Candidate {
  const { start, end } = one.span;
  if (one.kind !== 'person' || start < 3 || !isSound(text.charCodeAt(start - 1)) || !/^\p{Script=Han}{1,5}[·•∙・‧]/u.test(text.slice(start, end)) || TITLES.before(text, start - 1) === undefined || TITLES.before(text, start) !== undefined) return one;
  return candidate({ start: start - 1, end }, 'person', one.finder, `${one.because}, with the first character that it was cut behind`, one.confidence, one.sense);
}

const SHORT_GIVEN: ReadonlySet<string> = new Set(nameForms.shortGiven);

/** 巴西|鲁·法耶: a country that is the beginning of a person's name, as the single character before the dot shows. */
export function withoutCountryHeads(text: string, found: readonly Candidate[]): readonly Candidate[] {
  const places = new Map(found.map((one) => [one.span.end, one]));
  return found.map((one) => {
    const { start, end } = one.span;
    const place = one.kind === 'person' ? places.get(start) : undefined;
    if (place?.kind !== 'location' || start - place.span.start !== 2 || !/^\p{Script=Han}{1,5}[·•∙・‧]/u.test(text.slice(start, end)) || ![...text.slice(place.span.start, start)].every((character) => nameForms.sounds.includes(character))) return one;
    const rest = /[·•∙・‧]/u.test(text.charAt(start + 1)) && !SHORT_GIVEN.has(text.charAt(start));
    return rest ? candidate({ start: place.span.start, end }, 'person', one.finder, `${one.because}, with its beginning that is a country's name too`, one.confidence, one.sense) : one;
  });
}

/** 信托|卡耶夫 where the article names 托卡耶夫: a person whose name is that of another without its first character, which stands there. */
export function withoutLostHeads(text: string, found: readonly Candidate[]): readonly Candidate[] {
  const byEnd = new Map<string, Set<string>>();
  for (const { kind, span } of found) {
    const name = kind === 'person' && span.end - span.start > 2 ? text.slice(span.start, span.end) : '';
    if (/^\p{Script=Han}+$/u.test(name)) byEnd.set(name.slice(-2), (byEnd.get(name.slice(-2)) ?? new Set<string>()).add(name));
  }
  if (byEnd.size === 0) return found;
  return gathered(found, (one) => {
    const { start, end } = one.span;
    if (one.kind !== 'person' || end - start < 2) return [one];
    const whole = [...(byEnd.get(text.slice(end - 2, end)) ?? [])].find((name) => name.length === end - start + 1 && text.startsWith(name, end - name.length));
    return [whole === undefined ? one : candidate({ start: end - whole.length, end }, 'person', one.finder, `${one.because}, with the first character that it was cut behind`, one.confidence, one.sense)];
  });
}
