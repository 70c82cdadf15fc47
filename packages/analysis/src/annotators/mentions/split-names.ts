import { exact } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { candidate, type Candidate } from './candidate.ts';
import { piecesOfOrganization, sidesOfGap, type Piece } from './joined-organizations.ts';
import { cutOfPlace, isTown, startsWithCountry, withoutGround } from './joined-places.ts';
import { knownNameOf } from './known-names.ts';

/** Models join names that stand side by side: a province and its town, a country and its city's club. Each piece is a name of its own. */
export function splitNames(text: string, found: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  // Most names of an article stand there more than once.
  const sides = new Map<string, boolean>();
  const isSided = (name: string): boolean => {
    const known = sides.get(name) ?? startsWithCountry(name, gazetteer);
    sides.set(name, known);
    return known;
  };
  return gathered(found, (one) => pieces(text, one.kind !== 'person' && isSided(exact(text, one.span)) ? withoutSide(one) : one, gazetteer));
}

const withoutSide = ({ span, kind, finder, because, confidence, sense }: Candidate): Candidate =>
  candidate({ start: span.start + 1, end: span.end }, kind, finder, `${because}, without its country’s shortest name`, confidence, sense);

/** A name shorter than this is one. */
const SHORTEST = 4;
/** White space in a name of Han characters. */
const GAP = /(?<=\p{Script=Han}) (?=\p{Script=Han})/u;

function pieces(text: string, one: Candidate, gazetteer: Gazetteer): Candidate[] {
  const name = exact(text, one.span);
  const piece = ([from, to, kind]: Piece): Candidate => candidate({ start: one.span.start + from, end: one.span.start + to }, kind, one.finder, `${one.because}, a piece of ${name}`, one.confidence, one.sense);
  const gap = GAP.exec(name)?.index;
  if (gap !== undefined) return sidesOfGap(name, gap, one.kind, gazetteer).map(piece);
  if (one.kind === 'person' || name.length < SHORTEST || isTown(name, gazetteer) || knownNameOf(name, true)) return [one];
  if (one.kind === 'organization') return piecesOfOrganization({ name, behind: text.charAt(one.span.end), gazetteer })?.map(piece) ?? [one];
  const bare = withoutGround(name, gazetteer);
  if (bare) return bare.end > bare.start ? [piece([bare.start, bare.end, one.kind])] : [];
  const cut = cutOfPlace(name, gazetteer);
  return cut === undefined ? [one] : [piece([0, cut, one.kind]), ...pieces(text, piece([cut, name.length, one.kind]), gazetteer)];
}
