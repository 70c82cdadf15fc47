import { TIME_WORDING } from './all-languages.ts';
import type { Surroundings } from './surroundings.ts';
import type { Token } from './token.ts';

/** 击退了对方的进攻, 拦截了从岛上发射的导弹: what was repelled had been launched, mostly on the same day. */
export const isRepelled = (tokens: readonly Token[], at: number, { clause, background }: Surroundings): boolean =>
  !background && tokens.slice(clause.from, at).some(({ words }) => TIME_WORDING.repels.test(words));
