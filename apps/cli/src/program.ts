import { Command } from 'commander';
import type { Terminal } from './terminal.ts';

const EXAMPLES = {
  analyze: `
Examples
  dateline analyze news/ > analyses.ndjson        every document of a folder
  dateline analyze 'news/**/*.html' report.md     globs and files
  dateline analyze https://example.org/story      a page
  cat articles.ndjson | dateline analyze -        one JSON object a line, title and text in it`,
} as const;

/** The commands and what they take. Each is loaded when it runs, so that help is quick. \`finish\` gets the exit status. */
export function programFor(terminal: Terminal, finish: (status: number) => void): Command {
  const program = new Command('dateline')
    .description('Turns news into a graph that answers questions: who, where, what happened, when, and who said so.')
    .version('0.1.0', '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show what a command does and takes')
    .showHelpAfterError('(dateline --help, dateline COMMAND --help)')
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.output.write(text), writeErr: (text) => terminal.errors.write(text) });
  program
    .command('analyze')
    .summary('print what is found in documents, as NDJSON; needs no database')
    .description('Reads files, folders, globs, URLs or standard input and prints one JSON object an article: mentions, entities, times, quotations, events, each with the words that prove it.')
    .argument('[paths...]', 'files, folders, globs, http(s) URLs; - for standard input')
    .addHelpText('after', EXAMPLES.analyze)
    .action(async (paths: string[]) => {
      const { runAnalyze } = await import('./commands/analyze.ts');
      finish(await runAnalyze(paths, terminal));
    });
  return program;
}
