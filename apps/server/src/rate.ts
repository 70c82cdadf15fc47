import { DatelineError } from '@dateline/document';

/** How many requests one token or address may send. */
export interface Rate {
  readonly requests: number;
  /** In which time. */
  readonly seconds: number;
}

/** Addresses and tokens that are remembered; whoever sent nothing for longest is forgotten first. */
const MOST_REMEMBERED = 10_000;

/** Lets a request of somebody pass.
 *  @throws RateExceeded */
export type Turnstile = (who: string, now: number) => void;

/** `RATE_EXCEEDED`, and when to come again. */
export class RateExceeded extends DatelineError {
  constructor({ requests, seconds }: Rate, readonly retryAfter: number) {
    super('RATE_EXCEEDED', `more than ${String(requests)} requests in ${String(seconds)} seconds: try again in ${String(retryAfter)} seconds, or ask for more at once.`);
  }
}

/** A bucket for each, that fills evenly: who was silent may send all at once, and then as fast as it fills. */
export function turnstileOf(rate: Rate): Turnstile {
  const buckets = new Map<string, { left: number; at: number }>();
  const perSecond = rate.requests / rate.seconds;
  return (who, now) => {
    const { left, at } = buckets.get(who) ?? { left: rate.requests, at: now };
    const filled = Math.min(rate.requests, left + ((now - at) / 1000) * perSecond);
    buckets.delete(who);
    buckets.set(who, { left: Math.max(0, filled - 1), at: now });
    for (const oldest of buckets.keys()) {
      if (buckets.size <= MOST_REMEMBERED) break;
      buckets.delete(oldest);
    }
    if (filled < 1) {
      buckets.set(who, { left: filled, at: now });
      throw new RateExceeded(rate, Math.ceil((1 - filled) / perSecond));
    }
  };
}
