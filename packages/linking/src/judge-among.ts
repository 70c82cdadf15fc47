import { judge } from './judge.ts';
import { namesJudged, standingOf } from './judge-people.ts';
import type { Finding } from './judging.ts';
import type { Persona } from './persona.ts';

/** Judges any two of some personas by their places in the list; null where kinds differ or one is none. Who is in the news every day comes to have hundreds of personas, but
 *  few names, and bears each in a few dozen offices and countries: names are judged by twos and circumstances compared by twos, and what two personas are is looked up. */
export function judgeAmong(personas: readonly (Persona | null)[]): (left: number, right: number) => Finding | null {
  const names = places(personas, ({ name }) => name);
  const circumstances = places(personas, ({ nation, office }) => JSON.stringify([nation, office?.key, office?.title, office?.guessed]));
  const judged = table(names.count, (left, right) => namesJudged(names.first[left]?.name ?? '', names.first[right]?.name ?? ''));
  const standing = table(circumstances.count, (left, right) => {
    const [ours, theirs] = [circumstances.first[left], circumstances.first[right]];
    return ours && theirs ? standingOf(ours, theirs) : 0;
  });
  return (left, right) => {
    const [ours, theirs] = [personas[left], personas[right]];
    if (!ours || !theirs || ours.kind !== theirs.kind) return null;
    if (ours.kind !== 'person') return judge(ours, theirs);
    return judged(names.at[left] ?? 0, names.at[right] ?? 0)(standing(circumstances.at[left] ?? 0, circumstances.at[right] ?? 0));
  };
}

interface Places { readonly at: readonly number[]; readonly first: readonly Persona[]; readonly count: number }

/** Numbers what is distinct: of each persona the number of its own, and of each number the first that has it. */
function places(personas: readonly (Persona | null)[], keyOf: (persona: Persona) => string): Places {
  const numbers = new Map<string, number>();
  const first: Persona[] = [];
  const at = personas.map((persona) => {
    if (persona?.kind !== 'person') return 0;
    const key = keyOf(persona);
    const number = numbers.get(key) ?? first.push(persona) - 1;
    numbers.set(key, number);
    return number;
  });
  return { at, first, count: first.length };
}

/** Remembers what is read of two numbers below a count. */
function table<Value>(count: number, read: (left: number, right: number) => Value): (left: number, right: number) => Value {
  const known: (Value | undefined)[] = new Array<Value | undefined>(count * count);
  return (left, right) => (known[left * count + right] ??= read(left, right));
}
