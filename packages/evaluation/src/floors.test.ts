import { readFileSync } from 'node:fs';
import { articlesFolder, goldFolder, heldOutArticlesFolder, heldOutGoldFolder } from '@dateline/corpus';
import { openGazetteer } from '@dateline/gazetteer';
import { openTagger } from '@dateline/tagger';
import { describe, expect, it } from '@jest/globals';
import { measured, type GoldSet } from './measured.ts';
import type { Figures } from './score.ts';

/** A floor is lowered only by a decision that says why. */
const FLOORS = JSON.parse(readFileSync(new URL('../floors.json', import.meta.url), 'utf8')) as Readonly<Record<string, Figures>>;

const SETS: Readonly<Record<string, GoldSet>> = {
  corpus: { articles: articlesFolder, gold: goldFolder },
  'held-out': { articles: heldOutArticlesFolder, gold: heldOutGoldFolder },
};

/** Forty articles are analysed, linked and kept. */
const SOME_MINUTES = 300_000;

describe('the analysis', () => {
  it.each(Object.entries(SETS))('stays above its floors on the %s', async (name, set) => {
    const { figures } = await measured(set, { tagger: await openTagger(), gazetteer: openGazetteer() });
    const floors = FLOORS[name] ?? {};
    const sunken = Object.entries(floors).filter(([measure, floor]) => !((figures[measure] ?? 0) >= floor)).map(([measure, floor]) => `${measure}: ${String(figures[measure])} < ${String(floor)}`);
    expect(sunken).toEqual([]);
    expect(Object.keys(floors).sort()).toEqual(Object.keys(figures).sort());
  }, SOME_MINUTES);
});
