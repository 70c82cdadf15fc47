import { isChinese, overlaps, type EntityKind, type MentionForm, type Span } from '@dateline/document';
import type { DraftMention } from './draft-mention.ts';

interface Referring {
  readonly words: RegExp;
  readonly kind: EntityKind;
  readonly form: MentionForm;
}

/** Words that stand for an entity named before. 他们 is left out: it mostly stands for people without a name. */
const CHINESE: readonly Referring[] = [
  { words: /(?<![其吉])(?:他|她)(?!们|人|国|乡|日|处|者|妈|杀|山|杀)/gu, kind: 'person', form: 'pronoun' },
  { words: /该(?:组织|集团|机构|公司|党|政党|武装|武装组织|部门|部(?=[发表宣称说在将已，])|社(?=[报记])|报(?=[报称])|电视台|协会|委员会|政府)/gu, kind: 'organization', form: 'nominal' },
  { words: /该(?:国|省|市|州|县|城|镇|岛)(?!的?际)/gu, kind: 'location', form: 'nominal' },
];

const ENGLISH: readonly Referring[] = [
  { words: /\b(?:he|she|him|her|his)\b/giu, kind: 'person', form: 'pronoun' },
  { words: /\bthe (?:group|organi[sz]ation|company|firm|agency|party|ministry|union|militant group|carrier)\b/giu, kind: 'organization', form: 'nominal' },
  { words: /\bthe (?:country|province|city|island|town|village)\b/giu, kind: 'location', form: 'nominal' },
];

const BY = 'mentions@1';

/** Pronouns and 该组织-like descriptions; which entity they stand for, if any, is coreference's to say. */
export function referringWordsIn(text: string, language: string, sentences: readonly Span[], names: readonly DraftMention[]): DraftMention[] {
  return (isChinese(language) ? CHINESE : ENGLISH).flatMap(({ words, kind, form }) =>
    Array.from(text.matchAll(words), ({ 0: word, index }): DraftMention => ({ span: { start: index, end: index + word.length }, kind, form, sense: null, role: null, by: BY, confidence: 0.6 })).filter(
      ({ span }) => sentences.some((sentence) => overlaps(sentence, span)) && !names.some((name) => overlaps(name.span, span)),
    ),
  );
}
