import { PassThrough, Readable } from 'node:stream';
import { run } from '../run.ts';

export interface Captured {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command line as the shell would, with what is typed or piped in, and keeps what it prints. */
export async function captured(words: readonly string[], input = ''): Promise<Captured> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const kept = { output: '', errors: '' };
  output.on('data', (chunk: Buffer) => { kept.output += chunk.toString('utf8'); });
  errors.on('data', (chunk: Buffer) => { kept.errors += chunk.toString('utf8'); });
  const status = await run(['node', 'dateline', ...words], { input: Readable.from([Buffer.from(input)]), output, errors });
  await new Promise((resolve) => setImmediate(resolve));
  return { status, ...kept };
}

/** The objects that a command printed, one a line. */
export const linesOf = (output: string): Record<string, unknown>[] =>
  output.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);
