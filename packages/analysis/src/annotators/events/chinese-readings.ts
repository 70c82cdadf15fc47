import { CLAUSE_WORDING, PARTICIPANT_WORDING, SENSE_WORDING } from './all-languages.ts';
import { takesPlace } from './carriers.ts';
import { isCharge } from './chinese-charges.ts';
import type { Choice } from './choice.ts';
import { SPEECH } from './speech-kinds.ts';
import { beforeCount, clauseAround } from './surroundings.ts';
import { isNouny, isVerbal, phraseStart, type Token, type TokenClass } from './token.ts';
import { FRAMES, type Frame } from './trigger.ts';

/** Classes that a noun before them modifies. */
const MODIFIED: ReadonlySet<TokenClass> = new Set<TokenClass>(['noun', 'pronoun', 'quantity']);

/** Kinds whose words are also what one makes, gets or meets: a threat, a demand. */
const SPOKEN_OF: ReadonlySet<string> = new Set(['threaten', 'demand', 'accuse']);

const endsClause = (tokens: readonly Token[], at: number): boolean => tokens[at + 1] === undefined || tokens[at + 1]?.class === 'stop';

/** 同意美方要求, 面临西方威胁: at the end of its clause, behind whose it is and a verb that takes it. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const first = phraseStart(tokens, at);
  if (first === at) return false;
  const before = tokens[tokens[first - 1]?.class === 'aspect' ? first - 2 : first - 1];
  return before?.class === 'verb' || before?.readings.some(({ kind }) => kind === 'agree' || kind === 'reject') === true;
}

/** 达成协议将是首选, 撤军并不意味着…: what it would be or mean is no report of it. */
function isWeighed(tokens: readonly Token[], at: number, kind: string): boolean {
  if (!WEIGHED.has(kind)) return false;
  let i = at + 1;
  while (isNouny(tokens[i]) || ((tokens[i]?.class === 'adverb' || tokens[i]?.class === 'disposal') && !SENSE_WORDING.weighs.test(tokens[i]?.words ?? ''))) i++;
  return SENSE_WORDING.weighs.test(tokens[i]?.words ?? '');
}
const WEIGHED: ReadonlySet<string> = new Set(['agree', 'withdraw', 'surrender']);

/** 谈判进入最后阶段, 谈判无果: a predicate behind talks is about them. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  isVerbal(tokens[at + 1]) || tokens[at + 1]?.class === 'word' || tokens[at + 1]?.class === 'to' || (tokens[at + 1]?.class === 'adverb' && isVerbal(tokens[at + 2]));

/** Whether nothing stands before a token in its clause. */
const opensClause = (tokens: readonly Token[], at: number): boolean => tokens[at - 1] === undefined || tokens[at - 1]?.class === 'stop';

/** 示威并未平息: without anything before it in its clause, and with a predicate of its own after it, a trigger is the subject. */
const heads = (tokens: readonly Token[], at: number): boolean =>
  opensClause(tokens, at) && tokens.slice(at + 1, at + 4).some((token, i, run) => (isVerbal(token) || SENSE_WORDING.copulas.test(token.words)) && run.slice(0, i).every(({ class: name }) => name === 'adverb' || name === 'disposal' || name === 'and'));

/** 称袭击造成…: what is said begins with the trigger, and goes on to say what came of it. */
const isSaidToAct = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.class === 'adverb' ? tokens[at + 2] : tokens[at + 1];
  return tokens[at - 1]?.class === 'report' && (isVerbal(next) || SENSE_WORDING.copulas.test(next?.words ?? ''));
};

/** 无人机袭击了炼油厂, 无人机袭击莫斯科: with what it is done before it, and whom it strikes behind it, the noun is a verb. */
export const strikes = (tokens: readonly Token[], at: number): boolean =>
  SENSE_WORDING.armed.test(tokens[at]?.words ?? '') && ['aspect', 'mention', 'quantity'].includes(tokens[at + 1]?.class ?? '') && !carrierBefore(tokens, at) && !tokens.slice(clauseAround(tokens, at).from, at).some((token) => token.class === 'passive');

/** “冰雹”火箭炮: a storm between quotation marks is a name. */
const isDubbed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.readings[0]?.kind === 'disaster' && tokens[at - 1]?.class === 'quote' && tokens[at + 1]?.class === 'quote';

/** 会谈“坦率、深入”: opening its clause, with words about it quoted behind it, a trigger is the subject. */
const isQuoted = (tokens: readonly Token[], at: number): boolean =>
  opensClause(tokens, at) && SENSE_WORDING.quotes.test(tokens[at + 1]?.words ?? '') && tokens[at + 2]?.class !== 'mention';

/** 击退俄军进攻, 击退了俄军进攻, 死于枪战: after a verb and whose it is, or what it is due to, a trigger is the noun that the verb takes. */
function isTaken(tokens: readonly Token[], at: number): boolean {
  // 点燃蜡烛抗议: with what somebody does it is no part of who protests.
  if (tokens[at]?.readings[0]?.kind === 'protest' && tokens[at - 1]?.class !== 'mention' && !SENSE_WORDING.people.test(tokens[at - 1]?.words ?? '')) return false;
  const counted = beforeCount(tokens, at);
  const first = phraseStart(tokens, counted);
  // 击退了敌军多次进攻: behind the aspect of the verb as well.
  const taker = tokens[first - 1]?.class === 'aspect' ? first - 2 : first - 1;
  return (first < counted && tokens[taker]?.class === 'verb') || SENSE_WORDING.dueTo.test(tokens[first - 1]?.words ?? '');
}

/** How a Chinese trigger is meant; null where it reports nothing. */
export function chineseReading(tokens: readonly Token[], at: number): Choice | null {
  const token = tokens[at];
  const reading = token?.readings[0];
  if (!token || !reading || isCharge(tokens, at)) return null;
  const after = tokens[at + 1];
  const before = tokens[at - 1];
  const modifies = after?.start === token.end && (after.class === 'noun' || (after.class === 'trigger' && after.readings.some(({ trigger }) => trigger.as !== 'verb')));
  if (tokens.slice(at + 1, at + 3).some(({ words }) => SENSE_WORDING.anniversaries.test(words))) return null;
  // 被定罪者: those to whom it happened.
  if (after?.start === token.end && SENSE_WORDING.sufferers.test(after.words)) return null;
  // 被扣押人员, 受伤球员: those to whom it happened, unless they are counted behind it (受伤人员30名).
  if (after?.start === token.end && after.class === 'noun' && FRAMES[reading.trigger.frame].object === null && reading.trigger.as === 'verb' && SENSE_WORDING.people.test(after.words) && tokens[at + 2]?.class !== 'quantity') return null;
  // 坠毁现场, 爆炸原因: where or why it was, of what was told.
  if (after?.start === token.end && reading.trigger.as !== 'noun' && FRAMES[reading.trigger.frame].object === null && SENSE_WORDING.circumstances.test(after.words)) return null;
  // 暴雨橙色预警, 地震救援队: no report of a storm.
  if (isDubbed(tokens, at) || (reading.kind === 'disaster' && after?.start === token.end && SENSE_WORDING.warnings.test(after.words))) return null;
  if (strikes(tokens, at)) return { reading, nominal: false };
  // 会谈内容, 谈判立场: of what talks it is.
  const talks = reading.trigger.as === 'both' && SENSE_WORDING.talks.test(token.words) && after?.start === token.end;
  if (talks && (after.class === 'noun' || after.class === 'abstract')) return null;
  if (reading.kind === 'protest' && namesOccasion(tokens, at)) return null;
  // 当选总统特朗普, 新当选总统: who has been elected, as his title.
  if (reading.kind === 'elect' && SENSE_WORDING.elect.test(token.words) && after?.class === 'noun' && (tokens[at + 2]?.class === 'mention' || before?.words === '新')) return null;
  const bare = !isNouny(after) || after?.class === 'of';
  // 条例的要求，, 构成威胁: a verb after 的 or after another verb, without anything that it takes, is a noun.
  if (reading.trigger.as === 'verb') return (before?.class === 'of' && (modifies || !isNouny(after))) || (before?.class === 'verb' && !isNouny(after) && SPOKEN_OF.has(reading.kind)) || (endsClause(tokens, at) && ((SPOKEN_OF.has(reading.kind) && isObject(tokens, at)) || (SENSE_WORDING.menaces.test(token.words) && !carrierBefore(tokens, at)))) || isWeighed(tokens, at, reading.kind) ? null : { reading, nominal: false };
  const carried = carrierBefore(tokens, at);
  const nominal = reading.trigger.as === 'noun' || before?.class === 'of' || isPointedAt(tokens, at) || carried || (before?.class === 'quantity' && !SENSE_WORDING.sums.test(before.words)) || SENSE_WORDING.during.test(after?.words ?? '') || (bare && (isTaken(tokens, at) || heads(tokens, at) || isSaidToAct(tokens, at) || (talks && goesOn(tokens, at)) || takesPlace(tokens, at, clauseAround(tokens, at).to))) || isQuoted(tokens, at);
  // 出席峰会的代表: a noun before 的 says whose or which.
  if (nominal && after?.class === 'of' && isNouny(tokens[at + 2])) return null;
  // 强降雨引发的洪水: what brought on what is told is not told itself.
  if (nominal && SENSE_WORDING.causes.test(after?.words ?? '') && tokens[at + 2]?.class === 'of') return null;
  if (nominal && namesOccasion(tokens, at)) return null;
  if (reading.trigger.as === 'both' && (takesOver(tokens, at, reading.kind) || (talks && joins(tokens, at)))) return { reading, nominal: false };
  if (!nominal) return { reading, nominal: false };
  return modifies || (reading.trigger.as === 'noun' && after !== undefined && MODIFIED.has(after.class) && !(FRAMES[reading.trigger.frame] as Frame).toll) ? null : { reading, nominal: true };
}

/** 完成收购航空公司: what is bought stands behind the word, so that it is a verb although another carries it. */
const takesOver = (tokens: readonly Token[], at: number, kind: string): boolean => kind === 'trade' && tokens[at - 1]?.class === 'light' && tokens[at + 1]?.class === 'mention';

/** 与校长会面讨论缩班: behind those with whom it is done, and before what is talked about, it is a verb. */
const joins = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.class === 'report' && tokens[at - 1]?.class !== 'of' && tokens[phraseStart(tokens, at) - 1]?.class === 'with';

/** 这一袭击严重违反公约: behind what points back, a word that names no one it is done to is a noun. */
const isPointedAt = (tokens: readonly Token[], at: number): boolean =>
  PARTICIPANT_WORDING.pointers.test(tokens[at - 1]?.words ?? '') && !['aspect', 'mention', 'quantity', 'pronoun'].includes(tokens[at + 1]?.class ?? '');

/** 在首都举行的记者会上说: the occasion on which something is said is not told itself. */
const namesOccasion = (tokens: readonly Token[], at: number): boolean => {
  if (!SENSE_WORDING.aboard.test(tokens[at + 1]?.words ?? '')) return false;
  const { from, to } = clauseAround(tokens, at);
  return tokens.slice(from, at).some(({ words }) => CLAUSE_WORDING.brackets.test(words)) && tokens.slice(at + 2, to).some((token) => token.class === 'report' || token.readings.some(({ kind }) => SPEECH.has(kind)));
};

/** 遭到…袭击, 举行…会谈: the verb that carries a noun, with only nouns between. */
function carrierBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.class === 'light' || token?.class === 'suffers' || token?.class === 'occurs') return true;
    if (!isNouny(token) && token?.class !== 'aspect' && token?.class !== 'adverb') return false;
  }
  return false;
}
