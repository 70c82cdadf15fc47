import { CLAUSE_WORDING } from './all-languages.ts';
import { takesPlace, tollOf } from './carriers.ts';
import type { WordClass } from './clause-words.ts';
import { phraseEnd } from './english-phrase.ts';
import { readLeft, readRight, type Governed } from './english-sides.ts';
import { sharedSubject } from './english-subject.ts';
import { winnerOf } from './english-win.ts';
import type { Phrase, Surroundings } from './surroundings.ts';
import { isVerbal, phraseStart, type Token } from './token.ts';
import type { Frame } from './trigger.ts';

/** A nominal trigger: its possessor before it, `on`, `by`, `between`, `of` after it, and the verb that carries it. */
export function nounSurroundings(tokens: readonly Token[], at: number, clause: Phrase, frame: Frame): Surroundings {
  const from = phraseStart(tokens, at, clause.from);
  const modifier = from < at ? { from, to: at } : null;
  const right = readRight(tokens, at, clause.to, true);
  const carrier = isOfAnother(tokens, from, at) ? null : carrierBefore(tokens, from, clause.from);
  const left = carrier ? readLeft(tokens, carrier.at, clause.from) : null;
  const subject = carrier ? left?.subject ?? sharedSubject(tokens, clause) : null;
  const of = right.object && tokens[right.object.from]?.class === 'of' ? { from: right.object.from + 1, to: right.object.to } : null;
  const winner = CLAUSE_WORDING.overcomes.test(tokens[at]?.words ?? '') ? winnerOf(tokens, { from, to: at }, clause) : null;
  if (winner) return { ...winner, object: right.object, governed: right.governed, clause };
  const toll = frame.toll ? tollOf(tokens, at, clause.to) : null;
  const held = takesPlace(tokens, at, clause.to);
  const before = from > clause.from && !(right.adjacent && strikes(tokens, right.governed[0])) ? governedBefore(tokens, from, clause.from) : [];
  const behind = held ? behindPassive(tokens, at, clause.to) : [];
  return { subject, ownSubject: left?.subject !== null, object: toll ?? of, modifier, governed: [...right.governed, ...behind, ...before], passive: false, carrier: carrier?.class ?? (held ? 'occurs' : null), clause, helper: null, companion: null, background: false, also: false, embedded: false, abstract: false, relative: false };
}

/** Sanctions were imposed on ten officials, a raid was carried out by gunmen: what stands behind the verb that carries the noun in the passive. */
function behindPassive(tokens: readonly Token[], at: number, to: number): Governed {
  const verb = tokens.findIndex(({ class: name }, i) => i > at && i < to && isCarrier(name));
  return verb > 0 && tokens[verb - 1]?.class === 'passive' ? readRight(tokens, verb, to).governed : [];
}
const isCarrier = (name: Token['class']): boolean => name === 'light' || name === 'occurs';

/** Began a review of the causes of the crash: the review began, and not the crash; a series of crashes is what they are. */
function isOfAnother(tokens: readonly Token[], from: number, at: number): boolean {
  const of = tokens.findLastIndex(({ words }, i) => i > from && i < at && words === 'of');
  return of > 0 && tokens[of - 1]?.class !== 'quantity' && !CLAUSE_WORDING.measures.test(tokens[of - 1]?.words ?? '');
}

function carrierBefore(tokens: readonly Token[], from: number, start: number): { at: number; class: WordClass } | null {
  for (let i = from - 1; i >= Math.max(start, from - 3); i--) {
    const token = tokens[i];
    if (token && (token.class === 'light' || token.class === 'suffers' || token.class === 'occurs')) return { at: i, class: token.class };
    if (token && isVerbal(token)) return null;
  }
  return null;
}

/** An offensive in Jos in response to an attack on Kano: behind the noun stands what was struck, and the place before it is that of the rest. */
const strikes = (tokens: readonly Token[], governed: Governed[number] | undefined): boolean =>
  governed?.by === 'toward' && tokens.slice(governed.phrase.from, governed.phrase.to).some(({ town, country }) => town === true || country === true);

/** What a preposition governs earlier in the clause: `In Kabul, a blast …` without the comma. */
function governedBefore(tokens: readonly Token[], from: number, start: number): Governed {
  const governed: Governed = [];
  for (let i = start; i < from; i++) {
    const token = tokens[i];
    if (token?.class !== 'at') continue;
    const reach = phraseEnd(tokens, i + 1, from);
    if (reach > i + 1 && reach < from) governed.push({ by: 'at', phrase: { from: i + 1, to: reach } });
  }
  return governed;
}
