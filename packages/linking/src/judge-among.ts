import { areOthers, compareAmong } from './compare-names.ts';
import { judge } from './judge.ts';
import { judgeCompared, standingOf } from './judge-people.ts';
import type { Finding } from './judging.ts';
import type { Persona } from './persona.ts';
import type { Ruled } from './prevailing.ts';

/** Judges any two of some personas by their places in the list; nothing is said of two kinds, nor of who is none. Who is in the news every day comes to have hundreds of personas, but
 *  few names, and bears each in a few dozen offices and countries: names are compared by twos and circumstances compared by twos, and what two personas are is looked up. */
export function judgeAmong(personas: readonly (Persona | null)[]): Ruled {
  const names = distinct(personas, ({ name }) => name);
  const circumstances = distinct(personas, ({ nation, office }) => JSON.stringify([nation, office?.key, office?.title, office?.guessed]));
  const compared = table(names.first.length, compareAmong(names.first.map(({ name }) => name)));
  const standing = table(circumstances.first.length, (left, right) => {
    const [ours, theirs] = [circumstances.first[left], circumstances.first[right]];
    return ours && theirs ? standingOf(ours, theirs) : 0;
  });
  const ofPeople = (left: number, right: number): Finding => judgeCompared(compared(names.at[left] ?? 0, names.at[right] ?? 0), standing(circumstances.at[left] ?? 0, circumstances.at[right] ?? 0));
  const of = (left: number, right: number): Finding | null => {
    const [ours, theirs] = [personas[left], personas[right]];
    if (!ours || !theirs || ours.kind !== theirs.kind) return null;
    return ours.kind === 'person' ? ofPeople(left, right) : judge(ours, theirs);
  };
  return {
    of,
    eachPair(see) {
      const unnamed = personas.flatMap((persona, place) => (persona && persona.kind !== 'person' ? [place] : []));
      eachTwo(unnamed, unnamed, (left, right) => {
        const said = of(left, right);
        if (said !== null) see(left, right, said);
      });
      names.bearers.forEach((bearers, name) => {
        for (let other = name; other < names.bearers.length; other++) {
          if (!areOthers(compared(name, other))) eachTwo(bearers, names.bearers[other] ?? [], (left, right) => { see(left, right, ofPeople(left, right)); });
        }
      });
    },
    eachOther(see) {
      names.bearers.forEach((bearers, name) => {
        const others = names.bearers.map((_, other) => areOthers(compared(name, other)));
        if (others.includes(true)) see(bearers, (place) => personas[place]?.kind === 'person' && others[names.at[place] ?? 0] === true);
      });
    },
  };
}

/** Each two of one list, or of two that share nobody, the lower first. */
function eachTwo(some: readonly number[], others: readonly number[], see: (left: number, right: number) => void): void {
  for (const one of some) {
    for (const other of others) if (some !== others || one < other) see(Math.min(one, other), Math.max(one, other));
  }
}

interface Distinct { readonly at: readonly number[]; readonly first: readonly Persona[]; readonly bearers: readonly (readonly number[])[] }

/** Numbers what is distinct among the people: of each its number, and of each number the first that has it and the places of all. */
function distinct(personas: readonly (Persona | null)[], keyOf: (persona: Persona) => string): Distinct {
  const numbers = new Map<string, number>();
  const first: Persona[] = [];
  const bearers: number[][] = [];
  const at = personas.map((persona, place) => {
    if (persona?.kind !== 'person') return 0;
    const key = keyOf(persona);
    const number = numbers.get(key) ?? first.push(persona) - 1;
    numbers.set(key, number);
    (bearers[number] ??= []).push(place);
    return number;
  });
  return { at, first, bearers };
}

/** Remembers what is read of two numbers below a count: a number from 0 to 254. */
function table(count: number, read: (left: number, right: number) => number): (left: number, right: number) => number {
  const known = new Uint8Array(count * count).fill(255);
  return (left, right) => {
    const before = known[left * count + right] ?? 255;
    return before === 255 ? (known[left * count + right] = known[right * count + left] = read(left, right)) : before;
  };
}
