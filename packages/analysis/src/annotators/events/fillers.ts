import { contains, type Reference, type Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import type { Phrase } from './surroundings.ts';
import { isNouny, type Token } from './token.ts';
import type { EventLayers } from './tokens.ts';

/** Nouns for those who act for the group named before them: 塔利班 武装人员, DEA officials. */
const MEMBERS = /^(?:武装分子|武装人员|部队|军队|士兵|战斗人员|成员|分子|特种部队|安全部队|方面|军方|战机|当局|政府|代表|代表团|fighters?|militants?|troops?|forces?|soldiers?|gunm[ae]n|officials?|agents?|police|officers?|members?|militia|army|authorities|insurgents?|rebels?|warplanes?)$/iu;
const FUNCTION_ENDS = /^(?:在|的|等|等人|等地|等国|等国家|等多国|、|the|a|an|and|or|of)$/iu;
/** Before members of something: 包括 X、Y 等在内的 Z, where Z is meant; 16座城市，包括坎大哈. */
export const INCLUDING = /^(?:包括|包含|例如|比如|诸如|including|such as)$/iu;

/** The fillers that a phrase names: one for each item of a list, as a mention where the item is one, else as written. */
export function fillersOf(layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Reference[] {
  return gathered(itemsOf(layers, tokens, withoutExamples(tokens, phrase)), (item) => {
    const filler = fillerOf(layers, tokens, item);
    return filler ? [filler] : [];
  });
}

function withoutExamples(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (!INCLUDING.test(tokens[phrase.from]?.words ?? '')) return phrase;
  const inside = tokens.findLastIndex((token, at) => at > phrase.from && at < phrase.to && token.words === '在内');
  const others = tokens.findLastIndex((token, at) => at > phrase.from && at < phrase.to && token.words === '等');
  const item = inside > 0 ? inside : others > 0 ? others : tokens.findLastIndex((token, at) => at > phrase.from && at < phrase.to && (token.class === 'list' || token.class === 'with'));
  return item > 0 && item + 1 < phrase.to ? { from: item + 1, to: phrase.to } : phrase;
}

function itemsOf(layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Phrase[] {
  const roles = titlesIn(layers, tokens, phrase);
  // A clause inside a phrase (几个被指控与IS合作的人) keeps its own lists.
  if (tokens.slice(phrase.from, phrase.to).some((token) => !isNouny(token) && token.class !== 'and')) return [phrase];
  const items: Phrase[] = [];
  let from = phrase.from;
  for (let i = phrase.from; i <= phrase.to; i++) {
    const token = tokens[i];
    if (i < phrase.to && token && ((token.class !== 'list' && token.class !== 'with' && token.class !== 'and') || roles.some((role) => contains(role, token)))) continue;
    if (i > from && !isFirstOffice(layers, tokens, { from, to: i })) items.push({ from, to: i });
    from = i + 1;
  }
  return items;
}

/** 参联会主席、陆军参谋长马丁: an office alone before 、 and an office with its holder is another office of that holder. */
function isFirstOffice({ article, mentions }: EventLayers, tokens: readonly Token[], { from, to }: Phrase): boolean {
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to + 1]];
  if (tokens[to]?.words !== '、' || !first || !last || !next || !OFFICE.test(article.text.slice(first.start, last.end))) return false;
  const inside = tokens.slice(from, to).some(({ class: name, index }) => name === 'quantity' || (name === 'mention' && mentions[index]?.kind === 'person'));
  return !inside && tokens.slice(to + 1).some(({ class: name, index }) => name === 'mention' && mentions[index]?.role?.start === next.start);
}
const OFFICE = /(?:主席|书记|总统|总理|首相|部长|防长|外长|大臣|司令|参谋长|秘书长|委员长|主任|局长|市长|省长|州长|行长|院长|校长|社长|会长|总裁|董事长|委员|议员|成员|发言人|教授|顾问|特使|代表|创办人|创始人)$/u;

/** Offices that stand beside names: the lists in them are theirs (外交与安全政策高级代表). */
const titlesIn = (layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Span[] =>
  gathered(tokens.slice(phrase.from, phrase.to), (token) => {
    const role = token.class === 'mention' ? layers.mentions[token.index]?.role : undefined;
    return role ? [role] : [];
  });

function fillerOf(layers: EventLayers, tokens: readonly Token[], item: Phrase): Reference | null {
  let { from, to } = item;
  while (from < to && (FUNCTION_ENDS.test(tokens[from]?.words ?? '') || tokens[from]?.class === 'quote')) from++;
  while (to > from && (FUNCTION_ENDS.test(tokens[to - 1]?.words ?? '') || tokens[to - 1]?.class === 'quote')) to--;
  // 土耳其8574人: where they are is no part of how many.
  if (tokens[from]?.class === 'mention' && tokens[from + 1]?.class === 'quantity' && layers.mentions[tokens[from]?.index ?? -1]?.kind === 'location') from++;
  // 美国等国家: the name before 等 is meant.
  const others = tokens.findIndex((token, at) => at > from && at < to && token.words === '等' && tokens[at - 1]?.class === 'mention');
  if (others > 0) to = others;
  const inside = tokens.slice(from, to);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) return null;
  // 她的盟友: whose ally it is does nothing.
  const named = inside.findLast((token, i) => token.class === 'mention' && layers.mentions[token.index]?.kind === 'person' && !(inside[i + 1]?.class === 'of' && inside[i + 2])) ??
    (last.class === 'mention' ? last : MEMBERS.test(last.words) && inside.at(-2)?.class === 'mention' ? inside.at(-2) : undefined);
  if (named) {
    const mention = layers.mentions[named.index];
    return mention ? { span: mention.span, chain: mention.chain } : null;
  }
  if (inside.every((token) => token.class === 'pronoun' || token.class === 'of')) return null;
  const span = { start: first.start, end: last.end };
  const length = span.end - span.start;
  return length < 2 || length > 60 ? null : { span, chain: null };
}
