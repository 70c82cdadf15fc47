import { exact, type EntityKind } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { nameTableOf } from '../../languages/languages.ts';
import type { Candidate } from './candidate.ts';
import { hintsOf } from './kind-hints.ts';

/** What a name counts for each kind. */
type Votes = Record<EntityKind, number>;

/** One kind a document: all mentions of a name vote with their finder's confidence, the words around them, the name's own
 *  ending and the gazetteer, and the winner takes all. Models take transliterated places for persons one time in five. */
export function withOneKindEach(text: string, language: string, candidates: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  const votes = new Map<string, Votes>();
  for (const one of candidates) {
    const name = exact(text, one.span);
    const own = votes.get(name) ?? endingVotes(name, language, gazetteer);
    own[one.kind] += one.finder === 'list' || one.finder === 'pattern' ? 4 : one.confidence;
    for (const [kind, weight] of hintsOf(text, language, one.span)) own[kind] += weight;
    votes.set(name, own);
  }
  return candidates.map((one) => {
    const kind = winner(votes.get(exact(text, one.span)), one.kind);
    return kind === one.kind ? one : { ...one, kind, sense: kind === 'location' ? one.sense : null };
  });
}

/** A place that many live in tells more of a name than a village does. */
const PEOPLED = 20_000;

function endingVotes(name: string, language: string, gazetteer: Gazetteer): Votes {
  const { placeEnds, organizationEnds } = nameTableOf(language);
  const votes: Votes = { person: 0, organization: 0, location: 0 };
  const foreign = /[·•∙・‧]/u.test(name);
  const ends = (words: readonly string[]): boolean => words.some((word) => name.length > word.length + (foreign ? 3 : 1) && name.endsWith(word));
  if (ends(organizationEnds)) votes.organization += 1;
  else if (ends(placeEnds)) votes.location += 1;
  const places = gazetteer.named(name);
  if (places.some((place) => place.kind === 'country' || place.kind === 'admin1' || place.population >= PEOPLED)) votes.location += 0.6;
  else if (places.length > 0) votes.location += 0.2;
  return votes;
}

function winner(votes: Votes | undefined, otherwise: EntityKind): EntityKind {
  if (!votes) return otherwise;
  const [best] = (Object.entries(votes) as [EntityKind, number][]).sort(([a, x], [b, y]) => y - x || Number(b === otherwise) - Number(a === otherwise));
  return best?.[0] ?? otherwise;
}
