/** Hours of each unit of an ISO 8601 duration; of years and months their mean. */
const HOURS = [8766, 730.5, 168, 24, 1, 1 / 60] as const;

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/u;

/** Hours of an ISO 8601 duration; null for what is none. */
export function hoursOf(value: string): number | null {
  const found = DURATION.exec(value);
  return found && HOURS.reduce((sum, hours, unit) => sum + hours * Number(found[unit + 1] ?? 0), 0);
}

/** Whether a found value is gold's: durations by their length, a finer value where gold is coarser, an open interval as its closed end. */
export function sameValue(gold: string, found: string | null): boolean {
  if (found === null) return false;
  const hours = hoursOf(gold);
  if (hours !== null) return hours === hoursOf(found);
  const wanted = endsOf(gold);
  const got = endsOf(found);
  if (wanted.length === got.length) return wanted.every((end, index) => sameEnd(end, got[index] ?? ''));
  const [wantedDay, ...wantedRest] = wanted.filter(Boolean);
  const [gotDay, ...gotRest] = got.filter(Boolean);
  return wantedDay !== undefined && gotDay !== undefined && wantedRest.length === 0 && gotRest.length === 0 && sameEnd(wantedDay, gotDay);
}

const endsOf = (value: string): string[] => value.split('/').map((end) => (end === '..' ? '' : end));

const DAY = '2021-08-10'.length;

const sameEnd = (gold: string, found: string): boolean => gold === found || (gold !== '' && found.startsWith(gold.slice(0, DAY)));
