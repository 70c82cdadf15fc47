import { isChinese, type EventMention, type Reference } from '@dateline/document';
import { sourceAt } from '../quotations/index.ts';
import { TELLING_WORDING } from './all-languages.ts';
import { chineseSurroundings } from './chinese-clause.ts';
import { fillersOf } from './fillers.ts';
import type { Narrative } from './narrative.ts';
import type { Scene } from './roles.ts';
import { englishSurroundings } from './english-clause.ts';
import { isVerbal, type Token } from './token.ts';
import { clauseAround, type Surroundings } from './surroundings.ts';
import { FRAMES } from './trigger.ts';

/** What was told before a trigger: in the article, and in its sentence. */
interface Heard {
  readonly narrative: Narrative;
  readonly near: readonly EventMention[];
}

/** Whom an event is attributed to: the speaker of the quotation around it, else the subject of a verb of saying before
 *  it in its own clause (内政部承认加兹尼陷落) or at the end of one before (民防局公布，…), else who said the sentence before, else the agency
 *  whose dispatch it is; null is the article's own voice. */
export function sourceOf(scene: Scene, at: number, { clause }: Surroundings, { narrative: { held, wire }, near }: Heard): Reference | null {
  const { layers, tokens } = scene;
  const token = tokens[at];
  if (!token) return null;
  const claimed = tokens.slice(at + 1, clause.to).some(isClaim);
  const spoken = claimed ? null : sourceAt(layers.quotations, token) ?? (isChinese(layers.article.language) ? reporterBefore(scene, at, clause.from) : englishReporter(scene, at, clause.from));
  if (spoken) return spoken;
  const alleged = claimed ? null : accuserOf(scene, near, token);
  if (alleged) return alleged;
  return held && goesOn(scene, held) ? held : wire;
}

/** Accused the army of killing two, 否认军队袭击了村庄: what stands behind the accusation or denial in its clause is so far
 *  only the word of whoever makes it. */
function accuserOf({ tokens }: Scene, near: readonly EventMention[], token: Token): Reference | null {
  const said = near.findLast(({ kind, trigger }) => (kind === 'accuse' || kind === 'reject') && trigger.end <= token.start);
  const from = said ? tokens.findIndex(({ start }) => start >= said.trigger.end) : -1;
  const to = tokens.indexOf(token);
  if (!said || from < 0 || tokens.slice(from, to).some(({ class: name }) => name === 'stop')) return null;
  return said.source ?? said.arguments.find(({ role }) => role === 'agent')?.filler ?? null;
}

/** 声称对袭击负责: who claims an attack is no source of it. */
const isClaim = ({ words }: Token): boolean => TELLING_WORDING.claims.test(words);

/** The subject of the verb of saying that governs a trigger in its clause, or that ends a clause before it. */
function reporterBefore(scene: Scene, at: number, from: number): Reference | null {
  const { layers, tokens } = scene;
  const isReport = (i: number): boolean => tokens[i]?.class === 'report' && !TELLING_WORDING.shows.test(tokens[i]?.words ?? '');
  let report = -1;
  for (let i = at - 1; i >= from && report < 0; i--) if (isReport(i)) report = i;
  for (let end = from - 1; end > 0 && report < 0; end = clauseAround(tokens, end - 1).from - 1) if (tokens[end]?.class === 'stop' && isReport(end - 1)) report = end - 1;
  if (report < 0) return publisherBefore(scene, at, from);
  const { subject, ownSubject } = chineseSurroundings(tokens, report, false, FRAMES.acts);
  return subject && ownSubject ? fillersOf(layers, tokens, subject).find((filler) => filler.chain !== null || !startsWithNumber(scene, filler)) ?? null : null;
}

/** 难民署17日发布的数据显示, 卫生部的统计显示: whose figures or papers they are that show it. */
function publisherBefore({ layers, tokens }: Scene, at: number, from: number): Reference | null {
  const shown = tokens.findLastIndex((token, i) => i < at && TELLING_WORDING.shows.test(token.words) && TELLING_WORDING.papers.test(tokens[i - 1]?.words ?? ''));
  if (shown < 0 || (shown < from && !tokens.slice(shown + 1, from).some(({ class: name }) => name === 'stop'))) return null;
  const clause = clauseAround(tokens, shown);
  const publisher = tokens.slice(clause.from, shown).find((token) => token.class === 'mention' && layers.mentions[token.index]?.kind === 'organization');
  const mention = publisher && layers.mentions[publisher.index];
  return mention ? { span: mention.span, chain: mention.chain } : null;
}

/** Al Jazeera reported two dead, police have put the number killed at 60: whoever stands before the last verb of telling in the clause, where no other verb stands between. */
function englishReporter({ layers, tokens }: Scene, at: number, from: number): Reference | null {
  const isToll = tokens[at]?.readings.some(({ trigger: { frame } }) => frame === 'tolls' || frame === 'counts') === true;
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i];
    if (token && (TELLING_WORDING.tells.test(token.words) || (isToll && TELLING_WORDING.rates.test(token.words)))) {
      const { subject, passive } = englishSurroundings(tokens, i, false, 'past', FRAMES.acts);
      return subject && !passive ? fillersOf(layers, tokens, subject)[0] ?? null : null;
    }
    if (isVerbal(token) || token?.class === 'stop') return null;
  }
  return null;
}

/** 205人 tells nothing; 两名官员 may. */
const startsWithNumber = ({ tokens }: Scene, { span }: Reference): boolean =>
  tokens.some((token) => token.class === 'quantity' && token.start === span.start && token.end === span.end);

/** Whether a sentence goes on with what the one before says: it attributes nothing itself, and where a person spoke it
 *  sets no day of its own. */
function goesOn({ layers, tokens }: Scene, { chain }: Reference): boolean {
  if (tokens.some(({ class: name }) => name === 'report') && !tokens.some(isClaim)) return false;
  const organization = chain !== null && layers.chains[chain]?.kind === 'organization';
  return organization || !tokens.some((token) => token.class === 'time' && layers.times[token.index]?.precision === 'day');
}
