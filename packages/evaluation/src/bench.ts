/* Prints what each step of the analysis costs: `npm run bench -w @dateline/evaluation`, or `… -- fast` for one setting of the
 * tagger. Each setting is measured in a process of its own, and they take turns. */
import { openGazetteer } from '@dateline/gazetteer';
import { openTagger } from '@dateline/tagger';
import { articlesFolder } from '@dateline/corpus';
import { articlesIn } from './documents.ts';
import { benched, SETTINGS, type Question, type Setting } from './sets/benched.ts';
import { roundOf, timedArticles } from './sets/speed.ts';
import { speedTable } from './speed-table.ts';

const [word, one] = process.argv.slice(2);
if (word === '--turns') {
  const ports = { tagger: await openTagger(SETTINGS[one as Setting]), gazetteer: openGazetteer() };
  const articles = await timedArticles([...(await articlesIn(articlesFolder)).values()]);
  process.on('message', (question: Question) => {
    if (question === 'round') void roundOf(articles, ports).then((round) => process.send?.(round));
    else process.send?.(process.memoryUsage().rss / 1e6, () => { process.disconnect(); });
  });
} else {
  const settings = Object.keys(SETTINGS).filter((setting) => word === undefined || word === setting) as Setting[];
  const speeds = await benched(settings);
  process.stdout.write(`${speedTable(settings.map((name) => ({ name, speed: speeds[name] })))}\n`);
}
