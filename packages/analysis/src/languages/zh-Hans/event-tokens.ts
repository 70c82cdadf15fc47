import type { TokenClass } from '../../annotators/events/token.ts';
import type { TokenWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Characters that shape a clause wherever no longer word begins with them. */
export const PARTICLES = {
  的: 'of', 了: 'aspect', 过: 'aspect', 着: 'aspect',
} as const satisfies Record<string, TokenClass>;

/** Before a verb how, and no part of who: 将更多逃离; 更多士兵 are who. Separated by spaces. */
export const DEGREES = '更多 更快 更早 更少 共 总共 共计';

/** Words of Chinese that tell where a token ends. */
export const EVENT_TOKENS = {
  /** The dateline that opens a sentence; nobody in it does what follows: 新华社巴黎12月9日电（记者…）. */
  datelines: /^[（(]?[^，。；：“”！？]{2,24}\d{1,2}日(?:综合)?[电讯](?:[（(][^（()）\n]{1,24}[）)])?[）)]?\s*/u,
  /** Before a title, where nothing stands that it could close: 与前总统. */
  former: /^前$/u,
  /** Give way to a longer word that begins behind them: 暴力和平民 holds 平民, not 和平; 打败后撤出 holds 撤出, not 后撤. */
  links: /^[和与后还]$/u,
  /** Words that begin with the 了 of a verb before them, where that verb stands there: 通过|了|解除. */
  perfects: /^了解$/u,
  /** End a word whose beginning no table knows: 军用 holds no 用. */
  wordEnds: /^用$/u,
  adverbs: null,
} as const satisfies Wording<TokenWording>;
