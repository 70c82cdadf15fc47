import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Names of operations are the caller's: more than so many different ones count together, for each is kept for good. */
const MOST_NAMES = 200;

/** What a server counts, in Prometheus's words. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #names = new Set<string>();
  readonly #register = { registers: [this.#registry] };
  readonly #operations = new Histogram({ name: 'dateline_operation_seconds', help: 'How long operations took, by name and outcome.', labelNames: ['operation', 'kind', 'outcome'], buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30], ...this.#register });
  readonly #faults = new Counter({ name: 'dateline_faults_total', help: 'Errors answered, by code.', labelNames: ['code'], ...this.#register });
  readonly #batches = new Histogram({ name: 'dateline_batch_keys', help: 'How many keys a batch of the loaders had, by what it loads.', labelNames: ['batch'], buckets: [1, 2, 5, 10, 20, 50, 100, 500, 2000, 10_000], ...this.#register });
  readonly #statements = new Histogram({ name: 'dateline_statement_seconds', help: 'How long SQL statements took, waiting for a connection with them.', buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30], ...this.#register });
  readonly #running = new Gauge({ name: 'dateline_statements_running', help: 'SQL statements that run or wait for one of the ten connections.', ...this.#register });
  readonly #answers = new Counter({ name: 'dateline_answers_total', help: 'Operations answered by graphql-js (interpreted) and by functions made of them (compiled).', labelNames: ['by'], ...this.#register });
  readonly #open = new Gauge({ name: 'dateline_subscriptions_open', help: 'Subscriptions that are open, by transport.', labelNames: ['transport'], ...this.#register });
  readonly #ended = new Counter({ name: 'dateline_subscriptions_ended_total', help: 'Subscriptions that ended, by transport and who or what ended them.', labelNames: ['transport', 'by'], ...this.#register });
  readonly #told = new Counter({ name: 'dateline_changes_told_total', help: 'Changes that subscribers were told, each subscriber counted.', ...this.#register });

  constructor(articles?: () => Promise<number>) {
    new Gauge({ name: 'process_resident_memory_bytes', help: 'Memory of the server.', collect() { this.set(process.memoryUsage.rss()); }, ...this.#register });
    if (articles) new Gauge({ name: 'dateline_articles', help: 'Articles in the graph; its rate is that of ingestion.', async collect() { this.set(await articles()); }, ...this.#register });
  }

  operation(name: string | null | undefined, kind: string, seconds: number, codes: readonly string[]): void {
    this.#operations.observe({ operation: this.#known(name ?? 'unnamed'), kind, outcome: codes.length > 0 ? 'faults' : 'ok' }, seconds);
    for (const code of codes) this.#faults.inc({ code });
  }

  answered(by: 'interpreted' | 'compiled'): void {
    this.#answers.inc({ by });
  }

  batch(name: string, keys: number): void {
    this.#batches.observe({ batch: name }, keys);
  }

  /** A subscription was opened; the way back says what ended it. */
  subscription(transport: 'sse' | 'ws'): (by: string) => void {
    this.#open.inc({ transport });
    return (by) => {
      this.#open.dec({ transport });
      this.#ended.inc({ transport, by });
    };
  }

  told(): void {
    this.#told.inc();
  }

  async statement<Result>(run: () => Promise<Result>): Promise<Result> {
    this.#running.inc();
    const stop = this.#statements.startTimer();
    try {
      return await run();
    } finally {
      stop();
      this.#running.dec();
    }
  }

  /** As Prometheus reads it. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #known(name: string): string {
    if (this.#names.size < MOST_NAMES) this.#names.add(name);
    return this.#names.has(name) ? name : 'other';
  }
}
