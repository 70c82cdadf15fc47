/** Trains the English model, a linear-chain CRF over hashed features, by AdaGrad on one core:
 *
 *    node --import @swc-node/register/esm-register training/train-english.ts --out models/en.bin --dev DEV.jsonl TRAIN.jsonl…
 *
 *  Corpora are JSON Lines, `{ c: [tokens], e: [[start, end, type], …] }`. The same files in the same order give the same model. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { featuresOf } from '../src/english-features.ts';
import { trained, type Example } from './conditional-random-field.ts';
import { labelsOf, LABELS, TYPES } from './corpus.ts';
import { evaluated } from './evaluation.ts';
import { listedNames } from './name-lists.ts';
import { written } from './write-english.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' }, dev: { type: 'string' }, lists: { type: 'string', default: '' }, epochs: { type: 'string', default: '12' },
    least: { type: 'string', default: '2' }, rate: { type: 'string', default: '0.15' }, decay: { type: 'string', default: '1e-6' }, seed: { type: 'string', default: '1' },
    dropout: { type: 'string', default: '0.2' },
  },
});

const flags = listedNames(values.lists);
const examplesIn = (path: string): Example[] => {
  const bytes = readFileSync(path);
  process.stderr.write(`${path} sha256 ${createHash('sha256').update(bytes).digest('hex')}\n`);
  return bytes.toString('utf8').trim().split('\n').map((line) => {
    const { c, e } = JSON.parse(line) as { c: string[]; e: [number, number, string][] };
    return { features: featuresOf(c, flags.flagsOf), labels: labelsOf(c.length, e) };
  });
};

const training = positionals.flatMap(examplesIn);
const dev = values.dev ? examplesIn(values.dev) : [];
process.stderr.write(`${training.length} sentences, ${training.reduce((sum, x) => sum + x.labels.length, 0)} tokens, ${LABELS.length} labels of ${TYPES.join(' ')}\n`);
const model = trained(training, {
  labels: LABELS, epochs: Number(values.epochs), least: Number(values.least), rate: Number(values.rate), decay: Number(values.decay), seed: Number(values.seed), dropout: Number(values.dropout),
  afterEpoch: (epoch, loss, now) => {
    const scores = dev.length > 0 ? evaluated(now(), dev) : '';
    process.stderr.write(`epoch ${epoch} loss ${loss.toFixed(4)} ${scores}\n`);
  },
});
if (values.out) process.stderr.write(`${written(model, flags.table, values.out)}\n`);
