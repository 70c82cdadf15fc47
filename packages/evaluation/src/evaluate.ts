/* Measures everything that there is gold for and prints it beside the figures of the last commit:
 * `npm run eval`, or `npm run eval -- corpus` for one set; `other` are the corpora that are no articles, `spans` raw text. Figures are kept in figures.json, which is committed. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AnalysisPorts } from '@dateline/analysis';
import { articlesFolder, goldFolder, heldOutArticlesFolder, heldOutGoldFolder } from '@dateline/corpus';
import { openGazetteer } from '@dateline/gazetteer';
import { openTagger } from '@dateline/tagger';
import type { Fault } from './judged.ts';
import { measured, type GoldSet } from './measured.ts';
import { percent, type Figures } from './score.ts';
import { benched } from './sets/benched.ts';
import { bodyF1 } from './sets/bodies.ts';
import { nameFigures } from './sets/names.ts';
import { rawSpans } from './sets/raw-spans.ts';
import { readTimes } from './sets/read-times.ts';
import { articlesASecond } from './sets/speed.ts';
import { jionlpCases, recognizerCases, withoutOpinions, type TimeCases } from './sets/time-cases.ts';
import { speedTable } from './speed-table.ts';
import { table } from './table.ts';
import { ARTICLE_ROWS, OTHER_ROWS } from './targets.data.ts';

/** Corpora that may be used and not handed on lie beside the checkout; without them their rows are left out. */
const DATA = process.env['DATELINE_EVALUATION_DATA'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url));
const FIGURES = fileURLToPath(new URL('../figures.json', import.meta.url));

type Kept = Readonly<Record<string, Figures>>;

const SETS: Readonly<Record<string, GoldSet>> = {
  open: { articles: `${DATA}/eval/dev/docs`, gold: `${DATA}/eval/dev/gold` },
  corpus: { articles: articlesFolder, gold: goldFolder },
  'held-out': { articles: heldOutArticlesFolder, gold: heldOutGoldFolder },
};

/** The figures as the last commit has them. */
function committed(): Kept {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  try {
    return JSON.parse(execFileSync('git', ['show', 'HEAD:./figures.json'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as Kept;
  } catch (error) {
    if (error instanceof SyntaxError) throw error;
    return {};
  }
}

/** Figures on the corpora that are no articles with gold of ours. */
async function otherFigures(ports: AnalysisPorts): Promise<Figures> {
  return {
    ...(existsSync(`${DATA}/ner`) ? await nameFigures(DATA, ports.tagger) : {}),
    ...(existsSync(`${DATA}/ie`) ? await timeFigures(ports) : {}),
    ...(existsSync(`${DATA}/html`) ? { bodies: percent(await bodyF1(DATA)) } : {}),
    ...(await speedFigures()),
  };
}

async function timeFigures({ gazetteer }: AnalysisPorts): Promise<Figures> {
  const share = ({ right, cases }: TimeCases): number => percent(right / cases);
  const [recognizers, jionlp] = [await recognizerCases(DATA, readTimes(gazetteer)), await jionlpCases(DATA, readTimes(gazetteer))];
  return { recognizers: share(recognizers), jionlp: share(jionlp), 'jionlp.agreed': share(withoutOpinions(jionlp)) };
}

/** Spans of text that nobody prepared; what is wrong is printed. */
async function spanFigures(ports: AnalysisPorts): Promise<Figures> {
  const { spans, articles, faults } = await rawSpans(DATA, ports);
  print([...faults, `${String(spans)} spans in ${String(articles)} articles of raw text, ${String(faults.length)} of them wrong\n`].join('\n'));
  return { 'spans.raw': percent(spans === 0 ? 0 : 1 - faults.length / spans) };
}

/** What the analysis costs, also printed step by step. */
async function speedFigures(): Promise<Figures> {
  const { default: usual, fast } = await benched(['default', 'fast']);
  print(`${speedTable([{ name: 'default', speed: usual }, { name: 'fast', speed: fast }])}\n`);
  const tenths = (value: number): number => Math.round(10 * value) / 10;
  return { speed: tenths(articlesASecond(usual)), 'speed.fast': tenths(articlesASecond(fast)), memory: Math.round(usual.megabytes) };
}

const print = (text: string): void => { process.stdout.write(`${text}\n`); };

const line = ({ article, measure, gold, found }: Fault): string => [article, measure, gold ?? '', found ?? ''].join('\t');

async function main(wanted: readonly string[], faultsFile: string | undefined): Promise<void> {
  const asked = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
  const before = committed();
  const now: Record<string, Figures> = { ...before };
  const faults: string[] = [];
  const ports = { tagger: await openTagger(), gazetteer: openGazetteer() };
  for (const [name, set] of Object.entries(SETS)) {
    if (!asked(name) || !existsSync(set.gold)) continue;
    const { figures, faults: wrong } = await measured(set, ports);
    now[name] = figures;
    faults.push(...wrong.map((fault) => `${name}\t${line(fault)}`));
  }
  const columns = Object.keys(SETS).filter(asked).map((name) => ({ name, now: now[name] ?? {}, before: before[name] ?? {} }));
  if (columns.length > 0) print(`${table(ARTICLE_ROWS, columns)}\n`);
  if (asked('other') || asked('spans')) {
    now['other'] = { ...before['other'], ...(asked('other') ? await otherFigures(ports) : {}), ...(asked('spans') && existsSync(`${DATA}/ner`) ? await spanFigures(ports) : {}) };
    print(`${table(OTHER_ROWS, [{ name: 'figure', now: now['other'], before: before['other'] ?? {} }])}`);
  }
  writeFileSync(FIGURES, `${JSON.stringify(now, null, 2)}\n`);
  if (faultsFile !== undefined) writeFileSync(faultsFile, `${faults.join('\n')}\n`);
}

const [...words] = process.argv.slice(2);
const at = words.indexOf('--faults');
await main(words.filter((_, index) => at < 0 || (index !== at && index !== at + 1)), at < 0 ? undefined : words[at + 1]);
