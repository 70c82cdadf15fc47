import { TIME_WORDING } from './all-languages.ts';
import { clauseAround } from './surroundings.ts';
import type { Token } from './token.ts';

/** 防长周四在日内瓦宣布，…; officials said on Thursday that …: whether a time or place (`time`) stands beside a verb of saying, and
 *  the trigger (`at`) in what is said; `wired` where it belongs to the dispatch. */
export function reportAround(tokens: readonly Token[], time: number, at: number): 'said' | 'wired' | null {
  // 4 April 2013 - Omar is elected: a day that stands at the head alone is that of the entry.
  if ((time > 0 ? /^[-–—(]$/u : /^\($/u).test(tokens[time + 1]?.words ?? '') && tokens.slice(0, time).every(({ class: name }) => name === 'mention' || name === 'stop')) return 'wired';
  const { from, to } = clauseAround(tokens, time);
  for (let i = time + 1; i < to && i !== at; i++) {
    const within = at > i || at < from;
    if (TIME_WORDING.wired.test(tokens[i]?.words ?? '')) return within ? 'wired' : null;
    if (tokens[i]?.class === 'report') return within ? 'said' : null;
    // 15日在听证会上说: where something was said tells nothing of its own.
    if (tokens[i]?.class === 'trigger' && !TIME_WORDING.venues.test(tokens[i + 1]?.words ?? '')) return null;
  }
  // 预计29日抵达: the day of what is expected, not that of the telling.
  for (let i = time - 1; i >= Math.max(from, time - NEAR); i--) if (tokens[i]?.class === 'report' && !(at > time && at < to && TIME_WORDING.expects.test(tokens[i]?.words ?? ''))) return at > time || at < i ? 'said' : null;
  return null;
}

/** Tokens between a verb of saying and its day: said late on Tuesday that … */
const NEAR = 3;
