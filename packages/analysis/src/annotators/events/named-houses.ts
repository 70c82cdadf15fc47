import { exact, foldHan, isChinese, type Mention, type Reference } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { PLACE_WORDING } from './all-languages.ts';
import { isCourt } from './courts.ts';
import type { EventLayers } from './event-layers.ts';
import { clauseAround, type Phrase } from './surroundings.ts';
import { phraseStart, type Token } from './token.ts';
import type { Unplaced } from './unplaced.ts';

/** 国会 of 在国会大楼前示威, the court of appeared before the Constitutional Court: a body whose house the clause puts somebody in or before. */
export function placeInHouse(event: Unplaced): Reference | null {
  const { scene: { layers, tokens }, kind, at, around: { clause }, given } = event;
  const houses = housesIn(layers, tokens, clause).filter(({ index, start }) => index !== at && !given.some(({ filler: { span } }) => span.start === start) && isEntered(layers, tokens, index, kind === 'try-in-court'));
  return houses.at(-1)?.place ?? null;
}

interface House {
  readonly index: number;
  readonly start: number;
  readonly place: Reference;
}

/** The bodies of a stretch that are named for their house. */
function housesIn({ mentions }: EventLayers, tokens: readonly Token[], { from, to }: Phrase): House[] {
  return gathered(tokens.slice(from, to), (token, i): House[] => {
    const mention = token.class === 'mention' ? mentions[token.index] : undefined;
    return mention?.kind === 'organization' && PLACE_WORDING.houses.test(foldHan(token.words)) ? [{ index: from + i, start: token.start, place: { span: mention.span, chain: mention.chain } }] : [];
  });
}

/** Behind 在, at, in or outside; whoever is tried also goes to court. */
function isEntered({ article }: EventLayers, tokens: readonly Token[], at: number, tried: boolean): boolean {
  const first = phraseStart(tokens, at, clauseAround(tokens, at).from);
  const opening = tokens[first - 1];
  if (isChinese(article.language) && first !== at) return false;
  const [start, end] = [tokens[at]?.start ?? 0, tokens[at]?.end ?? 0];
  const behind = foldHan(article.text.slice(end, end + NEAR));
  if (isChinese(article.language) && PLACE_WORDING.officers.test(behind)) return false;
  if (opening?.class === 'at') return true;
  if (tried && opening && PLACE_WORDING.trials.test(foldHan(article.text.slice(Math.max(0, start - NEAR), start)))) return true;
  return PLACE_WORDING.outside.test(behind);
}
/** Characters that tell. */
const NEAR = 16;

/** 务安国际机场 of 在机场: the one house that the article has named before by that sort. */
export function placeOfSort(event: Unplaced): Reference | null {
  const { scene: { layers, tokens }, around: { clause } } = event;
  const start = tokens[clause.from]?.start ?? 0;
  const words = layers.article.text.slice(start, tokens[clause.to - 1]?.end ?? start);
  const sort = PLACE_WORDING.sorts.exec(foldHan(words))?.slice(1).find((group) => group !== undefined)?.toLowerCase();
  if (sort === undefined) return null;
  const named = gathered(layers.chains, ({ kind, mentions }, chain) => {
    const first = kind === 'location' || kind === 'organization' ? mentions.map((index) => layers.mentions[index]).find((mention) => mention !== undefined && isNamedSo(layers, mention, sort)) : undefined;
    return first && first.span.start < start ? [{ span: first.span, chain }] : [];
  });
  return named.length === 1 ? named[0] ?? null : null;
}

/** A name, and not the sort alone. */
function isNamedSo({ article }: EventLayers, { form, span }: Mention, sort: string): boolean {
  const name = foldHan(exact(article.text, span)).toLowerCase();
  return form === 'name' && name.length > sort.length && name.endsWith(sort);
}

/** The court of the sentence, before or behind the clause, else that in which the article had somebody tried before. */
export function placeOfCourt({ scene: { layers, tokens }, told: { near, narrative: { court } } }: Unplaced): Reference | null {
  const courts = housesIn(layers, tokens, { from: 0, to: tokens.length }).filter(({ index, place }) => isCourt(layers, place) && isEntered(layers, tokens, index, true));
  return near.findLast((place) => isCourt(layers, place)) ?? courts[0]?.place ?? (isChinese(layers.article.language) ? court : null);
}
