import type { TokenWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of English that tell what a token is that no table knows. */
export const EVENT_TOKENS = {
  datelines: null,
  links: null,
  perfects: null,
  wordEnds: null,
  /** Repeatedly, completely; not family, supply, friendly. */
  adverbs: /^(?!(?:.*(?:famil|assembl|suppl|repl|all|bull|monopol|anomal|friend|elder|love|like|dead|week|month|year|cost|world|live|lone|order|time|coast|cowar|unru|ug|me|be|je|ho|jo|ju|on|ear|dai|fol|homi|rall|butterf|timel|unlike|state|heaven|scholar))ly$)[a-z]{3,}ly$/u,
} as const satisfies Wording<TokenWording>;
