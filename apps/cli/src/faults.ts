import { DatelineError } from '@dateline/document';
import type { ErrorCode } from '@dateline/document';
import { tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** What the shell is told: every document came out · one was refused or something failed · the arguments or the environment are
 *  wrong · Ctrl-C ended it early (128 + SIGINT, as shells have it). */
export const EXIT = { done: 0, refused: 1, arguments: 2, interrupted: 130 } as const;

const ARGUMENTS: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['ARGUMENT_INVALID', 'CONFIG_INVALID']);

/** An error as one line: its code, what is wrong, what was expected. Control characters of a document's name stay out of the terminal. */
export const faultLine = (error: DatelineError): string =>
  `dateline: ${error.code}: ${error.message.replace(/\p{Cc}/gu, (character) => (character === '\n' || character === '\t' ? character : '\uFFFD'))}`;

/** Reports what ended a command; a fault of ours keeps its stack. */
export function exitCodeOf(error: unknown, terminal: Terminal): number {
  if (error instanceof DatelineError) {
    tell(terminal, faultLine(error));
    return ARGUMENTS.has(error.code) ? EXIT.arguments : EXIT.refused;
  }
  tell(terminal, `dateline: a fault of Dateline's own, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return EXIT.refused;
}
