import { COURT_WORDING } from '../../languages/zh-Hans/event-court.ts';
import { clauseAround } from './surroundings.ts';
import { isNouny, phraseStart, phraseStop, type Token } from './token.ts';

/** Kinds that are also what somebody is tried for. */
const CHARGED: ReadonlySet<string> = new Set(['attack', 'protest', 'threaten', 'die', 'injure', 'arrest', 'accident']);
/** How many tokens the name of an offence may have. */
const LONGEST = 10;

/** Whether a trigger only stands in the name of an offence (承認普通襲擊及阻礙公職人員罪), in what somebody is said to have stirred up, or
 *  repeats what the court found. */
export function isCharge(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.readings[0]?.kind;
  if (kind === undefined) return false;
  if (kind === 'try-in-court') return isFoundBefore(tokens, at) || isCeiling(tokens, at) || letsGo(tokens, at);
  return CHARGED.has(kind) && (namesOffence(tokens, at) || isIncited(tokens, at));
}

function namesOffence(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST); i++) {
    const token = tokens[i];
    if (!token || token.class === 'stop' || token.class === 'of') return false;
    if (token.class === 'trigger') {
      if (COURT_WORDING.guilty.test(token.words)) return true;
      if (!token.readings.some(({ kind }) => CHARGED.has(kind))) return false;
    } else if (COURT_WORDING.offences.test(token.words)) return true;
    else if (!isNouny(token) && token.class !== 'and' && !COURT_WORDING.insideOffences.test(token.words)) return false;
  }
  return false;
}

const isIncited = (tokens: readonly Token[], at: number): boolean => {
  const first = phraseStart(tokens, at);
  return COURT_WORDING.incites.test(tokens[first - 1]?.words ?? '') || (tokens[first - 1]?.class === 'about' && COURT_WORDING.incites.test(tokens[phraseStart(tokens, first - 1) - 1]?.words ?? ''));
};

/** 被裁定暴动罪罪成: one finding is one event. */
const isFoundBefore = (tokens: readonly Token[], at: number): boolean =>
  COURT_WORDING.guilty.test(tokens[at]?.words ?? '') && tokens.slice(clauseAround(tokens, at).from, at).some(({ words }) => COURT_WORDING.finds.test(words));

/** 最高可判囚5年: what one may be given. */
const isCeiling = (tokens: readonly Token[], at: number): boolean =>
  COURT_WORDING.sentences.test(tokens[at]?.words ?? '') && COURT_WORDING.ceilings.test(tokens.slice(clauseAround(tokens, at).from, at).map(({ words }) => words).join(''));

/** 批准李明保释: told with whom it lets go. */
function letsGo(tokens: readonly Token[], at: number): boolean {
  if (!COURT_WORDING.allows.test(tokens[at]?.words ?? '')) return false;
  const next = phraseStop(tokens, at + 1, Math.min(tokens.length, at + LONGEST));
  return next > at + 1 && tokens[next]?.class === 'trigger' && COURT_WORDING.letGo.test(tokens[next]?.words ?? '');
}
