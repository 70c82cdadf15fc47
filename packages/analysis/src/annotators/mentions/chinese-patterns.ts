import { contains, type Span } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { titles } from '../../languages/zh-Hans/titles.ts';
import { classOf } from '../../words/characters.ts';
import { endTree, listEntries, wordTree } from '../../words/word-tree.ts';
import { candidate, type Candidate } from './candidate.ts';
import { coverageOf, standingAt } from './coverage.ts';
import { brigades } from './chinese-brigades.ts';
import { agenciesIn } from './chinese-agencies.ts';
import { foundedParties, partiesIn } from './chinese-parties.ts';
import { chineseGrounds } from './chinese-grounds.ts';
import { companiesWithTrade, companyShorts, tradedCompanies } from './chinese-companies.ts';
import { outletsIn } from './chinese-outlets.ts';
import { peoplesTownships, quarters } from './chinese-quarters.ts';
import { streetsSideBySide } from './chinese-streets.ts';
import { inQuotes } from './chinese-quoted.ts';
import { institutionsIn } from './chinese-institutions.ts';
import { titledJapanese } from './chinese-titled.ts';
import { shownByContext } from './names-in-context.ts';
import { surnamesAlone } from './chinese-surnames.ts';
import { lengthenedPlaces } from './lengthened-places.ts';
import { townsBehind } from './towns-behind.ts';
import { matchesOf } from '../../words/matches.ts';

const REGIONS = wordTree(listEntries(names.regions));
const SOUNDS = nameForms.sounds;
/** Titles that are verbs or stand before other things as often as before a name. */
const UNSURE_TITLES: ReadonlySet<string> = new Set(['代表', '成员', '助理', '书记', '经理', '主任', '冠军', '领导人', '官员', '专家', '秘书', '选手', '委员']);

/** Names that their form gives away, beside those that a model or a list finds. `text` is folded to simplified. */
export function chinesePatterns(text: string, found: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  return [...institutionsIn(text, found, gazetteer), ...lengthenedPlaces(text, found, gazetteer), ...townsBehind(text, found, gazetteer), ...quarters(text, found), ...peoplesTownships(text, found), ...brigades(text, found), ...chineseGrounds(text, found, gazetteer), ...titledNames(text, found), ...capitals(text, found), ...dottedNames(text, found), ...outletsIn(text, found), ...companies(text, found), ...inQuotes(text), ...agenciesIn(text, new Map(found.map((one) => [one.span.end, one]))), ...partiesIn(text), ...companyShorts(text, found, gazetteer), ...surnamesAlone(text, found), ...titledJapanese(text, found, (at) => TITLED.before(text, at) !== undefined), ...foundedParties(text), ...companiesWithTrade(text, found, gazetteer), ...tradedCompanies(text), ...shownByContext(text), ...streetsSideBySide(text, found)];
}

/** Titles right before a name, each by its last character onwards. */
const TITLED = endTree(listEntries(titles.heads.filter((head) => head.length > 1 && !UNSURE_TITLES.has(head))));
const isSound = classOf(new RegExp(`[${SOUNDS}]`, 'u'));
const isDot = classOf(/[·•∙・‧]/u);

/** A model that is less sure of a name has perhaps cut it. */
const SURE = 0.8;

/** 总统特朗普: what writes sounds right behind a title is a person, unless a finder knows better. */
function titledNames(text: string, found: readonly Candidate[]): Candidate[] {
  const covered = coverageOf(found.map(({ span }) => span));
  const cut = new Set(found.filter(({ kind, confidence }) => kind === 'person' && confidence < SURE).map(({ span }) => span.start));
  return gathered(behindTitles(text), (span) => ((covered.touches(span) && !cut.has(span.start)) || REGIONS.at(text, span.start) ? [] : [candidate(span, 'person', 'pattern', 'sounds of a name behind a title', 0.7)]));
}

/** Characters of such a name. */
const [LEAST, MOST] = [2, 6];

/** Runs of sounds of which a title leaves a name's length, up to their ends; of several titles the one that begins first. */
function behindTitles(text: string): Span[] {
  const found: Span[] = [];
  let last = 0;
  let end: number;
  for (let start = 0; start < text.length; start = end + 1) {
    end = start;
    while (isSound(text.charCodeAt(end))) end++;
    if (end - start < LEAST || isDot(text.charCodeAt(end))) continue;
    let name: { readonly title: number; readonly start: number } | undefined;
    for (let at = Math.max(start, end - MOST); at <= end - LEAST; at++) {
      const title = TITLED.before(text, at, at - last);
      if (title && title.start <= (name?.title ?? at)) name = { title: title.start, start: at };
    }
    if (name) found.push({ start: name.start, end });
    if (name) last = end;
  }
  return found;
}

const CAPITAL = new RegExp(`(?:省会|首府|首都|州府)([${SOUNDS}]{2,7})(?![${SOUNDS}])`, 'gu');

/** 省会提林库特: models cut such names, or take them for persons. */
function capitals(text: string, found: readonly Candidate[]): Candidate[] {
  const placed = new Set(found.filter(({ kind }) => kind === 'location').map(({ span }) => span.start));
  return gathered(matchesOf(text, CAPITAL), ({ 0: all, 1: name = '', index }) => (placed.has(index + all.length - name.length) ? [] : [candidate({ start: index + all.length - name.length, end: index + all.length }, 'location', 'pattern', 'sounds of a name behind “capital”', 0.9)]));
}

const DOT = /[·•∙・‧]/gu;
const DOTTED = new RegExp(`[${SOUNDS}]{1,7}(?:[·•∙・‧][${SOUNDS}A-Z]{1,8})+`, 'uy');

/** Sounds on both sides of a dot, looked for from the dots: there are few. */
function joinedByDots(text: string): { readonly name: string; readonly index: number; readonly dot: number }[] {
  const found: { name: string; index: number; dot: number }[] = [];
  let last = 0;
  for (const { index: dot } of matchesOf(text, DOT)) {
    let start = dot;
    while (start > last && dot - start < 7 && isSound(text.charCodeAt(start - 1))) start--;
    DOTTED.lastIndex = start;
    const name = dot < last || start === dot ? undefined : DOTTED.exec(text)?.[0];
    if (name === undefined) continue;
    found.push({ name, index: start, dot });
    last = start + name.length;
  }
  return found;
}

/** 约翰·柯比: parts joined by a dot that write sounds, unless a finder has the whole. */
function dottedNames(text: string, found: readonly Candidate[]): Candidate[] {
  const standing = standingAt(found);
  return gathered(joinedByDots(text), ({ name, index, dot }) => {
    const span: Span = { start: index, end: index + name.length };
    if (standing(dot)) return [];
    const parts = [...new Set([...name].flatMap((_, at) => standing(index + at) ?? []))].filter((one) => contains(span, one.span) && one.kind === 'person');
    const start = parts[0] && parts[0].span.start < dot ? parts[0].span.start : span.start;
    const last = parts.at(-1);
    return [candidate({ start, end: last && last.span.end > dot ? last.span.end : span.end }, 'person', 'pattern', 'sounds of names joined by a dot', 0.8)];
  });
}

const LATIN = /(?<![\w.&-])[A-Z][\w&-]{1,30}(?: [A-Z][\w&-]{1,30}){0,2}(?![\w.&-])/gu;

/** Zoom创始人, 铁路公司 Trainline: Latin letters beside the words of a company, unless a person of the article is called so. */
function companies(text: string, found: readonly Candidate[]): Candidate[] {
  const persons = new Set(gathered(found.filter(({ kind }) => kind === 'person'), ({ span }) => text.slice(span.start, span.end).split(/[\s·]/u)));
  const covered = coverageOf(found.map(({ span }) => span));
  return gathered(matchesOf(text, LATIN), ({ 0: name, index }) => {
    const span = { start: index, end: index + name.length };
    const beside = nameForms.companyBefore.test(text.slice(Math.max(0, index - 6), index)) || nameForms.companyBehind.test(text.slice(span.end, span.end + 8));
    return !beside || persons.has(name) || covered.touches(span) || /^(?:CEO|CTO|CFO|COO|AI|APP|App|IT|PC|GDP|IPO|VIP|NBA)$/u.test(name) ? [] : [candidate(span, 'organization', 'pattern', 'Latin letters beside the word for a company', 0.8)];
  });
}
