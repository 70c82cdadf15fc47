import { DatelineError } from '@dateline/document';

/** Takes a place for somebody; the way back frees it, however often it is called.
 *  @throws DatelineError `SUBSCRIPTIONS_EXCEEDED` */
export type Seats = (who: string) => () => void;

/** So many places for each. */
export function seatsOf(most: number, what: string): Seats {
  const taken = new Map<string, number>();
  return (who) => {
    const own = taken.get(who) ?? 0;
    if (own >= most) throw new DatelineError('SUBSCRIPTIONS_EXCEEDED', `${String(own)} ${what} are open, and at most ${String(most)} are allowed: close one first.`);
    taken.set(who, own + 1);
    let sitting = true;
    return () => {
      if (!sitting) return;
      sitting = false;
      const left = (taken.get(who) ?? 1) - 1;
      if (left > 0) taken.set(who, left);
      else taken.delete(who);
    };
  };
}
