import type { Speed } from './sets/speed.ts';

interface Timed {
  readonly name: string;
  readonly speed: Speed;
}

/** Milliseconds an article and their share of the whole, step by step, as Markdown. */
export function speedTable(timed: readonly Timed[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(26) : cell.padStart(16))).join(' | ')} |`;
  const steps = Object.keys(timed[0]?.speed.steps ?? {}) as (keyof Speed['steps'])[];
  const whole = ({ articlesASecond }: Speed): number => 1000 / articlesASecond;
  const share = (speed: Speed, step: keyof Speed['steps']): string => {
    const time = speed.steps[step] ?? 0;
    return `${time.toFixed(2)} (${String(Math.round((100 * time) / whole(speed))).padStart(2)} %)`;
  };
  return [
    row(['ms an article', ...timed.map(({ name }) => name)]),
    row(['-'.repeat(26), ...timed.map(() => `${'-'.repeat(15)}:`)]),
    ...steps.map((step) => row([step, ...timed.map(({ speed }) => share(speed, step))])),
    row(['whole', ...timed.map(({ speed }) => whole(speed).toFixed(2))]),
    row(['articles a second', ...timed.map(({ speed }) => speed.articlesASecond.toFixed(1))]),
    row(['resident memory, MB', ...timed.map(({ speed }) => speed.megabytes.toFixed(0))]),
  ].join('\n');
}
