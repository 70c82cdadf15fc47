import type { IncomingMessage } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { ReadingWatch } from '@dateline/storage';
import { context, createContextKey, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Context as TraceContext, Span } from '@opentelemetry/api';
import type { Metrics } from './metrics.ts';

/** Without an exporter the interface does nothing. */
const tracer = trace.getTracer('dateline');

/** Under it a batch's context says whose batch it is: its statements are told within it. */
const BATCH_OF = createContextKey('dateline batch of');

/** A statement of an operation, and how long it took, in milliseconds. */
export interface TimedStatement {
  readonly sql: string;
  readonly milliseconds: number;
}

/** Looks on while an operation is answered: a span for it, for every batch that its loaders ask, and for every SQL statement. */
export class OperationWatch implements ReadingWatch {
  readonly statements: TimedStatement[] = [];
  readonly started = performance.now();
  readonly #metrics: Metrics;
  readonly #span: Span;
  readonly #within: TraceContext;

  constructor({ headers }: Pick<IncomingMessage, 'headers'>, metrics: Metrics, readonly signal: AbortSignal) {
    this.#metrics = metrics;
    const caller = propagation.extract(context.active(), headers);
    this.#span = tracer.startSpan('operation', { kind: SpanKind.SERVER }, caller);
    this.#within = trace.setSpan(caller, this.#span);
  }

  /** Headers by which whoever is asked next knows the trace. */
  get onward(): Record<string, string> {
    const headers: Record<string, string> = {};
    propagation.inject(this.#within, headers);
    return headers;
  }

  batch<Result>(name: string, keys: number, run: () => Promise<Result>): Promise<Result> {
    this.#metrics.batch(name, keys);
    return this.#spanning(this.#within, `batch ${name}`, { 'dateline.batch.keys': keys }, run);
  }

  async statement<Result>(sql: string, run: () => Promise<Result>): Promise<Result> {
    const started = performance.now();
    try {
      return await this.#spanning(this.#here(), 'statement', { 'db.system.name': 'postgresql', 'db.query.text': sql }, () => this.#metrics.statement(run));
    } finally {
      this.statements.push({ sql, milliseconds: performance.now() - started });
    }
  }

  answered(by: 'interpreted' | 'compiled'): void {
    this.#metrics.answered(by);
  }

  /** The operation is answered. */
  end(name: string | null | undefined, kind: string, codes: readonly string[]): void {
    this.#span.updateName(`${kind} ${name ?? 'unnamed'}`);
    this.#span.setAttributes({ 'graphql.operation.name': name ?? '', 'graphql.operation.type': kind });
    if (codes.length > 0) this.#span.setStatus({ code: SpanStatusCode.ERROR, message: codes.join(', ') });
    this.#span.end();
    this.#metrics.operation(name, kind, (performance.now() - this.started) / 1000, codes);
  }

  /** Where nobody records spans, none is made. */
  #spanning<Result>(within: TraceContext, name: string, attributes: Record<string, string | number>, run: () => Promise<Result>): Promise<Result> {
    return this.#span.isRecording() ? this.#recorded(within, name, attributes, run) : run();
  }

  /** The batch that is being asked, or the operation. */
  #here(): TraceContext {
    const active = context.active();
    return active.getValue(BATCH_OF) === this ? active : this.#within;
  }

  async #recorded<Result>(within: TraceContext, name: string, attributes: Record<string, string | number>, run: () => Promise<Result>): Promise<Result> {
    const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, within);
    try {
      return await context.with(trace.setSpan(within, span).setValue(BATCH_OF, this), run);
    } catch (error) {
      span.recordException(error as Error);
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  }
}
