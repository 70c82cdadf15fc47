import { ERROR_CODES } from '@dateline/document';

interface Fault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** An answer as JSON has it. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly Fault[];
}

/** Whether anything in the data is null. */
export const hasNull = (value: unknown): boolean => value === null || (typeof value === 'object' && Object.values(value).some(hasNull));

/** Where in the data an error left its null: as far along its path as there is something. */
function placeOf(data: unknown, { path = [] }: Fault): string {
  let value = data;
  const place: (string | number)[] = [];
  for (const key of path) {
    if (value === null || value === undefined) break;
    value = (value as Record<string | number, unknown>)[key];
    place.push(key);
  }
  return place.join('.');
}

/** Each fault of our own has an id of its own. */
const MASKED_ID = /, at [0-9a-f-]{36}/;

/** Equal for equal data, in whatever order its fields are. */
const canonical = (data: unknown): string =>
  JSON.stringify(data ?? null, (_key, value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value));

function faultsByPlace({ data = null, errors = [] }: Answer): ReadonlyMap<string, ReadonlySet<string>> {
  const faults = new Map<string, Set<string>>();
  for (const fault of errors) {
    const place = placeOf(data, fault);
    faults.set(place, (faults.get(place) ?? new Set()).add(`${fault.extensions?.code ?? 'no code'}: ${fault.message.replace(MASKED_ID, '')}`));
  }
  return faults;
}

/** Whether a fault has a code of ours, which stands for a fault of the caller's or the world's. */
const isCallers = (fault: string): boolean => Object.keys(ERROR_CODES).some((code) => fault.startsWith(`${code}: `));

/** What two answers do not agree on, in words; empty where they agree. The data must be equal, and every null that an error
 *  left must have one in both, with the same code and message. Where two fields below one null fail, the specification lets a
 *  server report either (section 6.4.4), and a gateway knows of a fault inside a subgraph's answer only which null it left; one
 *  that several places share, because they show one node, it may tell at the first of them. */
export function disagreements(expected: Answer, actual: Answer): readonly string[] {
  const [left, right] = [canonical(expected.data), canonical(actual.data)];
  if (left !== right) return [`the data: ${right}, not ${left}`];
  return faultDisagreements(expected, actual);
}

function faultDisagreements(expected: Answer, actual: Answer): readonly string[] {
  const [left, right] = [faultsByPlace(expected), faultsByPlace(actual)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((place) => {
    const [wanted, got] = [[...(left.get(place) ?? [])], [...(right.get(place) ?? [])]];
    const told = got.length > 0 ? got : [...right.values()].flatMap((faults) => [...faults]);
    const either = got.length > 0 && [...wanted, ...got].every(isCallers);
    return either || wanted.some((fault) => told.includes(fault)) ? [] : [`the errors at ${place === '' ? 'the root' : place}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`];
  });
}
