/* Prints what each step of the analysis costs: `npm run bench -w @dateline/evaluation`, or `… -- fast` for one setting of the
 * tagger. Each setting is measured in a process of its own, which is what its memory is. */
import { openGazetteer } from '@dateline/gazetteer';
import { openTagger } from '@dateline/tagger';
import { articlesFolder } from '@dateline/corpus';
import { articlesIn } from './documents.ts';
import { benched, SETTINGS, type Setting } from './sets/benched.ts';
import { speedOf } from './sets/speed.ts';
import { speedTable } from './speed-table.ts';

const [word, one] = process.argv.slice(2);
if (word === '--json') {
  const tagger = await openTagger(SETTINGS[one as Setting]);
  const articles = [...(await articlesIn(articlesFolder)).values()];
  process.stdout.write(JSON.stringify(await speedOf(articles, { tagger, gazetteer: openGazetteer() })));
} else {
  const settings = Object.keys(SETTINGS).filter((setting) => word === undefined || word === setting) as Setting[];
  process.stdout.write(`${speedTable(settings.map((name) => ({ name, speed: benched(name) })))}\n`);
}
