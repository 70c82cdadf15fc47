import { exact, type Article, type EntityKind } from '@dateline/document';
import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import type { TaggedName } from '../../tagger.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import { mentionsOf } from './mentions.ts';

const PLACES = new Map<string, Pick<PlaceEntry, 'kind' | 'population'>>([
  ['坎大哈', { kind: 'city', population: 523_300 }], ['喀布尔', { kind: 'city', population: 4_434_550 }], ['镇康县', { kind: 'city', population: 175_000 }],
  ['代尔拜拉赫', { kind: 'city', population: 59_504 }], ['锡斯坦-俾路支斯坦省', { kind: 'admin1', population: 993_995 }],
  ['Karu state', { kind: 'admin1', population: 400_000 }],
  ['Springfield', { kind: 'city', population: 160_000 }], ['Quebec', { kind: 'admin1', population: 8_500_000 }],
]);

export const gazetteer = { named: (name: string) => [PLACES.get(name)].filter(Boolean) } as unknown as Gazetteer;

const KINDS = { p: 'person', o: 'organization', l: 'location' } as const satisfies Record<string, EntityKind>;

/** `[p:柯比]` marks what the model found; gives what is found in all, with roles in braces and institutions with `!`. */
export function found(marked: string, language: string): string[] {
  const tagged: TaggedName[] = [];
  let text = '';
  for (const part of marked.split(/(\[[pol]:[^\]]+\])/u)) {
    const [, kind, name] = /^\[([pol]):([^\]]+)\]$/u.exec(part) ?? [];
    const words = name ?? part;
    if (kind !== undefined) tagged.push({ span: { start: text.length, end: text.length + words.length }, kind: KINDS[kind as keyof typeof KINDS], confidence: 0.9 });
    text += words;
  }
  const article = { text, language, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] } as unknown as Article;
  return mentionsOf({ article, sentences: sentencesOf(article) }, tagged, gazetteer).map(
    ({ kind, span, sense, role }) => `${kind.charAt(0)}:${exact(text, span)}${sense ? '!' : ''}${role ? `{${exact(text, role)}}` : ''}`,
  );
}
