import { isChinese, type EventArgument, type EventKind } from '@dateline/document';
import { onlyTells } from './chinese-subject.ts';
import type { Scene } from './roles.ts';
import type { Surroundings } from './surroundings.ts';

/** 发言人称，空袭炸毁大桥: a person who tells of an attack in a clause before it has not made it. An army or a country may well have. */
export function withoutTeller({ layers, tokens }: Scene, kind: EventKind, { subject, clause }: Surroundings, given: readonly EventArgument[]): readonly EventArgument[] {
  if (kind !== 'attack' || !isChinese(layers.article.language) || !onlyTells(tokens, subject, clause)) return given;
  return given.filter(({ role, filler: { chain } }) => role !== 'agent' || chain === null || layers.chains[chain]?.kind !== 'person');
}
