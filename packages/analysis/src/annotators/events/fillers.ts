import { contains, isChinese, type EventKind, type Reference, type Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { PARTICIPANT_WORDING, SENSE_WORDING, TOKEN_WORDING } from './all-languages.ts';
import { ownerOf, withoutManner } from './english-roles.ts';
import { openerMeant, sayerMeant } from './english-pronouns.ts';
import { ENGLISH } from './lexicon.ts';
import type { Phrase } from './surroundings.ts';
import { CONSEQUENCES } from './harm.ts';
import { isNouny, type Token } from './token.ts';
import type { EventLayers } from './event-layers.ts';

/** The fillers that a phrase names: one for each item of a list, as a mention where the item is one, else as written; `patientOf` is the kind of
 *  event whose patients they are. */
export function fillersOf(layers: EventLayers, tokens: readonly Token[], phrase: Phrase, patientOf: EventKind | null = null): Reference[] {
  return gathered(itemsOf(layers, tokens, withoutExamples(tokens, phrase)), (item) => {
    const filler = fillerOf(layers, tokens, item, patientOf);
    return filler ? [filler] : [];
  });
}

function withoutExamples(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (!PARTICIPANT_WORDING.including.test(tokens[phrase.from]?.words ?? '')) return phrase;
  const inside = tokens.findLastIndex((token, at) => at > phrase.from && at < phrase.to && PARTICIPANT_WORDING.included.test(token.words));
  const others = tokens.findLastIndex((token, at) => at > phrase.from && at < phrase.to && PARTICIPANT_WORDING.others.test(token.words));
  const item = inside > 0 ? inside : others > 0 ? others : tokens.findLastIndex((token, at) => at > phrase.from && at < phrase.to && (token.class === 'list' || token.class === 'with'));
  return { from: item > 0 && item + 1 < phrase.to ? item + 1 : phrase.from + 1, to: phrase.to };
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
  if (tokens[to]?.words !== '、' || !first || !last || !next || !PARTICIPANT_WORDING.offices.test(article.text.slice(first.start, last.end))) return false;
  const inside = tokens.slice(from, to).some(({ class: name, index }) => name === 'quantity' || (name === 'mention' && mentions[index]?.kind === 'person'));
  return !inside && tokens.slice(to + 1).some(({ class: name, index }) => name === 'mention' && (mentions[index]?.role?.start === next.start || (TOKEN_WORDING.former.test(next.words.charAt(0)) && mentions[index]?.role?.start === next.start + 1)));
}
/** Offices that stand beside names: the lists in them are theirs (外交与安全政策高级代表). */
const titlesIn = (layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Span[] =>
  gathered(tokens.slice(phrase.from, phrase.to), (token) => {
    const role = token.class === 'mention' ? layers.mentions[token.index]?.role : undefined;
    return role ? [role] : [];
  });

/** Petr Korda of the Czech Republic: behind a person and of, the name of a place alone, or nothing, leaves him the one who is meant. */
const isWhence = (layers: EventLayers, rest: readonly Token[]): boolean =>
  rest.every((token, i) => (i < rest.length - 1 ? PARTICIPANT_WORDING.edges.test(token.words) : token.class === 'mention' && layers.mentions[token.index]?.kind === 'location'));

/** 塔利班武装人员 act for the group, and so does its 战机; 美国士兵 are from the country, and no country dies with them. */
function isOfGroup({ mentions }: EventLayers, inside: readonly Token[], patientOf: EventKind | null): boolean {
  const [group, last] = [inside.at(-2), inside.at(-1)];
  if (group?.class !== 'mention' || !last || !(PARTICIPANT_WORDING.members.test(last.words) || PARTICIPANT_WORDING.craft.test(last.words))) return false;
  // 三名叛军士兵死亡, 击落叛军战机: no army dies or is shot down with them.
  if (patientOf && (PARTICIPANT_WORDING.craft.test(last.words) || (CONSEQUENCES.has(patientOf) && PARTICIPANT_WORDING.fighters.test(last.words)))) return false;
  return mentions[group.index]?.kind !== 'location' || !PARTICIPANT_WORDING.fighters.test(last.words);
}

/** In defiance of UN sanctions: what a noun that reports an event has right before it belongs to that noun. */
const modifies = (next: Token | undefined): boolean => next !== undefined && next.readings.length > 0 && next.readings.every(({ trigger }) => trigger.as === 'noun');

/** A commander of the Red Guard: behind a head and of, a name is not who is meant, unless the head only tells what it names (the town of
 *  Kano) or how many of them. */
function isOwner(layers: EventLayers, inside: readonly Token[]): boolean {
  const of = inside.findLastIndex(({ words }) => words === 'of');
  const head = inside[of - 1];
  if (of < 1 || !head || head.class === 'quantity' || head.class === 'mention' || !inside.slice(of + 1, -1).every(({ words }) => PARTICIPANT_WORDING.edges.test(words))) return false;
  return !PARTICIPANT_WORDING.naming.test(head.words) && layers.mentions[inside.at(-1)?.index ?? -1]?.kind !== 'person';
}

/** Named his deputy: whose deputy it is was not named. Behind his 2010 conviction, his decision to leave it is who does it. */
const isWhose = (inside: readonly Token[], i: number, next: Token | undefined): boolean => {
  if (!PARTICIPANT_WORDING.possessives.test(inside[i]?.words ?? '') || i + 1 >= inside.length || inside[i + 1]?.class === 'of' || modifies(next)) return false;
  return !SENSE_WORDING.infinitives.test(next?.words ?? '') || ENGLISH.objects.people.test(inside.at(-1)?.words ?? '');
};

/** Whom a pronoun means: by the entity of a name, or by the words that describe him. */
function pronounAt(layers: EventLayers, tokens: readonly Token[], at: number, patientOf: EventKind | null): Reference | null {
  const pronoun = tokens[at];
  const meant = sayerMeant(layers, tokens, at);
  const sayer = meant && fillerOf(layers, tokens, meant, patientOf);
  if (!pronoun || (sayer && sayer.chain === null)) return sayer;
  const chain = sayer?.chain ?? openerMeant(layers, tokens, at);
  return chain === null ? null : { span: { start: pronoun.start, end: pronoun.end }, chain };
}

/** Code units of what is still a description. */
const LONGEST = 60;

function fillerOf(layers: EventLayers, tokens: readonly Token[], item: Phrase, patientOf: EventKind | null): Reference | null {
  let { from, to } = item;
  while (from < to && (PARTICIPANT_WORDING.edges.test(tokens[from]?.words ?? '') || tokens[from]?.class === 'quote')) from++;
  while (to > from && (PARTICIPANT_WORDING.edges.test(tokens[to - 1]?.words ?? '') || tokens[to - 1]?.class === 'quote')) to--;
  // 击退敌军数十次进攻, 敌军20多次进攻: how often is no part of who.
  while (to > from + 1 && (PARTICIPANT_WORDING.occasions.test(tokens[to - 1]?.words ?? '') || (/^\d+$/u.test(tokens[to - 1]?.words ?? '') && SENSE_WORDING.occasions.test(tokens[to]?.words ?? '')))) to--;
  to = withoutManner(tokens, { from, to });
  // 谴责以军此次袭击: what points back is no part of who.
  if (to > from + 1 && tokens[to - 1]?.class === 'pronoun' && PARTICIPANT_WORDING.pointers.test(tokens[to - 1]?.words ?? '')) to--;
  // 土耳其8574人: where they are is no part of how many; lent Kenya $9 million: to whom is none of how much.
  if (tokens[from]?.class === 'mention' && tokens[from + 1]?.class === 'quantity' && layers.mentions[tokens[from]?.index ?? -1]?.kind === 'location') {
    if (PARTICIPANT_WORDING.amounts.test(tokens[from + 1]?.words ?? '')) to = from + 1;
    else from++;
  }
  // 美国等国家: the name before 等 is meant.
  const others = tokens.findIndex((token, at) => at > from && at < to && PARTICIPANT_WORDING.others.test(token.words) && tokens[at - 1]?.class === 'mention');
  if (others > 0) to = others;
  // accused him of obstruction: of what is no part of whom.
  const whom = tokens.findIndex((token, at) => at >= from && at < to - 1 && tokens[at + 1]?.words === 'of' && (token.class === 'pronoun' || token.class === 'mention') && !isWhence(layers, tokens.slice(at + 2, to)));
  if (whom >= from) to = whom + 1;
  const inside = tokens.slice(from, to);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) return null;
  const owner = ownerOf(inside, tokens[to]);
  if (owner) return { span: layers.mentions[owner.index]?.span ?? owner, chain: layers.mentions[owner.index]?.chain ?? null };
  // 她的盟友: whose ally it is does nothing.
  const named = inside.findLast((token, i) => token.class === 'mention' && layers.mentions[token.index]?.kind === 'person' && !isWhose(inside, i, tokens[to]) && (inside[i + 1]?.class !== 'of' || isWhence(layers, inside.slice(i + 2)))) ??
    (last.class === 'mention' ? (!modifies(tokens[to]) && isOwner(layers, inside) ? undefined : last) : isOfGroup(layers, inside, patientOf) ? inside.at(-2) : undefined);
  if (named) {
    const mention = layers.mentions[named.index];
    return mention ? { span: mention.span, chain: mention.chain } : null;
  }
  if (inside.every((token) => token.class === 'pronoun' || token.class === 'of')) return inside.length === 1 ? pronounAt(layers, tokens, from, patientOf) : null;
  const span = { start: first.start, end: last.end };
  if (span.end - span.start <= LONGEST) return span.end - span.start < 2 ? null : { span, chain: null };
  // The deputy director of the bureau of …: the head alone says who.
  const of = isChinese(layers.article.language) ? -1 : inside.findIndex(({ class: name, words }) => name === 'of' && words === 'of');
  const head = inside[of - 1];
  return head && ENGLISH.objects.people.test(head.words) && head.end - first.start <= LONGEST ? { span: { start: first.start, end: head.end }, chain: null } : null;
}
