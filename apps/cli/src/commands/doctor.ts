import { createServer as createListener } from 'node:net';
import { existsSync } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import { analyze } from '@dateline/analysis';
import { DatelineError } from '@dateline/document';
import { parse } from '@dateline/parsing';
import { readConfig } from '@dateline/server';
import type { Config } from '@dateline/server';
import { openTagger } from '@dateline/tagger';
import { counted } from '../counted.ts';
import { EXIT } from '../faults.ts';
import { gazetteerOf, placesFile } from '../places.ts';
import { storageOf } from '../storage.ts';
import { print } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

export interface DoctorOptions {
  readonly json?: boolean;
}

interface Finding {
  readonly check: string;
  readonly ok: boolean;
  /** What was found, or what is wrong and what to do. */
  readonly says: string;
}

/** Oldest Node that the packages run on, as package.json has it. */
const OLDEST_NODE = [20, 20] as const;

function node(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) throw new DatelineError('PLATFORM_UNSUPPORTED', `Node ${process.versions.node} is too old: install ${OLDEST_NODE.join('.')} or newer.`);
  return `Node ${process.versions.node} on ${process.platform} ${process.arch}`;
}

async function dataFolder({ databaseUrl, dataFolder: folder }: Config): Promise<string> {
  if (databaseUrl !== null) return 'not used: DATABASE_URL is set';
  await mkdir(folder, { recursive: true });
  await access(folder, constants.W_OK);
  const { abandonedClusters } = await import('@dateline/storage');
  const abandoned = abandonedClusters();
  return abandoned.length === 0 ? folder : `${folder}; of data folders that were removed there are still ${abandoned.join(', ')}: remove them, too`;
}

async function database(config: Config): Promise<string> {
  const storage = await storageOf(config);
  try {
    await storage.ping();
    return new URL(storage.url).host;
  } finally {
    await storage.close();
  }
}

const models = async (): Promise<string> => {
  const tagger = await openTagger();
  await tagger.tag(['林德在奥斯陆。'], 'zh-Hans');
  return `${tagger.id} reads ${tagger.languages.join(', ')}`;
};

/** Looks at the places that ship, and at those that `dateline gazetteer` put beside them: a file of another version or half a file is told here. */
async function places({ dataFolder: folder }: Config): Promise<string> {
  const named = (await gazetteerOf(folder)).named('Oslo').length;
  return `${String(named)} places named Oslo, ${existsSync(placesFile(folder)) ? `those of ${placesFile(folder)} with them` : 'those that ship (dateline gazetteer import adds the rest of GeoNames)'}`;
}

/** Something of everything that annotators find. */
const SAMPLE = '---\ntitle: 加兹尼失守\ndate: 2021-08-13\n---\n\n塔利班12日攻占加兹尼。五角大楼发言人柯比说：“美国将向喀布尔派出约3000名士兵。”\n';

/** Whether articles stand in the graph as earlier versions of the annotators read them. */
async function analyses(config: Config): Promise<string> {
  const storage = await storageOf(config);
  try {
    const inUse = await storage.annotators();
    const now = await annotatorsNow(config);
    const nameOf = (by: string): string => by.split('@')[0] ?? by;
    const names = new Set([...now].map(nameOf));
    const old = inUse.filter(({ by }) => !now.has(by) && names.has(nameOf(by)));
    if (old.length === 0) return inUse.length === 0 ? 'none yet' : `all by ${[...now].sort().join(', ')}`;
    return `${old.map(({ by, articles }) => `${counted(articles, 'article')} by ${by}`).join(', ')}; now it is ${[...now].sort().join(', ')}: dateline ingest --again with the same paths reads them anew`;
  } finally {
    await storage.close();
  }
}

async function annotatorsNow({ dataFolder: folder }: Config): Promise<Set<string>> {
  const { articles: [parsed] } = await parse({ bytes: Buffer.from(SAMPLE), source: 'sample.md' });
  if (!parsed) throw new Error('the sample has no article');
  const { mentions, times, quantities, quotations, events } = await analyze(parsed.article, { tagger: await openTagger(), gazetteer: await gazetteerOf(folder) });
  return new Set([...mentions, ...times, ...quantities, ...quotations, ...events].map(({ by }) => by));
}

const port = ({ port: wanted, host }: Config): Promise<string> =>
  new Promise((resolve, reject) => {
    const listener = createListener();
    listener.once('error', () => { reject(new DatelineError('PORT_IN_USE', `port ${String(wanted)} of ${host} is taken: stop what listens there, or set PORT.`)); });
    listener.listen(wanted, host, () => { listener.close(() => { resolve(`port ${String(wanted)} of ${host} is free`); }); });
  });

async function finding(check: string, look: () => Promise<string> | string): Promise<Finding> {
  try {
    return { check, ok: true, says: await look() };
  } catch (error) {
    return { check, ok: false, says: error instanceof DatelineError ? `${error.code}: ${error.message}` : String(error) };
  }
}

/** Looks at everything that the other commands need, and says what is wrong and what to do. */
export async function runDoctor({ json = false }: DoctorOptions, terminal: Terminal): Promise<number> {
  let config: Config | undefined;
  const known = (): Config => {
    config ??= readConfig();
    return config;
  };
  const checks: readonly [string, () => Promise<string> | string][] = [
    ['node', node],
    ['environment', () => `PORT ${String(known().port)}, ${known().databaseUrl === null ? 'embedded Postgres' : 'DATABASE_URL'}`],
    ['models', models],
    ['places', () => places(known())],
    ['data folder', () => dataFolder(known())],
    ['database', () => database(known())],
    ['analyses', () => analyses(known())],
    ['port', () => port(known())],
  ];
  const findings: Finding[] = [];
  for (const [check, look] of checks) {
    const found = await finding(check, look);
    findings.push(found);
    if (!json) await print(terminal, `${found.ok ? 'ok  ' : 'BAD '} ${check.padEnd(12)} ${found.says}`);
  }
  if (json) await print(terminal, JSON.stringify(findings));
  return findings.every(({ ok }) => ok) ? EXIT.done : EXIT.refused;
}
