import type { TokenWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of English that tell what a token is that no table knows. */
export const EVENT_TOKENS = {
  former: null,
  /** Where and by whom the report was made: LONDON (Reuters) -, KABUL, Afghanistan —. */
  datelines: /^(?:[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}(?:, [A-Z][\w.]+(?: [A-Z][a-z]+)?)?(?:\/[A-Z]{2}[A-Z ]{0,20}(?:, [A-Z][\w.]+)?)?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?: ?\([A-Z][^()\n]{1,25}\))?|[A-Z][\w.'’]+(?: [A-Z][\w.'’]+){0,3}(?:, [A-Z][\w.]+)? \((?:AP|AFP|Reuters|UPI|CNN|Xinhua|dpa|PTI|IANS|ANI|TASS|Kyodo|Bloomberg|Sports Network)\)) ?(?:--?|—|–) /u,
  links: null,
  perfects: null,
  wordEnds: null,
  /** Repeatedly, completely; not family, supply, friendly. */
  adverbs: /^(?!(?:.*(?:famil|assembl|suppl|repl|all|bull|monopol|anomal|friend|elder|love|like|dead|week|month|year|cost|world|live|lone|order|time|coast|cowar|unru|ug|me|be|je|ho|jo|ju|on|ear|dai|fol|homi|rall|butterf|timel|unlike|state|heaven|scholar))ly$)[a-z]{3,}ly$/u,
} as const satisfies Wording<TokenWording>;
