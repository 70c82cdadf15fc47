import { Command } from 'commander';
import type { Terminal } from './terminal.ts';

const EXAMPLES = {
  analyze: `
Examples
  dateline analyze news/ > analyses.ndjson        every document of a folder
  dateline analyze 'news/**/*.html' report.md     globs and files
  dateline analyze https://example.org/story      a page
  cat articles.ndjson | dateline analyze -        one JSON object a line, title and text in it
  dateline analyze --explain report.md            what was found, and why
  dateline analyze --reference-day 2021-08-13 notes.txt    "yesterday" of a text that states no date is 12 August`,
  ingest: `
Examples
  dateline ingest news/ https://example.org/feed.xml
  dateline ingest --json news/ | jq 'select(.status == "refused")'
  dateline ingest --reference-day 2021-08-13 notes/     texts of that day that state no date
Running it again ingests only what is new; what broke off is completed.`,
  serve: `
Examples
  dateline serve                                   the whole graph at http://127.0.0.1:4000/graphql
  dateline serve --subgraph person --port 4002     one subgraph, for a gateway in front of it`,
  export: `
Examples
  dateline export --format analyses > analyses.ndjson
  dateline export --format csv --table events --bom > events.csv
  dateline export --format geojson > map.geojson     places and the events at them`,
  gateway: `
Example, with four subgraphs served on the default ports
  for s in article:4001 person:4002 location:4003 event:4004; do dateline serve --subgraph \${s%:*} --port \${s#*:} & done
  dateline gateway`,
  gazetteer: `
Examples
  dateline gazetteer import https://download.geonames.org/export/dump/allCountries.zip --alternate-names https://download.geonames.org/export/dump/alternateNamesV2.zip
  dateline gazetteer import allCountries.txt --countries AF,PK
What was interrupted goes on where it broke off. The data is GeoNames', CC BY 4.0: name it wherever you show or pass it on.`,
  mcp: `
Examples, as an assistant's configuration runs them
  dateline mcp --data .dateline                             the graph of a data folder
  DATELINE_TOKEN=dl_… dateline mcp --url https://news.example.org/graphql
Reads only. It speaks over standard input and output; the log is on standard error.`,
  token: `
Examples
  dateline token create anna --scopes curate > anna.token     a secret, shown this once
  dateline token create reader --scopes read --days 90
  dateline token revoke anna`,
  whole: `
Environment
  DATABASE_URL     a Postgres of your own; without it an embedded one is used
  DATELINE_DATA    folder of the embedded Postgres (.dateline)
  PORT, HOST       where servers listen (4000, 127.0.0.1)
  DATELINE_TOKEN   bearer token that may write over HTTP
Exit status
  0  every document came out, issues or not    1  one was refused, or something failed    2  wrong arguments or environment`,
} as const;

const PATHS = 'files, folders, globs, http(s) URLs';
const REFERENCE_DAY_SAYS = 'what relative times are read against in articles that state no date: 2021-08-13';

/** The commands and what they take. Each is loaded when it runs, so that help is quick. `finish` gets the exit status. */
export function programFor(terminal: Terminal, finish: (status: number) => void): Command {
  const program = new Command('dateline')
    .description('Turns news into a graph that answers questions: who, where, what happened, when, and who said so.')
    .version('0.1.0', '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show what a command does and takes')
    .addHelpText('after', EXAMPLES.whole)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.output.write(text), writeErr: (text) => terminal.errors.write(text) });
  writing(program, terminal, finish);
  reading(program, terminal, finish);
  keeping(program, terminal, finish);
  placing(program, terminal, finish);
  admitting(program, terminal, finish);
  return program;
}

/** Commands that take documents. */
function writing(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  program.command('ingest').summary('take documents into the graph')
    .description('Reads documents, finds who, where, what and when, and joins it with what the graph knows already.')
    .argument('<paths...>', PATHS)
    .option('--json', 'one JSON object a document on standard output')
    .option('--again', 'analyse articles that are known again, as after an update: people\'s decisions stay on top')
    .option('--reference-day <day>', REFERENCE_DAY_SAYS)
    .addHelpText('after', EXAMPLES.ingest)
    .action(async (paths: string[], options: { json?: boolean; again?: boolean; referenceDay?: string }) => {
      const { runIngest } = await import('./commands/ingest.ts');
      finish(await runIngest(paths, options, terminal));
    });
  program.command('analyze').summary('print what is found in documents, as NDJSON; needs no database')
    .description('Prints one JSON object an article: mentions, entities, times, quantities, quotations, events, each with the words that prove it.')
    .argument('[paths...]', `${PATHS}; - for standard input`)
    .option('--explain', 'for a reader: the text, what was found in it, and which rule or model found it')
    .option('--reference-day <day>', REFERENCE_DAY_SAYS)
    .addHelpText('after', EXAMPLES.analyze)
    .action(async (paths: string[], options: { explain?: boolean; referenceDay?: string }) => {
      const { runAnalyze } = await import('./commands/analyze.ts');
      finish(await runAnalyze(paths, options, terminal));
    });
  program.command('start').summary('ingest, serve and show three queries: what `npm start` runs')
    .description('Opens the database, ingests the documents (the sample corpus where none are named), serves the graph and shows three queries with their answers.')
    .argument('[paths...]', PATHS)
    .option('--reference-day <day>', REFERENCE_DAY_SAYS)
    .action(async (paths: string[], options: { referenceDay?: string }) => {
      const { runStart } = await import('./commands/start.ts');
      finish(await runStart(paths, options, terminal));
    });
}

/** Commands that serve and print the graph. */
function reading(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  program.command('serve').summary('serve the graph over HTTP')
    .description('Serves the graph for Apollo Sandbox, GraphiQL and other apps until Ctrl-C.')
    .option('--subgraph <name>', 'only one of article, person, location, event')
    .option('--port <number>', 'over PORT; 0 takes a free one')
    .option('--host <address>', 'over HOST')
    .addHelpText('after', EXAMPLES.serve)
    .action(async (options: Record<string, string>) => {
      const { runServe } = await import('./commands/serve.ts');
      finish(await runServe(options, terminal));
    });
  program.command('mcp').summary('give the graph to an assistant, over the Model Context Protocol')
    .description('Lets an assistant search, read articles with their evidence, and walk the graph. Without options it opens the graph that the environment names.')
    .option('--data <folder>', 'the graph of this data folder')
    .option('--url <url>', 'the graph that a running server answers; DATELINE_TOKEN goes with every request')
    .addHelpText('after', EXAMPLES.mcp)
    .action(async (options: { data?: string; url?: string }) => {
      const { runMcp } = await import('./commands/mcp.ts');
      finish(await runMcp(options, terminal));
    });
  program.command('gateway').summary('route to four subgraphs over HTTP')
    .description('Composes the four subgraphs and answers as one graph; needs no database.')
    .option('--article <url>', 'where the article subgraph answers', 'http://127.0.0.1:4001/graphql')
    .option('--person <url>', 'where the person subgraph answers', 'http://127.0.0.1:4002/graphql')
    .option('--location <url>', 'where the location subgraph answers', 'http://127.0.0.1:4003/graphql')
    .option('--event <url>', 'where the event subgraph answers', 'http://127.0.0.1:4004/graphql')
    .option('--port <number>', 'over PORT; 0 takes a free one')
    .option('--host <address>', 'over HOST')
    .addHelpText('after', EXAMPLES.gateway)
    .action(async (options: { article: string; person: string; location: string; event: string; port?: string; host?: string }) => {
      const { runGateway } = await import('./commands/gateway.ts');
      finish(await runGateway(options, terminal));
    });
}

/** Commands that look after the database, and empty it into a pipe. */
function keeping(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  program.command('export').summary('print the graph')
    .description('Prints the whole graph, piece by piece: as `analyze` does with the identifiers that hold across articles, or in a format of other programs.')
    .option('--format <name>', 'analyses (NDJSON, an article a line), json-ld, geojson or csv', 'analyses')
    .option('--table <name>', 'for csv: articles, people, organizations, locations, events, quotations or claims')
    .option('--bom', 'for csv: begin with a byte order mark, as Excel wants it')
    .addHelpText('after', EXAMPLES.export)
    .action(async (options: { format: string; table?: string; bom?: boolean }) => {
      const { runExport } = await import('./commands/export.ts');
      finish(await runExport(options, terminal));
    });
  program.command('diff').summary('print what changed between two runs')
    .description('Prints how the graph after the second run differs from the graph after the first: facts added, withdrawn and changed, of articles known at both. Without runs it lists them.')
    .argument('[from]', 'id of a run, or how many runs ago it was')
    .argument('[to]', 'id of a run, or how many runs ago it was; the last one where it is not given')
    .option('--json', 'the answer as JSON')
    .action(async (from: string | undefined, to: string | undefined, options: { json?: boolean }) => {
      const { runDiff } = await import('./commands/diff.ts');
      finish(await runDiff(from, to, options, terminal));
    });
  program.command('migrate').summary('bring the database up to date')
    .description('Applies the migrations that the database lacks. The embedded database is migrated whenever it is opened.')
    .option('--status', 'only say what is missing; exit 1 where something is')
    .option('--json', 'the answer as JSON')
    .action(async (options: { status?: boolean; json?: boolean }) => {
      const { runMigrate } = await import('./commands/migrate.ts');
      finish(await runMigrate(options, terminal));
    });
  program.command('doctor').summary('look at everything that the other commands need')
    .description('Checks Node, the environment, the models, the places, the data folder, the database and the port, and says what to do where one is bad.')
    .option('--json', 'the findings as JSON')
    .action(async (options: { json?: boolean }) => {
      const { runDoctor } = await import('./commands/doctor.ts');
      finish(await runDoctor(options, terminal));
    });
}

/** Commands that bring more places than ship. */
function placing(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  const gazetteer = program.command('gazetteer').summary('load all places of GeoNames, and say what is loaded')
    .description('Loads GeoNames\' full dumps beside the places that ship.').addHelpText('after', EXAMPLES.gazetteer);
  gazetteer.command('import').summary('load allCountries, and the alternate names')
    .description('Loads GeoNames\' dumps into the database, and writes what analysis reads of them into the data folder.')
    .argument('<places>', 'allCountries.txt or .zip: a path or an http(s) URL')
    .option('--alternate-names <file>', 'alternateNamesV2.txt or .zip: Chinese and English names, Wikidata ids; a path or an http(s) URL')
    .option('--min-population <number>', FEWEST_SAYS, '1000')
    .option('--countries <codes>', COUNTRIES_SAYS)
    .addHelpText('after', EXAMPLES.gazetteer)
    .action(async (places: string, options: { alternateNames?: string; minPopulation: string; countries?: string }) => {
      const { runGazetteerImport } = await import('./commands/gazetteer.ts');
      finish(await runGazetteerImport(places, options, terminal));
    });
  gazetteer.command('compile').summary('choose anew what analysis reads of what is loaded')
    .description('Writes the places that analysis reads anew, from what the database has; also where another machine loaded it.')
    .option('--min-population <number>', FEWEST_SAYS, '1000')
    .option('--countries <codes>', COUNTRIES_SAYS)
    .action(async (options: { minPopulation: string; countries?: string }) => {
      const { runGazetteerCompile } = await import('./commands/gazetteer.ts');
      finish(await runGazetteerCompile(options, terminal));
    });
  gazetteer.command('status').summary('say what is loaded')
    .option('--json', 'the answer as JSON')
    .action(async (options: { json?: boolean }) => {
      const { runGazetteerStatus } = await import('./commands/gazetteer.ts');
      finish(await runGazetteerStatus(options, terminal));
    });
}

/** Commands that say who may do what. */
function admitting(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  const token = program.command('token').summary('give, list and take back bearer tokens')
    .description('Tokens say who may do what over HTTP: read (where reading takes one), ingest, curate, admin. Only their digests are stored.').addHelpText('after', EXAMPLES.token);
  token.command('create').summary('make a token and print its secret, this once')
    .argument('<name>', 'whose it is; stands in the log of curation')
    .requiredOption('--scopes <list>', 'of read, ingest, curate and admin, with commas')
    .option('--days <number>', 'for how many days it holds; until it is revoked where it is not given')
    .action(async (name: string, options: { scopes: string; days?: string }) => {
      const { runTokenCreate } = await import('./commands/token.ts');
      finish(await runTokenCreate(name, options, terminal));
    });
  token.command('list').summary('print who has one, for what, and whether it holds')
    .option('--json', 'the answer as JSON')
    .action(async (options: { json?: boolean }) => {
      const { runTokenList } = await import('./commands/token.ts');
      finish(await runTokenList(options, terminal));
    });
  token.command('revoke').summary('take a token back').argument('<name>', 'whose it is')
    .action(async (name: string) => {
      const { runTokenRevoke } = await import('./commands/token.ts');
      finish(await runTokenRevoke(name, terminal));
    });
}

const FEWEST_SAYS = 'analysis reads towns and divisions with as many inhabitants; those with a Chinese name in any case';
const COUNTRIES_SAYS = 'analysis reads all towns and divisions of these: AF,UA';
