import { exact, isChinese, type Span } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import type { DraftMention } from '../mentions/draft-mention.ts';
import { fitOfOrganization, fitOfPlace, type Fit } from './descriptions.ts';
import type { Scene } from './scene.ts';
import { isAddressed, isDoneTo } from './speakers.ts';

/** How many sentences back a pronoun reaches, and a title that only one person of the article has. */
const REACH = 2;
/** What is no sentence can name thousands: so many are looked at in one. */
const MOST = 60;

/** The named mention that a pronoun or description stands for: the nearest fitting one of its own sentence, else the
 *  first fitting one, its subject as a rule, of a sentence shortly before. Undefined where none fits, or in quoted speech. */
export function antecedentOf(scene: Scene, index: number, namesOf: (candidate: number) => readonly string[], agrees: (candidate: number) => boolean, gazetteer: Gazetteer): number | undefined {
  const { text, sentences, drafts, sentenceOf, inSentence } = scene;
  const word = drafts[index];
  const at = sentenceOf[index] ?? -1;
  const home = sentences[at];
  if (!word || !home || isQuoted(text, home, word.span)) return undefined;
  const fitOf = (candidate: number): Fit => {
    const one = drafts[candidate];
    const fits = one !== undefined && one.form === 'name' && one.kind === word.kind && !isAttribute(text, one) && agrees(candidate) && !(isAside(text, one.span, word.kind) && (isChinese(scene.language) || word.kind !== 'location'));
    return fits ? fitOfDescription(scene, word, namesOf(candidate), gazetteer) : 'not';
  };
  const first = inSentence[at]?.[0] ?? index;
  const himself = word.kind === 'person' && word.form === 'pronoun' && isChinese(scene.language);
  let possible: number | undefined;
  let addressed: number | undefined;
  let doer = false;
  let official: number | undefined;
  for (let candidate = index - 1; candidate >= Math.max(first, index - MOST); candidate--) {
    const fit = fitOf(candidate);
    const one = drafts[candidate];
    if (himself && one && one.form === 'name' && one.kind === 'person' && isDoneTo(text, one, word)) doer = true;
    else if (himself && one && isAddressed(text, one)) addressed ??= one.form === 'name' && one.kind === 'person' && agrees(candidate) ? candidate : undefined;
    else if (fit === 'says') return candidate;
    else if (fit === 'may') possible ??= candidate;
    else if (one && isTheirs(text, one, word) && fitOfDescription(scene, word, namesOf(candidate), gazetteer) === 'says') official ??= candidate;
  }
  if (official !== undefined && possible === undefined) return official;
  // 李明对王华表示失望，批评他: where the subject did it, it was done to the other.
  if (doer && addressed !== undefined) return addressed;
  for (let back = 1; back <= REACH; back++) {
    const before = inSentence[at - back]?.slice(0, MOST) ?? [];
    const fitting = before.filter((candidate) => fitOf(candidate) === 'says');
    const found = (himself ? fitting.find((candidate) => drafts[candidate] && !isAddressed(text, drafts[candidate])) : undefined) ?? fitting[0];
    if (found !== undefined) return found;
    possible ??= before.find((candidate) => fitOf(candidate) === 'may');
  }
  return possible;
}

/** Pronouns fit all, descriptions those whose names let them. */
const fitOfDescription = ({ text, language }: Scene, { span, kind, form }: DraftMention, names: readonly string[], gazetteer: Gazetteer): Fit =>
  form === 'pronoun' || kind === 'person' ? 'says' : kind === 'location' ? fitOfPlace(exact(text, span), names, language, gazetteer) : fitOfOrganization(exact(text, span), names, language);

/** Inside quotation marks that the sentence opened: who is meant there, the speaker knows. */
function isQuoted(text: string, sentence: Span, { start }: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - 600), start);
  const opened = (before.match(/[“「]/gu) ?? []).length - (before.match(/[”」]/gu) ?? []).length;
  return opened > 0 || (before.match(/"/gu) ?? []).length % 2 === 1;
}

/** Behind a preposition a name is seldom what the next pronoun means; a body by whose account something is told mostly is. */
const isAside = (text: string, { start }: Span, kind: DraftMention['kind']): boolean => {
  const before = text.slice(Math.max(0, start - 8), start);
  return ASIDE.test(before) && !(kind === 'organization' && /据$/u.test(before));
};
const ASIDE = /(?:[与和同向对]|据|援引|接受)$|\b(?:with|to|told|by|from|against)\s$/u;

/** 英国公民 speaks of the people, not of the country, and “Russia-backed” of somebody else. */
const isAttribute = (text: string, { kind, span }: DraftMention): boolean => kind === 'location' && /^(?:公民|人员|官员|士兵|军人|民众|居民|媒体|记者|总统|总理|首相|外长|外交官|企业|公司|籍)|^ (?:citizens|officials|troops|soldiers|nationals|president|officers)\b|^-(?:backed|led|based|born|linked|aligned|run|made|built|controlled|brokered|sponsored|supplied)\b/u.test(text.slice(span.end, span.end + 12));

/** 该国 in what 法国总理 says is 法国, where his sentence names no other country that fits. */
const isTheirs = (text: string, { kind, form, span }: DraftMention, word: DraftMention): boolean =>
  kind === 'location' && form === 'name' && word.kind === 'location' && OFFICIALS.test(text.slice(span.end, span.end + 8));
const OFFICIALS = /^(?:[东南西北中]部)?(?:总统|总理|首相|外长|防长|外交|内政|国防|官员|官方|媒体|政府|国王|议会|警方|州长|省长|市长)/u;
