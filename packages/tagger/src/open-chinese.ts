import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { Tensor, type InferenceSession } from 'onnxruntime-node';
import { featureWidth, unitsOf } from './chinese-features.ts';
import type { ChineseModel } from './chinese-tagger.ts';
import { openTables, type ChineseTables } from './chinese-tables.ts';
import { convolutionalNetwork, ROW, type RunRows } from './convolutional-network.ts';
import { jiebaWords } from './jieba-words.ts';
import { modelFile } from './model-files.ts';
import { chainIn, sessionOf } from './open-network.ts';
import { recurrentNetwork, type Network, type RunSteps } from './recurrent-network.ts';
import { threeKinds } from './three-kinds.ts';

/** The Chinese models that ship: the files of the network, `NAME.onnx`, and of its tables, `NAME.bin`. */
const MODELS = {
  best: { network: 'zh', tables: 'zh' },
  fast: { network: 'zh-fast', tables: 'zh' },
  /** From open corpora, an open model and lists alone: for those whom the terms of the others do not serve. */
  clean: { network: 'zh-clean', tables: 'zh-clean' },
} as const;

export type ChineseModelName = keyof typeof MODELS;

/** The corpus whose conventions `clean` knows, whatever is asked: Universal NER. */
const OF_CLEAN = 5;

/** What counts as a name differs by corpus; a model follows one. The place of each among the corpora of training. */
const CONVENTIONS = {
  /** As MSRA marks: also 中 and 美 for countries, 欧盟, 白宫, 空军, and a person's name within 邓小平理论. */
  msra: 1,
  /** As Peking University marks: none of these. */
  pku: 2,
} as const;

export type Convention = keyof typeof CONVENTIONS;

/** As many as there are corpora that a network was trained on. */
const CORPORA = 7;

export interface ChineseOptions {
  /** Which model reads: `best` unless told. */
  readonly zh?: ChineseModelName | undefined;
  /** What counts as a name: as MSRA marks, unless told. `clean` knows neither of them. */
  readonly convention?: Convention | undefined;
  /** The folder of the model files, if not the package's own. */
  readonly models?: URL | undefined;
}

/** @throws DatelineError MODEL_UNREADABLE */
export async function openChinese({ zh = 'best', convention = 'msra', models }: ChineseOptions = {}): Promise<ChineseModel> {
  const { network: name, tables: tablesName } = MODELS[zh];
  const [tables, bytes] = await Promise.all([openTables(tablesName, models), modelFile(`${name}.onnx`, models)]);
  const session = await sessionOf(bytes, name);
  const followed = zh === 'clean' ? OF_CLEAN : CONVENTIONS[convention];
  const { network, feeds } = session.inputNames.includes('lengths') ? stepByStep(session, tables, followed) : sideBySide(session, tables, followed);
  const scores = threeKinds(await chainIn(session, tables.labels, feeds));
  return { tables, network, scores, segment: jiebaWords(Jieba.withDict(dict), tables.rowsOfTag) };
}

/** A network, and inputs of one character for whoever wants something else of it. */
interface Opened {
  readonly network: Network;
  readonly feeds: InferenceSession.FeedsType;
}

function stepByStep(session: InferenceSession, tables: ChineseTables, followed: number): Opened {
  const follow = new Tensor('float32', new Float32Array(CORPORA).fill(1, followed, followed + 1), [CORPORA]);
  const width = featureWidth(tables);
  const units = new Tensor('float32', unitsOf(tables), [width]);
  const feeds = (x: Float32Array, lengths: Int32Array, time: number, features: number): InferenceSession.FeedsType => ({
    x: new Tensor('float32', x, [time, lengths.length, features]),
    lengths: new Tensor('int32', lengths, [lengths.length]),
    convention: follow,
    units,
  });
  const run: RunSteps = async (x, lengths, time, features) => (await session.run(feeds(x, lengths, time, features), ['em']))['em']?.data as Float32Array;
  return { network: recurrentNetwork(tables, run), feeds: feeds(new Float32Array(width), Int32Array.of(1), 1, width) };
}

function sideBySide(session: InferenceSession, tables: ChineseTables, followed: number): Opened {
  // Its inputs are x and one for each distance, called by it: beside1, beside2 …
  const distances = session.inputNames.filter((name) => name !== 'x').map((name) => Number(name.slice('beside'.length)));
  const feeds = (x: Uint8Array, beside: ReadonlyMap<number, Int32Array>, rows: number): InferenceSession.FeedsType => ({
    x: new Tensor('uint8', x, [rows, ROW]),
    ...Object.fromEntries(Array.from(beside, ([distance, places]) => [`beside${String(distance)}`, new Tensor('int32', places, [rows, 3])])),
  });
  const run: RunRows = async (x, beside, rows) => (await session.run(feeds(x, beside, rows), ['em']))['em']?.data as Float32Array;
  const conventions = new Uint8Array(CORPORA).fill(128).fill(255, followed, followed + 1);
  return { network: convolutionalNetwork(tables, distances, conventions, run), feeds: feeds(new Uint8Array(ROW), new Map(distances.map((distance) => [distance, new Int32Array(3)])), 1) };
}
