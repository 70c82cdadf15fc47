import { describe, expect, it } from '@jest/globals';
import { charactersOf } from './chinese-characters.ts';
import { consistent, decoded, type Reading } from './consistency.ts';
import { soundScores } from './lattice.ts';
import { threeKinds } from './three-kinds.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'E-PER', 'S-PER', 'B-LOC', 'I-LOC', 'E-LOC', 'S-LOC', 'B-ORG', 'I-ORG', 'E-ORG', 'S-ORG'];
const zero = LABELS.map(() => 0);
const scores = threeKinds(soundScores(LABELS, LABELS.map(() => zero), zero, zero));

/** A reading in which each character's label scores by as much as is said over all others. */
function reading(text: string, labels: readonly (readonly [label: string, score: number])[]): Reading {
  const emissions = new Float32Array(text.length * LABELS.length);
  labels.forEach(([label, score], t) => { emissions[t * LABELS.length + LABELS.indexOf(label)] = score; });
  const characters = charactersOf(text);
  const rows = { characters: new Int32Array(0), bigrams: new Int32Array(0), places: new Int32Array(0), words: [] };
  return { piece: { text: 0, characters, rows }, emissions, names: decoded(scores, emissions) };
}

const named = ({ piece, names }: Reading): string[] => names.map(({ first, after, kind }) => `${kind} ${piece.characters.read.slice(first, after)}`);
const clear = reading('林德说', [['B-PER', 9], ['E-PER', 9], ['O', 9]]);

describe('texts of one call', () => {
  it('lend each other a name that one shows clearly and another nearly', () => {
    const doubtful = reading('见林德', [['O', 9], ['O', 0.9], ['O', 0.9]]);
    expect(named(doubtful)).toEqual([]);
    expect(consistent(scores, [clear, doubtful]).map(named)).toEqual([['person 林德'], ['person 林德']]);
  });

  it('change nothing where the other is sure of its own reading', () => {
    const sure = reading('森林德语', [['O', 9], ['O', 9], ['O', 9], ['O', 9]]);
    expect(consistent(scores, [clear, sure]).map(named)).toEqual([['person 林德'], []]);
  });

  it('leave a name alone that another name is a part of', () => {
    const longer = reading('林德堡', [['B-LOC', 5], ['I-LOC', 5], ['E-LOC', 5]]);
    expect(consistent(scores, [clear, longer])[1]).toBe(longer);
  });

  it('mend a name that is cut otherwise or taken for another kind, not one that they do not clearly contradict', () => {
    const cut = reading('林德', [['B-PER', 0.4], ['O', 0.8]]);
    const place = reading('林德', [['B-LOC', 0.4], ['E-LOC', 0.4]]);
    const sure = reading('林德', [['B-LOC', 9], ['E-LOC', 9]]);
    expect([cut, place].map(named)).toEqual([[], ['location 林德']]);
    expect(consistent(scores, [clear, cut, place]).map(named)).toEqual([['person 林德'], ['person 林德'], ['person 林德']]);
    expect(consistent(scores, [clear, sure]).map(named)).toEqual([['person 林德'], ['location 林德']]);
  });

  it('count for less where the name is mostly not read: one clear reading among many of none is no evidence', () => {
    const doubtful = reading('见林德', [['O', 9], ['O', 0.9], ['O', 0.9]]);
    const unread = reading('森林德语', [['O', 9], ['O', 9], ['O', 9], ['O', 9]]);
    expect(consistent(scores, [clear, doubtful, unread, unread]).map(named)).toEqual([['person 林德'], [], [], []]);
  });

  it('are read to the end where a clear name is longer than any word', () => {
    const long = reading('林'.repeat(40), Array.from({ length: 40 }, (_, t) => [`${t === 0 ? 'B' : t === 39 ? 'E' : 'I'}-ORG`, 9] as const));
    expect(consistent(scores, [long, clear])).toEqual([long, clear]);
  });

  it('are as they were where none shows a name clearly', () => {
    const doubtful = reading('林德', [['B-PER', 0.5], ['E-PER', 0.5]]);
    expect(consistent(scores, [doubtful])[0]).toBe(doubtful);
  });
});
