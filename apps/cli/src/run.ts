import { CommanderError } from 'commander';
import { EXIT, exitCodeOf } from './faults.ts';
import { programFor } from './program.ts';
import type { Terminal } from './terminal.ts';

const STANDARD: Terminal = { input: process.stdin, output: process.stdout, errors: process.stderr };

/** Runs the command that the arguments name, and says with what status to exit: 0 where every document came out, 1 where one was
 *  refused or something failed, 2 where the arguments or the environment are wrong. */
export async function run(argv: readonly string[], terminal: Terminal = STANDARD): Promise<number> {
  // A reader that went away (dateline analyze … | head) is no fault.
  terminal.output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  let status: number = EXIT.done;
  try {
    await programFor(terminal, (code) => { status = code; }).parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.arguments;
    return exitCodeOf(error, terminal);
  }
  return status;
}
