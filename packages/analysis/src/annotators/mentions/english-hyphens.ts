import { exact, type Span } from '@dateline/document';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';
import { knownNameOf } from './known-names.ts';

/** What is glued before a name: anti-Israel. */
const BEFORE = /^(?:anti|pro|non|ex|pan|post|pre|neo|un|mid|trans|inter|cross)-(?=\p{Lu})/iu;
/** What is glued behind it, and makes it a word for something else: Trump-endorsed, Dickens-style. */
const BEHIND = /-(?:endorsed|backed|led|based|born|style|run|owned|linked|aligned|affiliated|controlled|occupied|held|nationalist|appointed|nominated|era|made|built|funded|friendly|wide|bound|trained|allied|educated|supported|sponsored|brokered|mediated|imposed|administered|speaking|like|type|themed|focused|inspired|leaning|dominated|majority|listed|headquartered|designed|registered|flagged|produced|supplied|ordered|approved|branded|turned|area|only)$/u;
/** Putin | wryly, Harris | neck-to-neck: no person’s name ends in a word without a capital. */
const SMALL_WORDS = /(?:\s\p{Ll}[\p{Ll}’'-]*)+$/u;

/** A name without the words of the language that a hyphen glues to it. */
export function hyphensTrimmed(text: string, span: Span, isPerson: boolean): Span {
  const name = exact(text, span);
  const before = BEFORE.exec(name)?.[0].length ?? 0;
  const behind = BEHIND.exec(name)?.[0].length ?? 0;
  const small = isPerson ? (SMALL_WORDS.exec(name)?.[0].length ?? 0) : 0;
  return { start: span.start + before, end: span.end - Math.max(behind, small) };
}

/** China-Europe, Israel–Lebanon: two known names and no name of its own; each is found by itself. */
export function isPair(text: string, { span, kind }: Candidate): boolean {
  const parts = kind === 'person' ? [] : exact(text, span).split(/[-–]/u);
  return parts.length > 1 && !knownNameOf(exact(text, span), false) && parts.every((part) => part.length > 1 && knownNameOf(part, false) !== undefined);
}

/** Two parts of more than one word: a person’s whole name. */
const FULL = /^\p{Lu}\S*(?:\s\S+)+$/u;

/** United Nations | Vassily Nebenzia: a person’s whole name, which stands by itself elsewhere, ends what a model took for one name of an organization. */
export function withoutOfficers(text: string, found: readonly Candidate[]): Candidate[] {
  const persons = new Set(found.filter(({ kind, span }) => kind === 'person' && FULL.test(exact(text, span))).map(({ span }) => exact(text, span)));
  return found.flatMap((one) => {
    if (one.kind === 'person' || persons.size === 0) return [one];
    const name = exact(text, one.span);
    const cut = matchesOf(name, /\s(?=\p{Lu})/gu).find(({ index }) => persons.has(name.slice(index + 1)));
    return cut ? [candidate({ start: one.span.start + cut.index + 1, end: one.span.end }, 'person', one.finder, one.because, one.confidence)] : [one];
  });
}
