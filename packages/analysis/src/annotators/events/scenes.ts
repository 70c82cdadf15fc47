import { foldHan, isChinese, type Reference } from '@dateline/document';
import { PARTICIPANT_WORDING, PLACE_WORDING } from './all-languages.ts';
import type { EventLayers } from './event-layers.ts';
import { CHINESE, ENGLISH } from './lexicon.ts';
import { isCountry, isPlace, isWithin } from './place-relations.ts';
import { locationAt } from './places.ts';
import type { Phrase } from './surroundings.ts';
import { isNouny, phraseStart, type Token } from './token.ts';

/** The locations of a stretch where something may happen: 喀布尔, 阿富汗北部, in Kabul; not those that say where someone
 *  comes from (阿富汗平民, US troops) or who acts (英国将…). */
export function scenesIn(layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Reference[] {
  const chinese = isChinese(layers.article.language);
  const found: Reference[] = [];
  for (let i = phrase.from; i < phrase.to; i++) {
    const location = locationAt(layers, tokens[i]);
    // In Savannah, Georgia, hundreds marched: the state tells which Savannah is meant.
    const inner = chinese ? undefined : found.at(-1);
    if (location && inner && tokens[i - 2]?.end === inner.span.end && tokens[i - 1]?.class === 'stop' && isWithin(layers, inner, location)) continue;
    if (location && !isOrigin(layers, location) && !isExample(tokens, i) && (chinese ? isChineseScene(layers, tokens, i, location) : isEnglishScene(tokens, i, phrase.from))) found.push(location);
  }
  return found;
}

/** 越南 of 越南及印尼籍女子: the first of a list of countries whose citizens somebody is. */
export const isOrigin = ({ article }: EventLayers, { span }: Reference): boolean => PLACE_WORDING.citizens.test(foldHan(article.text.slice(span.end, span.end + LISTED)));
const LISTED = 10;

/** Whether a place is one of a list that only says what belongs to something: what happened did not happen in it alone. */
function isExample(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > 0 && isNouny(tokens[first - 1]) && !PARTICIPANT_WORDING.including.test(tokens[first]?.words ?? '')) first--;
  return PARTICIPANT_WORDING.including.test(tokens[first]?.words ?? '') || PARTICIPANT_WORDING.including.test(tokens[first - 1]?.words ?? '');
}

/** Characters of what says where something was bound. */
const BOUND = 5;

function isChineseScene(layers: EventLayers, tokens: readonly Token[], at: number, location: Reference): boolean {
  // 总部设在奥斯陆的组织: where its house is.
  if (PLACE_WORDING.stands.test(tokens[at - 1]?.words ?? '') && PLACE_WORDING.headquarters.test(tokens[at - 2]?.words ?? '')) return false;
  // “亚特兰大”号科考船: what a ship is called.
  if (tokens[at + 1]?.class === 'quote' && PLACE_WORDING.vessels.test(tokens[at + 2]?.words ?? '')) return false;
  // 来自加州的男子: where somebody is from.
  let first = at;
  while (locationAt(layers, tokens[first - 1])) first--;
  if (PLACE_WORDING.comes.test(tokens[first - 1]?.words ?? '')) return false;
  if (PLACE_WORDING.bound.test(foldHan(layers.article.text.slice(Math.max(0, (tokens[first]?.start ?? 0) - BOUND), tokens[first]?.start)))) return false;
  // 由法国制造: by whom.
  if (tokens[first - 1]?.class === 'by') return false;
  // 泰方: a government, wherever it stands.
  if (PLACE_WORDING.governments.test(tokens[at]?.words ?? '')) return false;
  // 云南省原副省长: whose office it was.
  const after = PLACE_WORDING.former.test(tokens[at + 1]?.words ?? '') ? tokens[at + 2] : tokens[at + 1];
  if (!after) return true;
  if (after.class === 'of') return !isCountry(layers, location);
  if (PLACE_WORDING.superlatives.test(after.words)) return true;
  // 叙利亚拉塔基亚港大量军舰: the last of names that follow each other tells for all.
  const inner = after.class === 'mention' ? locationAt(layers, after) : null;
  if (after.class === 'mention') return inner !== null && (isChineseScene(layers, tokens, at + 1, inner) || isInner(layers, tokens, at + 1, inner));
  if (isCountry(layers, location) && isTurned(tokens, at)) return false;
  if (after.class === 'noun' || after.class === 'word') return after.words.search(CHINESE.objects.site) === 0 || (PLACE_WORDING.shares.test(after.words) && !isCountry(layers, location));
  // 英国将派兵, 以色列则释放囚犯, 美国说, 法国在西非的盟友: a country that goes on to act.
  return !(isCountry(layers, location) && (goesOnToAct(tokens, at) || after.class === 'disposal' || after.class === 'report' || (after.class === 'at' && locationAt(layers, tokens[at + 2]) !== null)));
}

/** 德国汉堡居民, 韩国务安机场着陆时: a town behind the country that it lies in is where what follows is told of, unless that is somebody's office or he himself. */
function isInner(layers: EventLayers, tokens: readonly Token[], at: number, location: Reference): boolean {
  const after = tokens[at + 1];
  if (!isPlace(layers, location) || !after || PLACE_WORDING.belongs.test(after.words)) return false;
  let next = at + 1;
  while (tokens[next]?.class === 'noun' || tokens[next]?.class === 'word') next++;
  return tokens[next]?.class !== 'mention' || locationAt(layers, tokens[next]) !== null || layers.chains[location.chain ?? -1]?.place?.kind === 'facility';
}

/** 以色列对黎巴嫩的打击, 乌克兰方面: a country that turns on another, or the side of a country, is who acts; not 在以色列对面. */
function isTurned(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  let next = at + 2;
  while (tokens[next]?.class === 'time' || tokens[next]?.class === 'adverb') next++;
  return (PLACE_WORDING.sides.test(after?.words ?? '') && tokens[next]?.class === 'report') || ((after?.class === 'toward' || after?.class === 'passive') && tokens[at - 1]?.class !== 'at');
}

/** 以色列则释放囚犯: whether a country is the subject of what stands behind it; not 在美国已造成39人死亡, 美国已有4万人死亡. */
function goesOnToAct(tokens: readonly Token[], at: number): boolean {
  const first = phraseStart(tokens, at);
  let next = at + 1;
  while (tokens[next]?.class === 'adverb') next++;
  const does = tokens[next]?.class;
  if (tokens[first - 1]?.class === 'at' || does === 'occurs' || does === 'suffers') return false;
  return (next > at + 1 || does === 'verb' || does === 'pivot') && !tokens.slice(at + 1, next + 1).some(({ words }) => PLACE_WORDING.has.test(words));
}

/** How far before a place its preposition may stand, in tokens: in the northern city of Kunduz. */
const REACH = 6;

function isEnglishScene(tokens: readonly Token[], at: number, from: number): boolean {
  const after = tokens[at + 1];
  if (after && after.class !== 'of' && after.class !== 'mention' && isNouny(after) && !ENGLISH.objects.site.test(after.words)) return false;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    if (PLACE_WORDING.visits.test(tokens[i]?.words ?? '')) return true;
    if (tokens[i]?.class === 'at') return !PLACE_WORDING.based.test(tokens[i - 1]?.words ?? '');
    if (!isNouny(tokens[i]) && !(tokens[i]?.class === 'stop' && tokens[i - 1]?.class === 'mention')) return false;
  }
  return false;
}

/** 汉堡警方说, Police in Hamburg said: the town whose police, hospital or people stand in a sentence. */
export function witnessPlace(layers: EventLayers, tokens: readonly Token[]): Reference | null {
  for (const [at, token] of tokens.entries()) {
    const location = token.town ? locationAt(layers, token) : null;
    if (!location) continue;
    if (PLACE_WORDING.locals.test(tokens[at + 1]?.words ?? '') || (PLACE_WORDING.in.test(tokens[at - 1]?.words ?? '') && PLACE_WORDING.locals.test(tokens[at - 2]?.words ?? ''))) return location;
  }
  return null;
}

/** 加沙 of 加沙卫生部门: the place whose name opens that of those who count its dead. */
export function tellersPlace({ article, chains, mentions }: EventLayers, tokens: readonly Token[]): Reference | null {
  for (const { class: name, index, words, start } of tokens) {
    if (name !== 'mention' || mentions[index]?.kind !== 'organization' || !PLACE_WORDING.tellers.test(words)) continue;
    for (const [chain, { kind, place, mentions: all }] of chains.entries()) {
      if (kind !== 'location' || !place) continue;
      const mention = all.map((other) => mentions[other]).find((other) => other?.form === 'name' && article.text.startsWith(article.text.slice(other.span.start, other.span.end), start));
      if (mention) return { span: { start, end: start + mention.span.end - mention.span.start }, chain };
    }
  }
  return null;
}
