import { chanceOf } from './chance.ts';
import { storyTeller } from './stories.ts';
import { syntheticArticle, type SyntheticArticle } from './synthetic-article.ts';
import { worldOf } from './world.ts';

export interface SyntheticNews {
  /** The same seed gives the same articles. */
  readonly seed: number;
  readonly articles: number;
}

/** Stories a day: with about three articles each some 120 articles, so that 100,000 are two years and a bit. */
const STORIES_A_DAY = 40;
/** 1 January 2020. */
const FIRST_DAY = 18_262;

/** Articles of an invented world as analysis would give them, story after story: names by Zipf's law, in Chinese and English, one person in seventeen with another's
 *  whole name, every fourth mention in another spelling where there is one. In constant memory, the world aside. */
export function* syntheticNews({ seed, articles }: SyntheticNews): Generator<SyntheticArticle> {
  const world = worldOf(seed, { people: 40_000, bodies: 6_000, cities: 3_000 });
  const chance = chanceOf(seed + 1);
  const tell = storyTeller(world, chance, { firstDay: FIRST_DAY, storiesADay: STORIES_A_DAY });
  let told = 0;
  while (told < articles) {
    const story = tell();
    for (let index = 0; index < story.articles && told < articles; index++) yield syntheticArticle(story, world, chance, told++);
  }
}
