import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { DatelineError } from '@dateline/document';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { ChineseModel, Network } from './chinese-tagger.ts';
import { openTables } from './chinese-tables.ts';
import { modelFile } from './model-files.ts';

/** The Chinese models that ship: the files of the network, `NAME.onnx`, and of its tables, `NAME.bin`. */
const MODELS = {
  best: { network: 'zh', tables: 'zh' },
  fast: { network: 'zh-fast', tables: 'zh' },
} as const;

export type ChineseModelName = keyof typeof MODELS;

/** What counts as a name differs by corpus; a model follows one. The place of each in the network's third input. */
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
  /** What counts as a name: as MSRA marks, unless told. */
  readonly convention?: Convention | undefined;
  /** The folder of the model files, if not the package's own. */
  readonly models?: URL | undefined;
}

/** @throws DatelineError MODEL_UNREADABLE */
export async function openChinese({ zh = 'best', convention = 'msra', models }: ChineseOptions = {}): Promise<ChineseModel> {
  const { network, tables } = MODELS[zh];
  const [known, run] = await Promise.all([openTables(tables, models), openNetwork(network, CONVENTIONS[convention], models)]);
  const jieba = Jieba.withDict(dict);
  return { tables: known, run, segment: (sentence) => jieba.tag(sentence, true) };
}

async function openNetwork(name: string, corpus: number, models?: URL): Promise<Network> {
  const session = await sessionOf(await modelFile(`${name}.onnx`, models), name);
  const convention = new Tensor('float32', new Float32Array(CORPORA).fill(1, corpus, corpus + 1), [CORPORA]);
  return async (x, lengths, time, features) => {
    const rows = lengths.length;
    const { em } = await session.run({ x: new Tensor('float32', x, [time, rows, features]), lengths: new Tensor('int32', lengths, [rows]), convention });
    return em?.data as Float32Array;
  };
}

async function sessionOf(bytes: Uint8Array, name: string): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(bytes, { intraOpNumThreads: 1, interOpNumThreads: 1, graphOptimizationLevel: 'all' });
  } catch (cause) {
    throw new DatelineError('MODEL_UNREADABLE', `models/${name}.onnx is damaged`, { cause });
  }
}
