import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
  /** Progress and faults: never mixed with what a program reads. */
  readonly errors: Writable & { readonly isTTY?: boolean };
}

/** Writes a line and waits while the reader is slower than we are. */
export const print = (terminal: Pick<Terminal, 'output'>, line: string): Promise<void> => write(terminal, `${line}\n`);

/** Writes and waits while the reader is slower than we are. */
export async function write({ output }: Pick<Terminal, 'output'>, text: string): Promise<void> {
  if (output.destroyed || output.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      output.off('drain', done).off('close', done);
      resolve();
    };
    output.once('drain', done).once('close', done);
  });
}

/** Says something to the person, not to the program that reads the output. */
export const tell = ({ errors }: Pick<Terminal, 'errors'>, line: string): void => {
  errors.write(`${line}\n`);
};
