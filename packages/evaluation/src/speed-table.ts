import { articlesASecond, type Speed } from './sets/speed.ts';

interface Timed {
  readonly name: string;
  readonly speed: Speed;
}

/** Milliseconds an article and their share of the whole, step by step, as Markdown; of the whole also the quickest round, and how sure
 *  the median is. */
export function speedTable(timed: readonly Timed[]): string {
  const row = (name: string, cell: (speed: Speed) => string): string => `| ${[name.padEnd(26), ...timed.map(({ speed }) => cell(speed).padStart(20))].join(' | ')} |`;
  const steps = Object.keys(timed[0]?.speed.steps ?? {}) as (keyof Speed['steps'])[];
  const share = ({ median }: Speed, time: number): string => `${time.toFixed(2)} (${String(Math.round((100 * time) / median)).padStart(2)} %)`;
  return [
    `| ${['ms an article'.padEnd(26), ...timed.map(({ name }) => name.padStart(20))].join(' | ')} |`,
    row('-'.repeat(26), () => `${'-'.repeat(19)}:`),
    ...steps.map((step) => row(step, (speed) => share(speed, speed.steps[step] ?? 0))),
    row('whole, median of rounds', ({ median, from, to }) => `${median.toFixed(2)} (${from.toFixed(2)}–${to.toFixed(2)})`),
    row('whole, quickest round', ({ least }) => least.toFixed(2)),
    row('articles a second', (speed) => `${articlesASecond(speed).toFixed(1)} (${(1000 / speed.to).toFixed(1)}–${(1000 / speed.from).toFixed(1)})`),
    row('resident memory, MB', ({ megabytes }) => megabytes.toFixed(0)),
  ].join('\n');
}
