import { DatelineError } from '@dateline/document';
import { InferenceSession } from 'onnxruntime-node';
import { soundScores, type ChainScores } from './lattice.ts';

/** A network of one thread, from the bytes of `models/NAME.onnx`.
 *  @throws DatelineError MODEL_UNREADABLE */
export async function sessionOf(bytes: Uint8Array, name: string): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(bytes, { intraOpNumThreads: 1, interOpNumThreads: 1, graphOptimizationLevel: 'all' });
  } catch (cause) {
    throw new DatelineError('MODEL_UNREADABLE', `models/${name}.onnx is damaged`, { cause });
  }
}

/** The chain's scores that a network file holds: those of steps in one row, of beginning, of ending. Any `feeds` serve. */
export async function chainIn(session: InferenceSession, labels: readonly string[], feeds: InferenceSession.FeedsType): Promise<ChainScores> {
  const found = await session.run(feeds, ['transition', 'start', 'end']);
  const numbers = (name: string): number[] => Array.from(found[name]?.data as Float32Array);
  const steps = numbers('transition');
  return soundScores(labels, labels.map((_, i) => steps.slice(i * labels.length, (i + 1) * labels.length)), numbers('start'), numbers('end'));
}
