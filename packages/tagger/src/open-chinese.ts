import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { ChineseModel, ChineseVocabulary } from './chinese-tagger.ts';
import { modelFile, parsedModelFile } from './model-files.ts';

/** The Chinese model from its files `models/NAME.onnx` and `models/NAME.json`.
 *  @throws DatelineError MODEL_UNREADABLE */
export async function openChinese(name = 'zh'): Promise<ChineseModel> {
  const vocabulary = (await parsedModelFile(`${name}.json`)) as ChineseVocabulary;
  const session = await InferenceSession.create(await modelFile(`${name}.onnx`), { intraOpNumThreads: 1, interOpNumThreads: 1, graphOptimizationLevel: 'all' });
  const jieba = Jieba.withDict(dict);
  return {
    vocabulary,
    segment: (sentence) => jieba.tag(sentence, true),
    run: async (inputs, rows, width) => {
      const feeds = Object.fromEntries(Object.entries(inputs).map(([input, cells]) => [input, new Tensor('int64', cells, [rows, width])]));
      const { em } = await session.run(feeds);
      return em?.data as Float32Array;
    },
  };
}
