import { judge } from './judge.ts';
import type { Finding } from './judging.ts';
import type { Parts } from './parts.ts';
import type { Persona } from './persona.ts';
import { personaKeys } from './persona-keys.ts';
import { rememberedBy } from './remembered.ts';
import { byKeys, sharingKeys } from './sharing-keys.ts';

export type JudgedPair = Finding & { readonly left: string; readonly right: string };

const keysOf = rememberedBy(({ key }: Persona) => key, personaKeys);

/** Pairs of one of the first and one of the second of its kind that shares a key with it, each once; those that are others are left out. */
export function judgedPairs(from: readonly Persona[], around: readonly Persona[]): JudgedPair[] {
  const isFrom = new Set(from.map(({ key }) => key));
  const sharing = sharingKeys(around, keysOf);
  return from.flatMap((left) => sharing(left).flatMap((right) => {
    if (right.key === left.key || right.kind !== left.kind || (isFrom.has(right.key) && right.key < left.key)) return [];
    const finding = judge(left, right);
    return finding.verdict === 'different' ? [] : [{ left: left.key, right: right.key, ...finding }];
  }));
}

/** Binds those of the first to those of the second that share a key and are the same. What stands in one part already says nothing new, so that whoever comes with hundreds is not judged by
 *  twos. */
export function bindShared(from: readonly Persona[], around: readonly Persona[], parts: Parts, bind: (left: string, right: string) => void): void {
  const isFrom = new Set(from.map(({ key }) => key));
  for (const sharers of byKeys(around, keysOf).values()) {
    if (sharers.length < 2 || isOnePart(sharers, parts)) continue;
    for (const left of sharers) {
      if (!isFrom.has(left.key)) continue;
      for (const right of sharers) {
        if (right.kind === left.kind && parts.of(left.key) !== parts.of(right.key) && judge(left, right).verdict === 'same') bind(left.key, right.key);
      }
    }
  }
}

function isOnePart([first, ...others]: readonly Persona[], parts: Parts): boolean {
  const part = first && parts.of(first.key);
  return others.every(({ key }) => parts.of(key) === part);
}
